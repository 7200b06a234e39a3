import {
  CancelOrderDocument,
  FreeDocument,
  type OrderStatus,
  RefundedDocument,
  SomebodyElsesDocument,
} from '@stoa/operations/tour'
import type { People } from './account.ts'
import { type Bought, payUrlOf, place, watchOrder } from './buying.ts'
import type { Journey } from './journey.ts'
import { payWith } from './paying.ts'
import type { Things } from './shelves.ts'

/** What goes otherwise: called off, paid back, refused for stock, two for the last one, and somebody else's order. */
export async function trouble(
  journey: Journey,
  people: People,
  { kettle, lamp }: Things,
  bought: Bought,
): Promise<void> {
  const { robin, mira } = people
  journey.chapter('When it goes otherwise')
  await journey.step('an order that waits for payment is called off: the pieces are free again', async () => {
    const id = await place(journey, robin, kettle, 3)
    const live = watchOrder(journey, robin, id)
    await live.until('AWAITING_PAYMENT', ({ status }) => status === 'AWAITING_PAYMENT')
    const input = { id, reason: 'Found one in the cellar.', idempotencyKey: journey.key() }
    const { order } = await journey.change(robin, CancelOrderDocument, input)
    journey.expect(order.status === 'CANCELED' && order.canceledBy === 'CUSTOMER', 'CANCELED by the customer')
    await live.until('CANCELED', ({ status }) => status === 'CANCELED')
    await sellable(6)
  })
  await journey.step('a paid order is called off: the money comes back', async () => {
    const id = await place(journey, robin, kettle, 1)
    const live = watchOrder(journey, robin, id)
    await payWith(journey, await payUrlOf(journey, robin, id), 'success')
    await live.until('PAID', ({ status }) => status === 'PAID')
    await journey.change(robin, CancelOrderDocument, { id, reason: 'Ordered twice.', idempotencyKey: journey.key() })
    await live.until('CANCELED', ({ status }) => status === 'CANCELED')
    await journey.eventually('all of it was refunded', async () => {
      const { order } = await journey.ask(robin, RefundedDocument, { id })
      return order?.payment?.refunded.amountMinor === order?.total.amountMinor && order?.refundedAt !== null
    })
    await sellable(6)
  })
  await journey.step('more than there is: rejected, and told how many there are', async () => {
    const id = await place(journey, robin, kettle, 50)
    const live = watchOrder(journey, robin, id)
    const { rejection } = await live.until('REJECTED', ({ status }) => status === 'REJECTED')
    journey.expect(rejection?.__typename === 'OutOfStock', 'typed: OutOfStock')
    const [line] = rejection.lines
    journey.expect(
      line?.requested === 50 && line.available === 6 && line.item?.title === kettle.title,
      '50 wanted, 6 there',
    )
  })
  await journey.step('two buyers of the last lamp in the same moment: one gets it', async () => {
    const ids = await Promise.all([place(journey, robin, lamp, 1), place(journey, mira, lamp, 1)])
    const [first, second] = [watchOrder(journey, robin, ids[0]), watchOrder(journey, mira, ids[1])]
    const settled = ({ status }: { status: OrderStatus }) => status === 'AWAITING_PAYMENT' || status === 'REJECTED'
    const outcomes = await Promise.all([
      first.until('an outcome for Robin', settled),
      second.until('an outcome for Mira', settled),
    ])
    const statuses = outcomes.map(({ status }) => status).sort()
    journey.expect(statuses.join() === 'AWAITING_PAYMENT,REJECTED', `one keeps it, one is refused, not ${statuses}`)
    const rejected = outcomes.find(({ status }) => status === 'REJECTED')
    const rejection = rejected?.rejection
    journey.expect(
      rejection?.__typename === 'OutOfStock' && rejection.lines[0]?.available === 0,
      'nothing is left, and it says so',
    )
    const winner = outcomes[0].status === 'AWAITING_PAYMENT' ? { who: robin, id: ids[0] } : { who: mira, id: ids[1] }
    await journey.change(winner.who, CancelOrderDocument, { id: winner.id, idempotencyKey: journey.key() })
  })
  await journey.step('somebody else’s order stays closed, whichever way in', async () => {
    const { data, errors } = await journey.answerTo(mira, SomebodyElsesDocument, { id: bought.id })
    journey.expect(data?.order === null && data?.node === null, 'null for the order and for the node')
    journey.expect(
      errors.some(({ extensions }) => extensions?.code === 'FORBIDDEN'),
      'FORBIDDEN',
    )
    const refused = await journey.refusal(mira, CancelOrderDocument, { id: bought.id, idempotencyKey: journey.key() })
    journey.expect(refused.code === 'NOT_FOUND', 'a mutation does not even admit that there is one')
  })

  async function sellable(count: number): Promise<void> {
    await journey.eventually(`${count} can be sold again`, async () => {
      const { item } = await journey.ask(robin, FreeDocument, { id: kettle.id })
      return item?.availability.sellable === count
    })
  }
}
