import { logIn, nobody, type People, type Person } from './account.ts'
import type { Asker, Journey } from './journey.ts'
import { payWith } from './paying.ts'
import type { Thing, Things } from './shelves.ts'

/** An order that was paid and fulfilled. */
export type Bought = { readonly id: string; readonly number: string; readonly kettle: Thing }

export const orderFields = `id number status total { amountMinor currency }
  customer { displayName } lines { quantity title item { title location { city } } } payment { status refunded { amountMinor } }
  rejection { __typename ... on OutOfStock { lines { requested available item { title } } } }`

/** Fills a cart as a guest, logs in, orders, pays at the provider's page, and gets the goods. */
export async function buying(journey: Journey, { robin, staff, told }: People, { kettle }: Things): Promise<Bought> {
  journey.chapter('Buying, watched live')
  const guest = await journey.step('a guest gets a token, and a cart with it', async () => {
    const { guestStart } = await journey.ask(nobody, 'mutation Guest { guestStart { guestId token expiresAt } }')
    const asker: Asker = { name: 'a guest', token: guestStart.token }
    await putIntoCart(journey, asker, kettle, 2)
    return asker
  })
  await journey.step('logging in keeps the cart', async () => {
    await logIn(journey, robin, guest)
    await journey.eventually('the cart is the person’s', async () => {
      const { cart } = await journey.ask(
        robin,
        '{ cart { quantity lines { title quantity item { title picture } total { amountMinor } } subtotal { amountMinor currency } } }',
      )
      return cart?.lines.some((line: any) => line.item?.title === kettle.title && line.quantity === 2)
    })
  })
  await journey.step('another total than the one that was seen is refused', async () => {
    const expectedTotal = { amountMinor: '100', currency: 'EUR' }
    const details = '... on PriceChanged { total { amountMinor currency } }'
    const refused = await journey.refusal(
      robin,
      'orderPlace',
      { expectedTotal, idempotencyKey: journey.key() },
      details,
    )
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
    const { order } = await journey.change(
      robin,
      'orderPlace',
      input,
      'order { id number status total { amountMinor currency } shippingAddress { city } }',
    )
    journey.expect(order.status === 'PENDING', 'PENDING: whether there is stock comes live')
    const again = await journey.change(robin, 'orderPlace', input, 'order { id }')
    journey.expect(again.order.id === order.id, 'the same key is the same order')
    return order
  })
  const live = await journey.step('watches it: the stock is kept', async () => {
    const watched = watchOrder(journey, robin, placed.id)
    const event = await watched.until('AWAITING_PAYMENT', ({ status }) => status === 'AWAITING_PAYMENT')
    journey.expect(
      event.customer.displayName && event.lines[0].item.location.city,
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
    await told.until('a notification of the order', ({ order }: any) => order?.number === placed.number)
    await journey.eventually('the payment has succeeded', async () => {
      const query =
        'query Paid($id: ID!) { order(id: $id) { status paidAt payment { status provider amount { amountMinor } } } }'
      const { order } = await journey.ask(robin, query, { id: placed.id })
      return order.payment.status === 'SUCCEEDED' && order.payment.amount.amountMinor === placed.total.amountMinor
    })
  })
  await journey.step('staff hand the goods over: COMPLETED', async () => {
    await journey.change(
      staff,
      'orderFulfill',
      { id: placed.id, idempotencyKey: journey.key() },
      'order { status fulfilledAt }',
    )
    await live.until('COMPLETED', ({ status }) => status === 'COMPLETED')
    await journey.eventually('the stock is two less, for good', async () => {
      const query =
        'query Left($id: ID!) { item(id: $id) { availability { onHand reserved sellable } stockEntries(first: 2) { edges { node { delta reason } } } } }'
      const { item } = await journey.ask(staff, query, { id: kettle.id })
      return item.availability.onHand === 6 && item.availability.reserved === 0
    })
  })
  return { id: placed.id, number: placed.number, kettle }
}

/** Puts pieces into a cart, as soon as orders has heard of the item. */
export function putIntoCart(journey: Journey, who: Asker, { id }: Thing, quantity: number): Promise<unknown> {
  const document = `mutation IntoCart($input: CartLineAddInput!) { cartLineAdd(input: $input) {
    cart { quantity lines { title quantity available } subtotal { amountMinor currency } }
    userErrors { __typename ... on UserError { code message } } } }`
  return journey.eventually('orders has heard of the item', async () => {
    const { cartLineAdd } = await journey.ask(who, document, { input: { itemId: id, quantity } })
    return cartLineAdd.userErrors.length === 0 && cartLineAdd
  })
}

/** Orders pieces of one thing and nothing else. */
export async function place(journey: Journey, who: Person, thing: Thing, quantity: number): Promise<string> {
  await journey.ask(who, 'mutation Empty { cartClear { userErrors { __typename } } }')
  await putIntoCart(journey, who, thing, quantity)
  const { order } = await journey.change(who, 'orderPlace', { idempotencyKey: journey.key() }, 'order { id status }')
  return order.id
}

export function watchOrder(journey: Journey, who: Asker, id: string) {
  return journey.watch(
    who,
    `subscription WatchOrder($id: ID!) { orderChanged(id: $id) { ${orderFields} } }`,
    { id },
    ({ number, status, lines, customer, payment }) =>
      `${number} ${status} · ${lines.map((line: any) => `${line.quantity} × ${line.item.title}`).join(', ')} · ` +
      `${customer.displayName}${payment ? ` · payment ${payment.status}` : ''}`,
  )
}

/** Where the order is paid; the payment is made a moment after the stock is kept. */
export async function payUrlOf(journey: Journey, who: Asker, id: string): Promise<string> {
  const query =
    'query Pay($id: ID!) { order(id: $id) { total { amountMinor currency } payment { status provider payUrl } } }'
  return journey.eventually('the provider has a page for it', async () => {
    const { order } = await journey.ask(who, query, { id })
    return order.payment?.payUrl ?? undefined
  })
}
