import { randomBytes } from 'node:crypto'
import type { Deliveries } from './deliveries.ts'
import {
  answerAction,
  type Card,
  cancel,
  confirm,
  failRefund,
  isProblem,
  openIntent,
  openRefund,
  type Problem,
  problem,
  type SandboxIntent,
  type SandboxRefund,
  settleIntent,
} from './intents.ts'
import type { Store } from './store.ts'

export type DeskOptions = {
  /** How buyers' browsers reach the sandbox. */
  readonly publicUrl: () => string
  readonly now: () => Date
  /** How long slow payments and refunds take. */
  readonly slowMs: number
  /** Told of what could not be stored when its time had come. */
  readonly onError: (error: unknown) => void
}

/** The pause before something is tried again that could not be stored, in milliseconds. */
const againMs = 1_000

/** What the interface says of a payment. */
export type IntentView = Omit<SandboxIntent, 'card' | 'settleAt'> & { readonly payUrl: string }
export type RefundView = Omit<SandboxRefund, 'settleAt'>

/** The sandbox without its HTTP: each action changes what is stored and announces it. */
export type Desk = ReturnType<typeof openDesk>

export function openDesk(store: Store, deliveries: Deliveries, { publicUrl, now, slowMs, onError }: DeskOptions) {
  const timers = new Set<NodeJS.Timeout>()

  function viewOf({ card: _, settleAt: __, ...intent }: SandboxIntent): IntentView {
    return { ...intent, payUrl: `${publicUrl()}/pay/${intent.id}?client_secret=${intent.clientSecret}` }
  }

  function refundView({ settleAt: _, ...refund }: SandboxRefund): RefundView {
    return refund
  }

  /** Stores what became of a payment and tells the merchant, who did not ask for it. */
  function moved(intent: SandboxIntent): SandboxIntent {
    store.whole(() => {
      store.put('intent', intent.id, intent)
      const type = intent.failure ? 'failed' : intent.status.toLowerCase()
      deliveries.announce(`intent.${type}`, { object: 'intent', ...viewOf(intent) })
    })
    if (intent.settleAt !== null) at(intent.settleAt, () => settle(intent.id))
    return intent
  }

  function settle(id: string): void {
    const intent = store.get('intent', id)
    const settled = intent && settleIntent(intent)
    if (settled) moved(settled)
  }

  function settleRefund(id: string): void {
    const refund = store.get('refund', id)
    const intent = refund && store.get('intent', refund.intentId)
    const failed = refund && intent && failRefund(intent, refund)
    if (!failed) return
    store.whole(() => {
      store.put('intent', failed.intent.id, failed.intent)
      store.put('refund', id, failed.refund)
      deliveries.announce('refund.failed', { object: 'refund', ...refundView(failed.refund) })
    })
  }

  function at(time: string, run: () => void): void {
    const pause = Math.max(0, Date.parse(time) - now().getTime())
    const timer = setTimeout(() => {
      timers.delete(timer)
      try {
        run()
      } catch (error) {
        onError(error)
        // It could not be stored, and nothing of it has happened: tried again.
        at(new Date(now().getTime() + againMs).toISOString(), run)
      }
    }, pause)
    timers.add(timer)
  }

  const later = () => new Date(now().getTime() + slowMs)
  const find = (id: string): SandboxIntent | Problem =>
    store.get('intent', id) ?? problem(404, 'NOT_FOUND', 'There is no such payment.')

  return {
    viewOf,
    find,
    create: (request: Parameters<typeof openIntent>[0]): IntentView | Problem => {
      const id = `sbx_pi_${randomBytes(12).toString('hex')}`
      const intent = openIntent(
        request,
        { id, clientSecret: `${id}_secret_${randomBytes(18).toString('base64url')}` },
        now(),
      )
      if (isProblem(intent)) return intent
      store.put('intent', id, intent)
      return viewOf(intent)
    },
    retrieve: (id: string): IntentView | Problem => {
      const intent = find(id)
      return isProblem(intent) ? intent : viewOf(intent)
    },
    cancel: (id: string): IntentView | (Problem & { readonly intent?: IntentView }) => {
      const intent = find(id)
      if (isProblem(intent)) return intent
      const canceled = cancel(intent)
      if (isProblem(canceled)) return { ...canceled, intent: viewOf(intent) }
      store.put('intent', id, canceled)
      return viewOf(canceled)
    },
    refund: (intentId: string, request: { reference: string; amountMinor: string }): RefundView | Problem => {
      const intent = find(intentId)
      if (isProblem(intent)) return intent
      const id = `sbx_re_${randomBytes(12).toString('hex')}`
      const opened = openRefund(intent, request, id, now(), later())
      if (isProblem(opened)) return opened
      store.whole(() => {
        store.put('intent', intentId, opened.intent)
        store.put('refund', id, opened.refund)
      })
      if (opened.refund.settleAt !== null) at(opened.refund.settleAt, () => settleRefund(id))
      return refundView(opened.refund)
    },
    retrieveRefund: (id: string): RefundView | Problem => {
      const refund = store.get('refund', id)
      return refund ? refundView(refund) : problem(404, 'NOT_FOUND', 'There is no such refund.')
    },
    /** The buyer pays. */
    confirm: (intent: SandboxIntent, card: Card): SandboxIntent | Problem => {
      const paid = confirm(intent, card, later())
      return isProblem(paid) ? paid : moved(paid)
    },
    /** The buyer's bank answers. */
    answer: (intent: SandboxIntent, approve: boolean): SandboxIntent | Problem => {
      const answered = answerAction(intent, approve)
      return isProblem(answered) ? answered : moved(answered)
    },
    /** Takes up what an earlier process has left waiting. */
    resume: (): void => {
      for (const { id, settleAt } of store.all('intent')) if (settleAt !== null) at(settleAt, () => settle(id))
      for (const { id, settleAt } of store.all('refund')) if (settleAt !== null) at(settleAt, () => settleRefund(id))
    },
    stop: (): void => {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
