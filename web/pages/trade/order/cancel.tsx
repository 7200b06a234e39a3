import { createSignal } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Dialog } from '../../../design/dialog/dialog.tsx'
import { TextArea } from '../../../design/field/text-field.tsx'
import { useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { type OrderNowFragment, OrderPageCancelDocument } from './order.generated.ts'
import { orderWords } from './words.ts'

/** The question before an order is cancelled: money is concerned. */
export function Cancel(props: {
  readonly order: OrderNowFragment
  readonly open: boolean
  readonly onClose: () => void
}) {
  const t = useWords(orderWords)
  const cancel = useMutation(OrderPageCancelDocument)
  const intent = useIntent()
  const [reason, setReason] = createSignal('')

  async function run(): Promise<void> {
    const wanted = { id: props.order.id, ...(reason().trim() ? { reason: reason().trim() } : {}) }
    const outcome = await cancel.run({ input: { ...wanted, idempotencyKey: intent.keyFor(wanted) } })
    if (!('done' in outcome)) return
    intent.next()
    props.onClose()
  }

  const wrong = () => {
    const [refusal] = cancel.refusals.all
    if (refusal) return refusalText(refusal)
    return cancel.failure ? t('notDone') : undefined
  }

  return (
    <Dialog
      alert
      open={props.open}
      onClose={props.onClose}
      title={t('cancelTitle')}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('back')}</Button>
          <Button kind="main" busy={cancel.busy} doing={t('canceling')} onClick={() => void run()}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <p>{props.order.status === 'PAID' ? t('cancelPaid') : t('cancelUnpaid')}</p>
      <TextArea label={t('reason')} optional value={reason()} onValue={setReason} maxlength={500} error={wrong()} />
    </Dialog>
  )
}
