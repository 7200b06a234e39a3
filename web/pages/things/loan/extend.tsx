import { createMemo, createSignal, Match, Switch } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Dialog } from '../../../design/dialog/dialog.tsx'
import { Select } from '../../../design/select/select.tsx'
import { SkeletonText } from '../../../design/skeleton/skeleton.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { useQuery } from '../../../graph/use-query.ts'
import { addDays, daysBetween, longDay, shortDay } from '../../../language/dates.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { LoanDaysDocument, LoanExtendDocument, type LoanNowFragment } from './loan.generated.ts'
import { loanWords } from './words.ts'

/** Chooses a later day of return among those that can be had. */
export function Extend(props: { readonly loan: LoanNowFragment; readonly onClose: () => void }) {
  const t = useWords(loanWords)
  const extend = useMutation(LoanExtendDocument)
  const intent = useIntent()
  const item = () => props.loan.lines[0]?.item
  const longest = () => addDays(props.loan.from, item()?.loanMaxDays ?? 14)
  const days = useQuery(LoanDaysDocument, () => {
    const id = item()?.id
    const days = Math.min(92, daysBetween(props.loan.to, longest()) + 1)
    return id && days > 1 ? { id, from: props.loan.to, days, locationId: props.loan.location.id } : undefined
  })
  const later = createMemo(() => {
    const from = props.loan.to
    const found: string[] = []
    for (const { day, free, opens } of days.data?.item?.availabilityByDay ?? []) {
      // The day of return may be the first of somebody else; the days before it may not.
      if (day > from && opens && day <= longest()) found.push(day)
      if (day >= from && free < props.loan.lines.length) break
    }
    return found
  })
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
        <Match when={days.state === 'loading' && props.loan.to < longest()}>
          <SkeletonText lines={2} />
        </Match>
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
