import { until } from '@stoa/testing/until'
import type { Asker, Counted } from './counted.ts'
import type { Shelf } from './shelf.ts'

/** Puts one piece into the cart and orders it; answers the order's id. */
export async function order(buyer: Asker, itemId: string): Promise<string> {
  await buyer.change('cartLineAdd', { itemId, quantity: 1 }, 'cart { id }')
  return (await buyer.change('orderPlace', { idempotencyKey: `order ${buyer.id} ${itemId}` }, 'order { id }')).order.id
}

/** Waits until the order can be paid, and answers the provider's page for it. */
export async function payPageOf(buyer: Asker, orderId: string): Promise<string> {
  let payUrl: string | undefined
  await until(async () => {
    const { order: found } = await buyer.ask(`{ order(id: "${orderId}") { payment { payUrl } } }`)
    payUrl = found?.payment?.payUrl ?? undefined
    return payUrl !== undefined
  }, 'the order can be paid')
  return payUrl ?? ''
}

/** Pays as a program would, on the provider's page. */
export async function pay(payUrl: string): Promise<void> {
  const page = new URL(payUrl)
  const body = JSON.stringify({ clientSecret: page.searchParams.get('client_secret'), card: 'success' })
  page.pathname += '/confirm'
  page.search = ''
  const answer = await fetch(page, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  if (!answer.ok) throw new Error(`the provider answered ${answer.status}`)
}

async function reaches(buyer: Asker, orderId: string, status: string): Promise<void> {
  await until(async () => {
    const { order: found } = await buyer.ask(`{ order(id: "${orderId}") { status } }`)
    return found.status === status
  }, `the order is ${status}`)
}

/** Orders in several states, a loan and a conversation: something of everything that can be checked. */
export async function trade(counted: Counted, { staff, forSale, owned }: Shelf): Promise<void> {
  const buyer = await counted.person('Buyer')
  const [waiting, paid, fulfilled, refused] = forSale as [string, string, string, string]
  await counted.settle()
  await order(buyer, waiting)
  const paidOrder = await order(buyer, paid)
  const fulfilledOrder = await order(buyer, fulfilled)
  for (const id of [paidOrder, fulfilledOrder]) {
    await pay(await payPageOf(buyer, id))
    await reaches(buyer, id, 'PAID')
  }
  await staff.change('orderFulfill', { id: fulfilledOrder, idempotencyKey: 'fulfill' }, 'order { id }')
  await reaches(buyer, fulfilledOrder, 'COMPLETED')
  const canceled = await order(buyer, refused)
  await buyer.change('orderCancel', { id: canceled, idempotencyKey: 'cancel' }, 'order { id }')
  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)
  const request = { lines: [{ itemId: owned[0] }], from: days(0), to: days(3), idempotencyKey: 'loan' }
  const { loan } = await buyer.change('loanRequest', request, 'loan { id }')
  await staff.change('loanApprove', { id: loan.id, idempotencyKey: 'approve' }, 'loan { id }')
  await staff.change('loanReady', { id: loan.id }, 'loan { id }')
  await staff.change('loanCheckOut', { id: loan.id, idempotencyKey: 'check out' }, 'loan { id }')
  await counted.settle()
  const { conversation } = await buyer.change('conversationStart', { orderId: paidOrder }, 'conversation { id }')
  await buyer.change(
    'messageSend',
    { conversationId: conversation.id, body: 'Hello', idempotencyKey: 'hello' },
    'message { id }',
  )
  await counted.settle()
}
