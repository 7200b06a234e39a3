import { useParams } from '@solidjs/router'
import { Match, Show, Switch } from 'solid-js'
import { useFrame } from '../../../app/frame-data.ts'
import { SignInFirst } from '../../../app/sign-in-first.tsx'
import { Title } from '../../../app/title.tsx'
import { Badge } from '../../../design/badge/badge.tsx'
import { ErrorState } from '../../../design/error-state/error-state.tsx'
import { SkeletonRows } from '../../../design/skeleton/skeleton.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { viewer } from '../../../graph/session.ts'
import { useMutation } from '../../../graph/use-mutation.ts'
import { useQuery } from '../../../graph/use-query.ts'
import { useWords } from '../../../language/words.ts'
import NotFound from '../../not-found/not-found.tsx'
import { ItemForm, type ItemWritten } from './form.tsx'
import {
  ItemEditDocument,
  ItemFormPriceDocument,
  ItemFormUpdateDocument,
  type ItemInFormFragment,
} from './form.generated.ts'
import './items.css'
import { Pieces } from './pieces.tsx'
import { Shown } from './shown.tsx'
import { itemsWords } from './words.ts'

/** An item as its owner and staff change it: what is said of it, whether it is shown, its pieces. */
export default function EditItem() {
  const t = useWords(itemsWords)
  const params = useParams()
  const frame = useFrame()
  const page = useQuery(ItemEditDocument, () => (viewer().kind === 'person' ? { id: params.id ?? '' } : undefined))
  const theirs = () => {
    const item = page.data?.item
    const who = viewer()
    return item && (frame.isStaff() || (who.kind === 'person' && item.owner?.id === who.id)) ? item : undefined
  }
  return (
    <Switch fallback={<NotFound />}>
      <Match when={viewer().kind !== 'person'}>
        <SignInFirst />
      </Match>
      <Match when={page.state === 'failed'}>
        <ErrorState title={t('failed')} text={t('failedText')} retryAt={page.retryAt} onRetry={page.again} />
      </Match>
      <Match when={page.state === 'loading'}>
        <h1 class="visually-hidden">{t('edit')}</h1>
        <SkeletonRows />
      </Match>
      <Match when={theirs()}>{(item) => <Found item={item()} onChanged={page.again} />}</Match>
    </Switch>
  )
}

function Found(props: { readonly item: ItemInFormFragment; readonly onChanged: () => void }) {
  const t = useWords(itemsWords)
  const update = useMutation(ItemFormUpdateDocument)
  const reprice = useMutation(ItemFormPriceDocument)

  async function save(written: ItemWritten): Promise<void> {
    const { price, deposit, locationId: _place, tracking: _tracking, ...rest } = written
    const { id, revision: expectedRevision } = props.item
    // The price first: an item that is for sale has one.
    if (price && price.amountMinor !== String(props.item.price?.amountMinor)) {
      const outcome = await reprice.run({ input: { id, price } })
      if (!('done' in outcome)) return
      const revision = outcome.done.itemPriceChange?.item?.revision ?? expectedRevision
      return send({ ...rest, id, expectedRevision: revision, ...(deposit ? { deposit } : {}) })
    }
    return send({ ...rest, id, expectedRevision, ...(deposit ? { deposit } : {}) })
  }
  async function send(input: Parameters<typeof update.run>[0]['input']): Promise<void> {
    const outcome = await update.run({ input })
    if ('done' in outcome) showToast({ text: t('saved') })
  }
  const refusals = () => (reprice.refusals.all.length > 0 ? reprice.refusals : update.refusals)

  return (
    <>
      <Title>{t('editTitle', props.item.title)}</Title>
      <header class="item-form-head">
        <h1>{t('editTitle', props.item.title)}</h1>
        <Badge tone={props.item.status === 'PUBLISHED' ? 'go' : props.item.status === 'DRAFT' ? 'wait' : 'plain'}>
          {t(props.item.status)}
        </Badge>
      </header>
      <div class="item-form-split">
        <section>
          <h2 class="visually-hidden">{t('details')}</h2>
          <Show keyed when={props.item.id}>
            <ItemForm
              item={props.item}
              busy={update.busy || reprice.busy}
              refusals={refusals()}
              failed={(update.failure ?? reprice.failure) !== undefined}
              onSave={(written) => void save(written)}
            />
          </Show>
        </section>
        <div class="item-form-side">
          <Shown item={props.item} />
          <Pieces item={props.item} onChanged={props.onChanged} />
        </div>
      </div>
    </>
  )
}
