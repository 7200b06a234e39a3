import { useLocation, useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { useFrame } from '../../../app/frame-data.ts'
import { SignInFirst } from '../../../app/sign-in-first.tsx'
import { Title } from '../../../app/title.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { viewer } from '../../../graph/session.ts'
import { useMutation } from '../../../graph/use-mutation.ts'
import { useWords } from '../../../language/words.ts'
import NotFound from '../../not-found/not-found.tsx'
import { ItemForm, type ItemWritten } from './form.tsx'
import { ItemFormCreateDocument } from './form.generated.ts'
import './items.css'
import { itemsWords } from './words.ts'

/** A new item: of the house at the desk, of the viewer's own elsewhere. */
export default function CreateItem() {
  const location = useLocation()
  const frame = useFrame()
  const isDesk = () => location.pathname.startsWith('/desk')
  return (
    <Show when={viewer().kind === 'person'} fallback={<SignInFirst />}>
      <Show when={!isDesk() || frame.isStaff()} fallback={<NotFound />}>
        <New desk={isDesk()} />
      </Show>
    </Show>
  )
}

function New(props: { readonly desk: boolean }) {
  const t = useWords(itemsWords)
  const navigate = useNavigate()
  const frame = useFrame()
  const create = useMutation(ItemFormCreateDocument)
  const title = () => (props.desk ? t('newTitle') : t('lendTitle'))

  async function save(written: ItemWritten): Promise<void> {
    const { price, deposit, ...rest } = written
    // Staff who lend something of their own say so; what others add is theirs anyway.
    const mine = !props.desk && frame.isStaff() ? frame.me()?.id : undefined
    const outcome = await create.run({
      input: {
        ...rest,
        ...(price ? { price } : {}),
        ...(deposit ? { deposit } : {}),
        ...(mine ? { ownerId: mine } : {}),
      },
    })
    const made = 'done' in outcome ? outcome.done.itemCreate?.item : undefined
    if (!made) return
    showToast({ text: t('created') })
    navigate(`/item/${made.id}/edit`, { replace: true })
  }

  return (
    <>
      <Title>{title()}</Title>
      <h1 class="item-form-title">{title()}</h1>
      <ItemForm
        busy={create.busy}
        refusals={create.refusals}
        failed={create.failure !== undefined}
        onSave={(written) => void save(written)}
      />
    </>
  )
}
