import { For, Show } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { NumberField } from '../../../design/field/number-field.tsx'
import { List, Row } from '../../../design/list/list.tsx'
import { Thumb } from '../../../design/tile/tile.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { useMutation } from '../../../graph/use-mutation.ts'
import { money } from '../../../language/money.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import {
  BagLineAddDocument,
  BagLineRemoveDocument,
  BagLineUpdateDocument,
  type BagLineFragment,
} from './bag.generated.ts'
import { bagWords } from './words.ts'

/** Whether a line can be ordered as it stands. */
export function isOrderable({ buyable, quantity, available }: BagLineFragment): boolean {
  return buyable && quantity <= available
}

/** The lines of the bag: how many, what they cost now, and what is wrong with them. */
export function BagLines(props: { readonly lines: readonly BagLineFragment[] }) {
  const t = useWords(bagWords)
  return (
    <List label={t('lines')}>
      <For each={props.lines}>{(line) => <BagLine line={line} />}</For>
    </List>
  )
}

function BagLine(props: { readonly line: BagLineFragment }) {
  const t = useWords(bagWords)
  const update = useMutation(BagLineUpdateDocument)
  const remove = useMutation(BagLineRemoveDocument)
  const add = useMutation(BagLineAddDocument)
  const line = () => props.line

  async function change(quantity: number): Promise<void> {
    const outcome = await update.run({ input: { id: line().id, quantity } })
    if ('refused' in outcome)
      showToast({ text: refusalText(outcome.refused[0] ?? { code: '', message: '' }), tone: 'bad' })
    if ('failed' in outcome) showToast({ text: t('notDone'), tone: 'bad' })
  }

  async function takeOut(): Promise<void> {
    const { title, quantity, item, id } = line()
    const outcome = await remove.run({ input: { id } })
    if (!('done' in outcome)) return showToast({ text: t('notDone'), tone: 'bad' })
    const itemId = item?.id
    const putBack = itemId === undefined ? undefined : async () => void (await add.run({ input: { itemId, quantity } }))
    showToast({ text: t('removed', title), undo: putBack })
  }

  return (
    <Row
      class="bag-line"
      picture={<Thumb size="large" picture={line().item?.picture} category={line().item?.category.slug} />}
      name={line().title}
      href={line().item ? `/item/${line().item?.id}` : undefined}
      facts={<Standing line={line()} />}
      end={<Show when={line().total}>{(total) => <b class="bag-total">{money(total())}</b>}</Show>}
      actions={
        <>
          <NumberField
            compact
            labelHidden
            label={t('quantity', line().title)}
            value={line().quantity}
            max={Math.max(1, Math.min(99, line().available))}
            disabled={!line().buyable}
            onValue={(quantity) => void change(quantity)}
          />
          <Button size="small" kind="bare" busy={remove.busy} doing={t('remove')} onClick={() => void takeOut()}>
            {t('remove')}
          </Button>
        </>
      }
    />
  )
}

function Standing(props: { readonly line: BagLineFragment }) {
  const t = useWords(bagWords)
  const each = () => (props.line.unitPrice ? money(props.line.unitPrice) : '')
  return (
    <>
      <Show when={props.line.buyable} fallback={<span class="bag-wrong">{t('gone')}</span>}>
        <Show
          when={props.line.quantity <= props.line.available}
          fallback={<span class="bag-wrong">{t('tooMany', props.line.available)}</span>}
        >
          <span>
            {props.line.available <= 5
              ? t('few', props.line.available, each())
              : t('inStock', props.line.available, each())}
          </span>
        </Show>
      </Show>
      <Show when={props.line.priceChanged && props.line.unitPrice}>
        {(now) => <span class="bag-changed">{t('priceChanged', money(props.line.priceWhenAdded), money(now()))}</span>}
      </Show>
    </>
  )
}
