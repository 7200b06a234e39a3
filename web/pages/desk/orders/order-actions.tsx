import { createSignal, Show } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Checkbox } from '../../../design/checkbox/checkbox.tsx'
import { Dialog } from '../../../design/dialog/dialog.tsx'
import { TextArea } from '../../../design/field/text-field.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { money } from '../../../language/money.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { deskWords } from '../words.ts'
import {
  DeskOrderCancelDocument,
  type DeskOrderFragment,
  DeskOrderFulfillDocument,
  DeskOrderRefundDocument,
} from './orders.generated.ts'
import { deskOrdersWords } from './words.ts'

type Asked = { readonly order: DeskOrderFragment; readonly onClose: () => void }

/** What staff can do with an order as it stands: the graph says which steps there are. */
export function OrderActions(props: { readonly order: DeskOrderFragment }) {
  const t = useWords(deskOrdersWords)
  const words = useWords(deskWords)
  const intent = useIntent()
  const fulfill = useMutation(DeskOrderFulfillDocument)
  const [asking, setAsking] = createSignal<'cancel' | 'refund'>()
  const close = () => setAsking(undefined)
  const may = (step: DeskOrderFragment['actions'][number]) => props.order.actions.includes(step)

  async function handOver(): Promise<void> {
    const { id, number } = props.order
    const outcome = await fulfill.run({ input: { id, idempotencyKey: intent.keyFor(id) } })
    if ('done' in outcome) return showToast({ text: t('handedOver', number) })
    const [refusal] = 'refused' in outcome ? outcome.refused : []
    showToast({ text: refusal ? refusalText(refusal) : words('notDone'), tone: 'bad' })
  }

  return (
    <>
      <Show when={may('CANCEL')}>
        <Button size="small" kind="bare" onClick={() => setAsking('cancel')}>
          {t('cancel')}
        </Button>
      </Show>
      <Show when={may('REFUND')}>
        <Button size="small" kind="bare" onClick={() => setAsking('refund')}>
          {t('refund')}
        </Button>
      </Show>
      <Show when={may('FULFILL')}>
        <Button size="small" busy={fulfill.busy} doing={t('handingOver')} onClick={() => void handOver()}>
          {t('handOver')}
        </Button>
      </Show>
      <Show when={asking() === 'cancel'}>
        <CancelOrder order={props.order} onClose={close} />
      </Show>
      <Show when={asking() === 'refund'}>
        <RefundOrder order={props.order} onClose={close} />
      </Show>
    </>
  )
}

function CancelOrder(props: Asked) {
  const t = useWords(deskOrdersWords)
  const words = useWords(deskWords)
  const intent = useIntent()
  const cancel = useMutation(DeskOrderCancelDocument)
  const [reason, setReason] = createSignal('')
  const wrong = () => {
    const [refusal] = cancel.refusals.all
    return refusal ? refusalText(refusal) : cancel.failure ? words('notDone') : undefined
  }
  async function run(): Promise<void> {
    const input = { id: props.order.id, ...(reason().trim() ? { reason: reason().trim() } : {}) }
    const outcome = await cancel.run({ input: { ...input, idempotencyKey: intent.keyFor(input) } })
    if (!('done' in outcome)) return
    showToast({ text: t('canceled', props.order.number) })
    props.onClose()
  }
  return (
    <Dialog
      alert
      open
      onClose={props.onClose}
      title={t('cancelTitle', props.order.number)}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{words('back')}</Button>
          <Button kind="main" busy={cancel.busy} doing={t('canceling')} onClick={() => void run()}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('cancelText')}</p>
      <TextArea
        label={t('reasonOptional')}
        optional
        value={reason()}
        onValue={setReason}
        maxlength={500}
        error={wrong()}
      />
    </Dialog>
  )
}

function RefundOrder(props: Asked) {
  const t = useWords(deskOrdersWords)
  const words = useWords(deskWords)
  const intent = useIntent()
  const refund = useMutation(DeskOrderRefundDocument)
  const [reason, setReason] = createSignal('')
  const [restock, setRestock] = createSignal(false)
  const wrong = () => {
    const [refusal] = refund.refusals.all
    return refusal ? refusalText(refusal) : refund.failure ? words('notDone') : undefined
  }
  async function run(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const input = { id: props.order.id, reason: reason().trim(), restock: restock() }
    const outcome = await refund.run({ input: { ...input, idempotencyKey: intent.keyFor(input) } })
    if (!('done' in outcome)) return
    showToast({ text: t('refunded', props.order.number) })
    props.onClose()
  }
  return (
    <Dialog
      alert
      open
      onClose={props.onClose}
      title={t('refundTitle', props.order.number)}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{words('back')}</Button>
          <Button type="submit" form="refund" kind="main" busy={refund.busy} doing={t('refunding')}>
            {t('refund')}
          </Button>
        </>
      }
    >
      <form id="refund" class="desk-form" onSubmit={(event) => void run(event)}>
        <p>{t('refundText', money(props.order.total))}</p>
        <TextArea
          label={words('reason')}
          required
          value={reason()}
          onValue={setReason}
          maxlength={500}
          error={wrong()}
          autofocus
        />
        <Checkbox checked={restock()} onChecked={setRestock}>
          {t('restock')}
        </Checkbox>
      </form>
    </Dialog>
  )
}
