import { createSignal, For, Show } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Dialog } from '../../../design/dialog/dialog.tsx'
import { TextArea } from '../../../design/field/text-field.tsx'
import { Select } from '../../../design/select/select.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import type { LoanNowFragment, UnitCondition } from '../../things/loan/loan.generated.ts'
import { LoanReturnDocument } from '../../things/loan/loan.generated.ts'
import { loanWords } from '../../things/loan/words.ts'
import { titleOf } from '../../things/standing.ts'
import { conditions } from '../conditions.ts'
import { deskWords } from '../words.ts'
import { DeskLoanLostDocument } from './loans.generated.ts'
import { deskLoansWords } from './words.ts'

/** What is out comes back, in the condition of each piece, or is written off. */
export function OutActions(props: { readonly loan: LoanNowFragment }) {
  const t = useWords(deskLoansWords)
  const [asking, setAsking] = createSignal<'back' | 'lost'>()
  const close = () => setAsking(undefined)
  return (
    <>
      <Show when={props.loan.overdue}>
        <Button size="small" kind="bare" onClick={() => setAsking('lost')}>
          {t('lost')}
        </Button>
      </Show>
      <Button size="small" onClick={() => setAsking('back')}>
        {t('takeBack')}
      </Button>
      <Show when={asking() === 'back'}>
        <TakeBack loan={props.loan} onClose={close} />
      </Show>
      <Show when={asking() === 'lost'}>
        <WriteOff loan={props.loan} onClose={close} />
      </Show>
    </>
  )
}

type Asked = { readonly loan: LoanNowFragment; readonly onClose: () => void }

const outOf = ({ lines }: LoanNowFragment) => lines.filter(({ status }) => status === 'CHECKED_OUT')

function TakeBack(props: Asked) {
  const t = useWords(deskLoansWords)
  const words = useWords(deskWords)
  const conditionWords = useWords(loanWords)
  const back = useMutation(LoanReturnDocument)
  const intent = useIntent()
  const [found, setFound] = createSignal<Readonly<Record<string, UnitCondition>>>({})
  const [note, setNote] = createSignal('')
  const wrong = () => {
    const [refusal] = back.refusals.all
    return refusal ? refusalText(refusal) : back.failure ? words('notDone') : undefined
  }
  async function run(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const lines = outOf(props.loan).map(({ id, unit }) => ({
      lineId: id,
      ...(unit ? { condition: found()[id] ?? ('GOOD' as const) } : {}),
      ...(note().trim() ? { note: note().trim() } : {}),
    }))
    const input = { id: props.loan.id, lines }
    const outcome = await back.run({ input: { ...input, idempotencyKey: intent.keyFor(input) } })
    if (!('done' in outcome)) return
    showToast({ text: t('tookBack') })
    props.onClose()
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={t('takeBackTitle', titleOf(props.loan))}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{words('back')}</Button>
          <Button type="submit" form="take-back" kind="main" busy={back.busy} doing={t('takingBack')}>
            {t('takeBack')}
          </Button>
        </>
      }
    >
      <form id="take-back" class="desk-form" onSubmit={(event) => void run(event)}>
        <For each={outOf(props.loan).filter(({ unit }) => unit)}>
          {(line) => (
            <Select
              label={`${line.item?.title ?? ''} ${line.unit?.tag ?? ''}`}
              value={found()[line.id] ?? 'GOOD'}
              onValue={(condition) => setFound({ ...found(), [line.id]: condition })}
              options={conditions.map((value) => ({ value, text: conditionWords(value) }))}
            />
          )}
        </For>
        <TextArea label={words('note')} optional value={note()} onValue={setNote} maxlength={500} error={wrong()} />
      </form>
    </Dialog>
  )
}

function WriteOff(props: Asked) {
  const t = useWords(deskLoansWords)
  const words = useWords(deskWords)
  const lose = useMutation(DeskLoanLostDocument)
  const intent = useIntent()
  const [note, setNote] = createSignal('')
  const wrong = () => {
    const [refusal] = lose.refusals.all
    return refusal ? refusalText(refusal) : lose.failure ? words('notDone') : undefined
  }
  async function run(): Promise<void> {
    const input = {
      id: props.loan.id,
      lineIds: outOf(props.loan).map(({ id }) => id),
      ...(note().trim() ? { note: note().trim() } : {}),
    }
    const outcome = await lose.run({ input: { ...input, idempotencyKey: intent.keyFor(input) } })
    if (!('done' in outcome)) return
    showToast({ text: t('wroteOff') })
    props.onClose()
  }
  return (
    <Dialog
      alert
      open
      onClose={props.onClose}
      title={t('lostTitle', titleOf(props.loan))}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{words('back')}</Button>
          <Button kind="main" busy={lose.busy} doing={t('losing')} onClick={() => void run()}>
            {t('lost')}
          </Button>
        </>
      }
    >
      <p>{t('lostText')}</p>
      <TextArea label={words('note')} optional value={note()} onValue={setNote} maxlength={500} error={wrong()} />
    </Dialog>
  )
}
