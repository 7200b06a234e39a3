import {
  EmptyCartDocument,
  FulfillOrderDocument,
  GuestDocument,
  IntoCartDocument,
  LeftDocument,
  MyCartDocument,
  PaidDocument,
  PayDocument,
  PlaceOrderDocument,
  WatchOrderDocument,
} from '@stoa/operations/tour'
import { logIn, nobody, type People, type Person } from './account.ts'
import type { Asker, Journey } from './journey.ts'
import { payWith } from './paying.ts'
import type { Thing, Things } from './shelves.ts'

/** An order that was paid and fulfilled. */
export type Bought = { readonly id: string; readonly number: string; readonly kettle: Thing }

/** Fills a cart as a guest, logs in, orders, pays at the provider's page, and gets the goods. */
export async function buying(journey: Journey, { robin, staff, told }: People, { kettle }: Things): Promise<Bought> {
  journey.chapter('Buying, watched live')
  const guest = await journey.step('a guest gets a token, and a cart with it', async () => {
    const { guestStart } = await journey.ask(nobody, GuestDocument)
    journey.expect(guestStart, 'a token')
    const asker: Asker = { name: 'a guest', token: guestStart.token }
    await putIntoCart(journey, asker, kettle, 2)
    return asker
  })
  await journey.step('logging in keeps the cart', async () => {
    await logIn(journey, robin, guest)
    await journey.eventually('the cart is the person’s', async () => {
      const { cart } = await journey.ask(robin, MyCartDocument)
      return cart?.lines.some((line) => line.item?.title === kettle.title && line.quantity === 2)
    })
  })
  await journey.step('another total than the one that was seen is refused', async () => {
    const expectedTotal = { amountMinor: '100', currency: 'EUR' }
    const refused = await journey.refusal(robin, PlaceOrderDocument, { expectedTotal, idempotencyKey: journey.key() })
    journey.expect(refused.__typename === 'PriceChanged', 'PriceChanged with the total of now')
    journey.expect(refused.total.amountMinor === String(kettle.priceMinor * 2n), 'two kettles')
  })
  const placed = await journey.step('places the order', async () => {
    const shippingAddress = {
      name: 'Robin',
      street: 'Teststraße 7',
      postalCode: '10999',
      city: 'Berlin',
      country: 'DE',
    }
    const input = { shippingAddress, idempotencyKey: journey.key() }
    const { order } = await journey.change(robin, PlaceOrderDocument, input)
    journey.expect(order.status === 'PENDING', 'PENDING: whether there is stock comes live')
    const again = await journey.change(robin, PlaceOrderDocument, input)
    journey.expect(again.order.id === order.id, 'the same key is the same order')
    return order
  })
  const live = await journey.step('watches it: the stock is kept', async () => {
    const watched = watchOrder(journey, robin, placed.id)
    const event = await watched.until('AWAITING_PAYMENT', ({ status }) => status === 'AWAITING_PAYMENT')
    journey.expect(
      event.customer?.displayName && event.lines[0]?.item?.location.city,
      'users, items and payments in one event',
    )
    return watched
  })
  await journey.step('pays at the provider: declined first, then with another card', async () => {
    const payUrl = await payUrlOf(journey, robin, placed.id)
    const declined = await payWith(journey, payUrl, 'declined')
    journey.expect(declined.includes('declined'), 'the page says so')
    const paid = await payWith(journey, payUrl, 'success')
    journey.expect(paid.includes('Paid.'), 'the page says so')
  })
  await journey.step('the signed webhook makes it PAID', async () => {
    const event = await live.until('PAID', ({ status }) => status === 'PAID')
    journey.expect(event.number === placed.number, 'the same order')
    await told.until('a notification of the order', ({ order }) => order?.number === placed.number)
    await journey.eventually('the payment has succeeded', async () => {
      const { order } = await journey.ask(robin, PaidDocument, { id: placed.id })
      const payment = order?.payment
      return payment?.status === 'SUCCEEDED' && payment.amount.amountMinor === placed.total.amountMinor
    })
  })
  await journey.step('staff hand the goods over: COMPLETED', async () => {
    await journey.change(staff, FulfillOrderDocument, { id: placed.id, idempotencyKey: journey.key() })
    await live.until('COMPLETED', ({ status }) => status === 'COMPLETED')
    await journey.eventually('the stock is two less, for good', async () => {
      const { item } = await journey.ask(staff, LeftDocument, { id: kettle.id })
      return item?.availability.onHand === 6 && item.availability.reserved === 0
    })
  })
  return { id: placed.id, number: placed.number, kettle }
}

/** Puts pieces into a cart, as soon as orders has heard of the item. */
export function putIntoCart(journey: Journey, who: Asker, { id }: Thing, quantity: number): Promise<unknown> {
  return journey.eventually('orders has heard of the item', async () => {
    const { cartLineAdd } = await journey.ask(who, IntoCartDocument, { input: { itemId: id, quantity } })
    return cartLineAdd?.userErrors.length === 0 && cartLineAdd
  })
}

/** Orders pieces of one thing and nothing else. */
export async function place(journey: Journey, who: Person, thing: Thing, quantity: number): Promise<string> {
  await journey.ask(who, EmptyCartDocument)
  await putIntoCart(journey, who, thing, quantity)
  const { order } = await journey.change(who, PlaceOrderDocument, { idempotencyKey: journey.key() })
  return order.id
}

export function watchOrder(journey: Journey, who: Asker, id: string) {
  return journey.watch(
    who,
    WatchOrderDocument,
    { id },
    ({ number, status, lines, customer, payment }) =>
      `${number} ${status} · ${lines.map((line) => `${line.quantity} × ${line.item?.title}`).join(', ')} · ` +
      `${customer?.displayName}${payment ? ` · payment ${payment.status}` : ''}`,
  )
}

/** Where the order is paid; the payment is made a moment after the stock is kept. */
export async function payUrlOf(journey: Journey, who: Asker, id: string): Promise<string> {
  return journey.eventually('the provider has a page for it', async () => {
    const { order } = await journey.ask(who, PayDocument, { id })
    return order?.payment?.payUrl ?? undefined
  })
}
