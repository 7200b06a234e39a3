import { createMemo, createSignal, Match, Switch } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Dialog } from '../../../design/dialog/dialog.tsx'
import { Select } from '../../../design/select/select.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { addDays, type Day, longDay, shortDay } from '../../../language/dates.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { LoanExtendDocument, type LoanNowFragment } from './loan.generated.ts'
import { loanWords } from './words.ts'

/** Chooses a later day of return among those that can be had. */
export function Extend(props: { readonly loan: LoanNowFragment; readonly onClose: () => void }) {
  const t = useWords(loanWords)
  const extend = useMutation(LoanExtendDocument)
  const intent = useIntent()
  const later = createMemo(() => laterDays(props.loan))
  const [chosen, setChosen] = createSignal<string>()
  const wanted = () => chosen() ?? later()[0]
  const wrong = () => {
    const [refusal] = extend.refusals.all
    return refusal ? refusalText(refusal) : extend.failure ? t('notDone') : undefined
  }

  async function run(): Promise<void> {
    const to = wanted()
    if (!to) return
    const input = { id: props.loan.id, to }
    const outcome = await extend.run({ input: { ...input, idempotencyKey: intent.keyFor(input) } })
    if (!('done' in outcome)) return
    intent.next()
    props.onClose()
    showToast({ text: t('extended', shortDay(to)) })
  }

  return (
    <Dialog
      open
      onClose={props.onClose}
      title={t('extendTitle')}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('back')}</Button>
          <Button kind="main" disabled={!wanted()} busy={extend.busy} doing={t('extending')} onClick={() => void run()}>
            {t('extend')}
          </Button>
        </>
      }
    >
      <Switch>
        <Match when={later().length === 0}>
          <p>{t('extendNone')}</p>
        </Match>
        <Match when={true}>
          <Select
            label={t('newDay')}
            help={t('extendText')}
            error={wrong()}
            value={wanted()}
            onValue={setChosen}
            options={later().map((day) => ({ value: day, text: longDay(day) }))}
          />
        </Match>
      </Switch>
    </Dialog>
  )
}

const week = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const

/** The days after today's day of return to which the loan can be prolonged: those on which the place is open. */
function laterDays({ to, canExtendUntil, location: { openDays } }: LoanNowFragment): readonly Day[] {
  const found: Day[] = []
  for (let day = addDays(to, 1); canExtendUntil !== null && day <= canExtendUntil; day = addDays(day, 1)) {
    const weekday = week[new Date(`${day}T12:00:00Z`).getUTCDay()]
    if (weekday && openDays.includes(weekday)) found.push(day)
  }
  return found
}
