import type { Tone } from '../../../design/badge/badge.tsx'
import type { TimelineStep } from '../../../design/timeline/timeline.tsx'
import { dayAndTime } from '../../../language/dates.ts'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import type { OrderNowFragment, OrderStatus } from './order.generated.ts'
import { orderWords } from './words.ts'

const tones: Readonly<Record<OrderStatus, Tone>> = {
  PENDING: 'info',
  AWAITING_PAYMENT: 'wait',
  PAID: 'go',
  COMPLETED: 'plain',
  REJECTED: 'bad',
  EXPIRED: 'plain',
  CANCELED: 'plain',
  REFUNDED: 'plain',
}

/** How a status is meant. */
export const toneOf = (status: OrderStatus): Tone => tones[status]

const t = useWords(orderWords)

/** What has happened to an order, what is going on, and what comes. */
export function stepsOf(order: OrderNowFragment): readonly TimelineStep[] {
  const { status, placedAt, paidAt, fulfilledAt, closedAt, refundedAt, paymentDueAt } = order
  const total = money(order.total)
  const placed: TimelineStep = { text: t('placed'), time: dayAndTime(placedAt), state: 'past' }
  const stopped = (text: string): TimelineStep => ({
    text,
    time: closedAt ? dayAndTime(closedAt) : undefined,
    state: 'stopped',
  })
  if (status === 'REJECTED') return [placed, stopped(t('rejected'))]
  const paid: readonly TimelineStep[] = paidAt
    ? [
        { text: t('kept'), state: 'past' },
        { text: t('paid', total), time: dayAndTime(paidAt), state: 'past' },
      ]
    : []
  switch (status) {
    case 'PENDING':
      return [placed, { text: t('keeping'), state: 'now' }, { text: t('pay', total), state: 'next' }]
    case 'AWAITING_PAYMENT':
      return [
        placed,
        { text: t('kept'), state: 'past' },
        { text: t('toPay', dayAndTime(paymentDueAt)), state: 'now' },
        { text: t('handOver'), state: 'next' },
      ]
    case 'PAID':
      return [placed, ...paid, { text: t('handOver'), state: 'now' }]
    case 'COMPLETED':
      return [
        placed,
        ...paid,
        { text: t('handOver'), time: fulfilledAt ? dayAndTime(fulfilledAt) : undefined, state: 'past' },
      ]
    case 'EXPIRED':
      return [placed, stopped(t('expired'))]
    case 'CANCELED':
      return [placed, ...paid, stopped(canceledText(order)), ...refund(refundedAt)]
    case 'REFUNDED':
      return [
        placed,
        ...paid,
        { text: t('refunded'), time: refundedAt ? dayAndTime(refundedAt) : undefined, state: 'stopped' },
      ]
  }
}

function canceledText({ canceledBy }: OrderNowFragment): string {
  if (canceledBy === 'STAFF') return t('canceledByStaff')
  return canceledBy === 'PAYMENT' ? t('canceledByPayment') : t('canceled')
}

function refund(at: string | null): readonly TimelineStep[] {
  return at ? [{ text: t('refunded'), time: dayAndTime(at), state: 'past' }] : []
}
