import { createSignal, For, Show } from 'solid-js'
import { Badge } from '../../../design/badge/badge.tsx'
import { Button } from '../../../design/button/button.tsx'
import { NumberField } from '../../../design/field/number-field.tsx'
import { TextField } from '../../../design/field/text-field.tsx'
import { Tag } from '../../../design/tag/tag.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { type Outcome, useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { loanWords } from '../../things/loan/words.ts'
import { deskWords } from '../words.ts'
import {
  ItemFormAdjustDocument,
  ItemFormRestockDocument,
  ItemFormUnitAddDocument,
  ItemFormUnitRetireDocument,
  type ItemInFormFragment,
} from './form.generated.ts'
import { itemsWords } from './words.ts'

/** The pieces of an item: counted, or each with its tag. */
export function Pieces(props: { readonly item: ItemInFormFragment; readonly onChanged: () => void }) {
  const t = useWords(itemsWords)
  return (
    <section class="item-form-panel">
      <h2>{t('pieces')}</h2>
      <Show when={props.item.tracking === 'UNITS'} fallback={<Counted item={props.item} />}>
        <Tagged item={props.item} onChanged={props.onChanged} />
      </Show>
    </section>
  )
}

/** What was refused, in words; undefined where it was done. */
function useWrong() {
  const desk = useWords(deskWords)
  return (outcome: Outcome<unknown>): string | undefined => {
    if ('done' in outcome) return undefined
    const [refusal] = 'refused' in outcome ? outcome.refused : []
    return refusal ? refusalText(refusal) : desk('notDone')
  }
}

function Counted(props: { readonly item: ItemInFormFragment }) {
  const t = useWords(itemsWords)
  const wrongOf = useWrong()
  const intent = useIntent()
  const restock = useMutation(ItemFormRestockDocument)
  const adjust = useMutation(ItemFormAdjustDocument)
  const [delta, setDelta] = createSignal(1)
  const [note, setNote] = createSignal('')
  const [wrong, setWrong] = createSignal<string>()
  const stock = () => (props.item.stock ?? []).filter(({ onHand }) => onHand > 0)

  async function change(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { id } = props.item
    const by = delta()
    const idempotencyKey = intent.keyFor([id, by, note()])
    const outcome = await (by > 0
      ? restock.run({ input: { id, quantity: by, idempotencyKey } })
      : adjust.run({ input: { id, delta: by, note: note().trim(), idempotencyKey } }))
    setWrong(wrongOf(outcome))
    if (!('done' in outcome)) return
    intent.next()
    setNote('')
    showToast({ text: by > 0 ? t('added', by) : t('removed', -by) })
  }

  return (
    <>
      <Show when={stock().length > 0} fallback={<p class="q small">{t('noPieces')}</p>}>
        <ul class="item-form-list num">
          <For each={stock()}>{(level) => <li>{t('atPlace', level.location.name, level.onHand)}</li>}</For>
        </ul>
      </Show>
      <form class="item-form-add" onSubmit={(event) => void change(event)}>
        <NumberField label={t('howMany')} min={-999} max={999} value={delta()} onValue={setDelta} error={wrong()} />
        <Show when={delta() < 0}>
          <TextField label={t('less')} required maxlength={500} value={note()} onValue={setNote} />
        </Show>
        <div>
          <Button type="submit" disabled={delta() === 0} busy={restock.busy || adjust.busy} doing={t('working')}>
            {t('change')}
          </Button>
        </div>
      </form>
    </>
  )
}

function Tagged(props: { readonly item: ItemInFormFragment; readonly onChanged: () => void }) {
  const t = useWords(itemsWords)
  const wrongOf = useWrong()
  const intent = useIntent()
  const add = useMutation(ItemFormUnitAddDocument)
  const [tag, setTag] = createSignal('')
  const [wrong, setWrong] = createSignal<string>()
  const units = () => (props.item.units?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []))

  async function addPiece(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const input = { itemId: props.item.id, tag: tag().trim() }
    const outcome = await add.run({ input: { ...input, idempotencyKey: intent.keyFor(input) } })
    setWrong(wrongOf(outcome))
    if (!('done' in outcome)) return
    intent.next()
    setTag('')
    props.onChanged()
    showToast({ text: t('pieceAdded', input.tag) })
  }

  return (
    <>
      <Show when={units().length > 0} fallback={<p class="q small">{t('noPieces')}</p>}>
        <ul class="item-form-list">
          <For each={units()}>{(unit) => <Unit unit={unit} onChanged={props.onChanged} />}</For>
        </ul>
      </Show>
      <form class="item-form-add" onSubmit={(event) => void addPiece(event)}>
        <TextField label={t('tag')} required maxlength={40} value={tag()} onValue={setTag} error={wrong()} />
        <div>
          <Button type="submit" busy={add.busy} doing={t('working')}>
            {t('addPiece')}
          </Button>
        </div>
      </form>
    </>
  )
}

type UnitOf = NonNullable<NonNullable<NonNullable<ItemInFormFragment['units']>['edges'][number]>['node']>

function Unit(props: { readonly unit: UnitOf; readonly onChanged: () => void }) {
  const t = useWords(itemsWords)
  const conditions = useWords(loanWords)
  const wrongOf = useWrong()
  const intent = useIntent()
  const retire = useMutation(ItemFormUnitRetireDocument)

  async function run(): Promise<void> {
    const { id, tag } = props.unit
    const outcome = await retire.run({ input: { id, idempotencyKey: intent.keyFor(id) } })
    const wrong = wrongOf(outcome)
    showToast(wrong ? { text: wrong, tone: 'bad' } : { text: t('retired', tag) })
    if (!wrong) props.onChanged()
  }

  return (
    <li class="item-form-unit">
      <Tag>{props.unit.tag}</Tag>
      <Show when={props.unit.status === 'IN_SERVICE'} fallback={<Badge>{t(props.unit.status)}</Badge>}>
        <span class="small qq">{conditions(props.unit.condition)}</span>
        <Button size="small" kind="bare" busy={retire.busy} doing={t('working')} onClick={() => void run()}>
          {t('retire')}
        </Button>
      </Show>
    </li>
  )
}
