import { createSignal, Match, Show, Switch } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Dialog } from '../../../design/dialog/dialog.tsx'
import { TextArea } from '../../../design/field/text-field.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { type Outcome, useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import {
  LoanApproveDocument,
  LoanCheckOutDocument,
  LoanCloseDocument,
  type LoanNowFragment,
  LoanReadyDocument,
  LoanRejectDocument,
  LoanReturnDocument,
  type LoanStep,
} from './loan.generated.ts'
import { loanWords } from './words.ts'

/** What who lends can do with a loan as it stands: decide, have it ready, hand it over, take it back. */
export function LenderActions(props: { readonly loan: LoanNowFragment; readonly size?: 'small' | 'normal' }) {
  const t = useWords(loanWords)
  const intent = useIntent()
  const [declining, setDeclining] = createSignal(false)
  const approve = useMutation(LoanApproveDocument)
  const ready = useMutation(LoanReadyDocument)
  const handOver = useMutation(LoanCheckOutDocument)
  const takeBack = useMutation(LoanReturnDocument)
  const finish = useMutation(LoanCloseDocument)
  const id = () => props.loan.id
  const may = (step: LoanStep) => props.loan.actions.includes(step)

  async function told(under: Promise<Outcome<unknown>>, text: string): Promise<void> {
    const outcome = await under
    if ('done' in outcome) {
      intent.next()
      return showToast({ text })
    }
    const [refusal] = 'refused' in outcome ? outcome.refused : []
    showToast({ text: refusal ? refusalText(refusal) : t('notDone'), tone: 'bad' })
  }
  const keyed = (verb: string) => ({ id: id(), idempotencyKey: intent.keyFor([verb, id()]) })

  return (
    <Switch>
      <Match when={may('APPROVE')}>
        <Button size={props.size} onClick={() => setDeclining(true)}>
          {t('decline')}
        </Button>
        <Button
          size={props.size}
          kind="main"
          busy={approve.busy}
          doing={t('approving')}
          onClick={() => void told(approve.run({ input: keyed('approve') }), t('approved'))}
        >
          {t('approve')}
        </Button>
        <Show when={declining()}>
          <Decline loan={props.loan} onClose={() => setDeclining(false)} />
        </Show>
      </Match>
      <Match when={may('READY')}>
        <Button
          size={props.size}
          busy={ready.busy}
          doing={t('makeReady')}
          onClick={() => void told(ready.run({ input: { id: id() } }), t('madeReady'))}
        >
          {t('makeReady')}
        </Button>
      </Match>
      <Match when={may('CHECK_OUT')}>
        <Button
          size={props.size}
          kind="main"
          busy={handOver.busy}
          doing={t('handOver')}
          onClick={() => void told(handOver.run({ input: keyed('out') }), t('handedOver'))}
        >
          {t('handOver')}
        </Button>
      </Match>
      <Match when={may('RETURN')}>
        <Button
          size={props.size}
          busy={takeBack.busy}
          doing={t('takeBack')}
          onClick={() => void told(takeBack.run({ input: keyed('back') }), t('tookBack'))}
        >
          {t('takeBack')}
        </Button>
      </Match>
      <Match when={may('CLOSE')}>
        <Button
          size={props.size}
          busy={finish.busy}
          doing={t('finish')}
          onClick={() => void told(finish.run({ input: { id: id() } }), t('finish'))}
        >
          {t('finish')}
        </Button>
      </Match>
    </Switch>
  )
}

function Decline(props: { readonly loan: LoanNowFragment; readonly onClose: () => void }) {
  const t = useWords(loanWords)
  const reject = useMutation(LoanRejectDocument)
  const [reason, setReason] = createSignal('')
  const wrong = () => {
    const [refusal] = reject.refusals.all
    return refusal ? refusalText(refusal) : reject.failure ? t('notDone') : undefined
  }
  async function run(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const outcome = await reject.run({ input: { id: props.loan.id, reason: reason().trim() } })
    if ('done' in outcome) props.onClose()
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={t('declineTitle', props.loan.borrower?.displayName ?? '')}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('back')}</Button>
          <Button type="submit" form="decline" kind="main" busy={reject.busy} doing={t('declining')}>
            {t('decline')}
          </Button>
        </>
      }
    >
      <form id="decline" onSubmit={(event) => void run(event)}>
        <TextArea
          label={t('reason')}
          value={reason()}
          onValue={setReason}
          required
          maxlength={500}
          error={wrong()}
          autofocus
        />
      </form>
    </Dialog>
  )
}
