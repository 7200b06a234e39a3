import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import type { Consumers } from '@stoa/subgraph/definition'
import { formatMoney, isCurrency, money } from '@stoa/values/money'
import { type Notice, notify } from './commands/notify.ts'
import { withdrawAssignment } from './commands/withdraw.ts'
import { dayIn, type Language, listOf, type TextName } from './domain/texts.ts'
import type { NotificationsWork } from './context.ts'
import type { Tables } from './tables.ts'

// Which fact tells whom what. What it says stands in domain/texts.ts.

/** A consumer that turns one kind of fact into one notice. */
function tells<Type extends EventType>(
  notice: (event: StoaEvent<Type>, work: NotificationsWork) => Notice | Promise<Notice>,
) {
  return async (event: StoaEvent<Type>, work: NotificationsWork) => notify(work, await notice(event, work))
}

type OrderFact = {
  readonly orderId: string
  readonly number: string
  readonly customerId: string
  readonly totalMinor: string
  readonly currency: string
  readonly paymentDueAt?: string
  readonly paidMinor?: string
}

const isPaid = ({ paidMinor = '0' }: OrderFact) => paidMinor !== '0'

/** `told` chooses the text by what the fact says, where that is not always the same. */
const aboutOrder = (told: TextName | ((order: OrderFact) => TextName)) =>
  tells(({ data }) => {
    const order = data as unknown as OrderFact
    const { orderId, number, customerId, totalMinor, currency, paymentDueAt, paidMinor = '0' } = order
    if (!isCurrency(currency)) throw new Error(`order ${orderId} has the unknown currency ${currency}`)
    const total = formatMoney(money(BigInt(totalMinor), currency))
    const paid = formatMoney(money(BigInt(paidMinor), currency))
    const text = typeof told === 'function' ? told(order) : told
    return {
      people: [customerId],
      text,
      values: (language) => ({
        number,
        total,
        paid,
        ...(paymentDueAt ? { until: dayIn(language, paymentDueAt) } : {}),
      }),
      subject: { order_id: orderId },
    }
  })

type LoanFact = {
  readonly loanId: string
  readonly borrowerId: string
  readonly pieces: readonly { readonly title: string }[]
  readonly from?: string
  readonly to?: string
  readonly reason?: string
  readonly locationName?: string
}

const loanNotice = (text: TextName, people: readonly string[], loan: LoanFact): Notice => ({
  people,
  text,
  values: (language: Language) => ({
    items: listOf([...new Set(loan.pieces.map(({ title }) => title))], language),
    ...(loan.from ? { from: dayIn(language, loan.from) } : {}),
    ...(loan.to ? { to: dayIn(language, loan.to) } : {}),
    ...(loan.reason ? { reason: loan.reason } : {}),
    ...(loan.locationName ? { location: loan.locationName } : {}),
  }),
  subject: { loan_id: loan.loanId },
})

const aboutLoan = (text: TextName) =>
  tells(({ data }) => {
    const loan = data as unknown as LoanFact
    return loanNotice(text, [loan.borrowerId], loan)
  })

export const consumers: Consumers<Tables> = {
  'users.person.verified.v1': tells<'users.person.verified.v1'>(({ data }) => ({
    people: [data.personId],
    text: 'welcome',
    values: () => ({}),
  })),

  'orders.order.awaitingPayment.v1': aboutOrder('orderAwaitingPayment'),
  'orders.order.paymentDue.v1': aboutOrder('orderPaymentDue'),
  'orders.order.rejected.v1': aboutOrder((order) => (isPaid(order) ? 'orderRejectedPaid' : 'orderRejected')),
  'orders.order.paid.v1': aboutOrder(({ totalMinor }) => (totalMinor === '0' ? 'orderConfirmed' : 'orderPaid')),
  'orders.order.fulfilled.v1': aboutOrder('orderFulfilled'),
  'orders.order.canceled.v1': aboutOrder((order) => (isPaid(order) ? 'orderCanceledPaid' : 'orderCanceled')),
  'orders.order.expired.v1': aboutOrder('orderExpired'),
  'orders.order.refunded.v1': aboutOrder('orderRefunded'),

  'items.loan.requested.v1': tells<'items.loan.requested.v1'>(({ data }) =>
    data.needsApproval
      ? loanNotice('loanRequestedOfYou', data.ownerId ? [data.ownerId] : [], data)
      : loanNotice('loanApproved', [data.borrowerId], data),
  ),
  'items.loan.approved.v1': aboutLoan('loanApproved'),
  'items.loan.rejected.v1': aboutLoan('loanRejected'),
  'items.loan.readied.v1': aboutLoan('loanReadied'),
  'items.loan.checkedOut.v1': aboutLoan('loanCheckedOut'),
  'items.loan.returned.v1': aboutLoan('loanReturned'),
  'items.loan.dueSoon.v1': aboutLoan('loanDueSoon'),
  'items.loan.overdue.v1': aboutLoan('loanOverdue'),
  'items.loan.expired.v1': aboutLoan('loanExpired'),
  'items.item.assigned.v1': tells<'items.item.assigned.v1'>(({ data }) => ({
    people: [data.personId],
    text: 'itemAssigned',
    values: () => ({ items: data.title }),
    subject: { item_id: data.itemId },
  })),

  'items.item.unassigned.v1': ({ data }, work) => withdrawAssignment(work, data),

  'chat.conversation.messagePosted.v1': tells<'chat.conversation.messagePosted.v1'>(async ({ data }, { db }) => {
    const author = await db.selectFrom('person').select('name').where('id', '=', data.authorId).executeTakeFirst()
    return {
      people: data.recipientIds,
      text: 'messagePosted',
      values: () => ({ author: author?.name ?? '…', preview: data.preview }),
      subject: { conversation_id: data.conversationId },
    }
  }),
}
