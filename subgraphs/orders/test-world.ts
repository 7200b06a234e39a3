import type { Viewer } from '@stoa/auth/viewer'
import type { EventPayloads } from '@stoa/contracts/event-payloads'
import { makeWorld, type World, type WorldOptions } from '@stoa/testing/world'
import { newId } from '@stoa/values/ids'
import { orders } from './subgraph.ts'

// What the tests of this subgraph share: a world in which items and payments
// are played by hand.

export const start = '2026-03-01T09:00:00.000Z'
export const hourMs = 3_600_000

export function ordersWorld(options: Partial<WorldOptions> = {}): Promise<World> {
  return makeWorld({ subgraphs: [orders], now: start, ...options })
}

/** The state of an item, as items would tell it. */
export function itemState(changes: Partial<EventPayloads['items.item.changed.v1']> = {}) {
  return {
    itemId: newId('itm'),
    version: 1,
    ownerId: null,
    title: 'Cordless drill',
    description: '',
    tags: [],
    categoryId: newId('cat'),
    categoryName: 'Tools',
    locationId: newId('loc'),
    locationName: 'Depot',
    locationCity: 'Berlin',
    picture: '/-/items/pictures/x.svg',
    forSale: true,
    forLoan: false,
    price: { amountMinor: '11900', currency: 'EUR' },
    deposit: null,
    loanMaxDays: 14,
    places: [],
    status: 'PUBLISHED',
    availability: { onHand: 5, reserved: 0, onLoan: 0, available: 5, sellable: 5, nextFreeDay: null },
    createdAt: start,
    ...changes,
  } satisfies EventPayloads['items.item.changed.v1']
}

/** Makes an item known to orders; returns its id. */
export async function sell(world: World, changes: Parameters<typeof itemState>[0] = {}): Promise<string> {
  const state = itemState(changes)
  await world.publish('items.item.changed.v1', state)
  await world.settle()
  return state.itemId
}

export const cartFields = `id status quantity updatedAt subtotal { amountMinor currency exponent }
  lines { id title quantity buyable priceChanged available item { id }
    unitPrice { amountMinor } priceWhenAdded { amountMinor } total { amountMinor } }`

export const errorFields = `userErrors { __typename ... on UserError { code message path } }`

export const orderFields = `id number status placedAt paymentDueAt paidAt fulfilledAt closedAt refundedAt canceledBy reason
  customer { id } customerName taxIncluded
  subtotal { amountMinor } tax { amountMinor } shipping { amountMinor } total { amountMinor currency exponent }
  taxLines { name basisPoints included taxable { amountMinor } tax { amountMinor } }
  shippingAddress { name street city country }
  lines { id title quantity unitPrice { amountMinor } total { amountMinor } item { id } }
  rejection { __typename
    ... on OutOfStock { message lines { requested available item { id } } }
    ... on PricesChanged { message priced: lines { item { id } unitPrice { amountMinor currency } } }
    ... on ItemsNotForSale { message items { id } } }`

/** Runs a mutation with one `input`; returns its payload, or the answer whole where it was denied. */
export async function mutate(
  world: World,
  viewer: Viewer,
  name: string,
  input: object,
  selection: string,
): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} ${errorFields} } }`
  const { data, errors } = await world.ask(viewer, document, { input })
  if (errors && !data?.[name]) return { denied: errors[0].extensions.code }
  if (errors) throw new Error(JSON.stringify(errors))
  return data[name]
}

export function addToCart(world: World, viewer: Viewer, itemId: string, quantity = 1) {
  return mutate(world, viewer, 'cartLineAdd', { itemId, quantity }, `cart { ${cartFields} }`)
}

export async function cartOf(world: World, viewer: Viewer): Promise<any> {
  const { data, errors } = await world.ask(viewer, `{ cart { ${cartFields} } }`)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.cart
}

export function changeOrder(world: World, viewer: Viewer, name: string, input: object) {
  const withKey = { idempotencyKey: newId('evt'), ...input }
  return mutate(world, viewer, name, withKey, `order { ${orderFields} }`)
}

/** Puts an item into a person's cart and orders it; returns the order. */
export async function placed(world: World, viewer: Viewer, itemId: string, quantity = 1): Promise<any> {
  await addToCart(world, viewer, itemId, quantity)
  const { order, userErrors } = await changeOrder(world, viewer, 'orderPlace', {})
  if (!order) throw new Error(JSON.stringify(userErrors))
  await world.settle()
  return order
}

export async function orderOf(world: World, viewer: Viewer, id: string): Promise<any> {
  const { data, errors } = await world.ask(viewer, `query ($id: ID!) { order(id: $id) { ${orderFields} } }`, { id })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.order
}

/** What items and payments would answer about one order; each waits until it has had its effect. */
export function answersTo(world: World, order: { readonly id: string; readonly customer: { readonly id: string } }) {
  const orderId = order.id
  const customerId = order.customer.id
  const intentId = newId('pay')
  const money = { amountMinor: '11900', currency: 'EUR' }
  const tell: World['publish'] = async (type, data) => {
    const event = await world.publish(type, data)
    await world.settle()
    return event
  }
  return {
    reserved: () => tell('items.reservation.confirmed.v1', { orderId, lines: [] }),
    refused: (reason: string, line: Partial<EventPayloads['items.reservation.refused.v1']['lines'][number]> = {}) =>
      tell('items.reservation.refused.v1', {
        orderId,
        reason,
        lines: [
          { itemId: newId('itm'), reason, requested: 3, available: 1, unitPriceMinor: null, currency: null, ...line },
        ],
      }),
    deducted: () => tell('items.reservation.deducted.v1', { orderId }),
    released: () => tell('items.reservation.released.v1', { orderId }),
    payable: () => tell('payments.intent.created.v1', { intentId, orderId, customerId, ...money }),
    declined: () =>
      tell('payments.intent.failed.v1', { intentId, orderId, customerId, code: 'card_declined', message: 'No.' }),
    paid: () => tell('payments.intent.succeeded.v1', { intentId, orderId, customerId, ...money }),
    unpaid: () => tell('payments.intent.canceled.v1', { intentId, orderId, customerId, reason: 'REQUESTED' }),
    refunded: (complete = true) =>
      tell('payments.refund.succeeded.v1', {
        intentId,
        refundId: newId('rfd'),
        orderId,
        customerId,
        complete,
        ...money,
      }),
    refundFailed: () =>
      tell('payments.refund.failed.v1', {
        intentId,
        refundId: null,
        orderId,
        customerId,
        code: 'DECLINED',
        message: 'no',
      }),
  }
}

/** The types of what orders has emitted about one order, oldest first, states left out. */
export async function toldAbout(world: World, orderId: string): Promise<string[]> {
  const events = await world.emitted('orders')
  return events
    .filter(({ subject, type }) => subject === orderId && !type.includes('.changed.'))
    .map(({ type }) => type.replace(/^orders\.|\.v1$/g, ''))
}
