import { ownerId, personId } from '@stoa/auth/viewer'
import { present } from '@stoa/db/loader'
import { everyKey, partyKey } from '@stoa/events/live-keys'
import { live } from '@stoa/subgraph/live'
import { mutation } from '@stoa/subgraph/mutation'
import type { Id } from '@stoa/values/ids'
import { addMoney, money } from '@stoa/values/money'
import * as cart from './commands/cart.ts'
import * as order from './commands/order.ts'
import type { SubgraphContext } from './context.ts'
import { isBuyable } from './domain/cart.ts'
import { paymentDueAt, type RejectionReason, stepsOf } from './domain/order.ts'
import { lineTotal } from './domain/totals.ts'
import type { NeededResolvers, Resolvers } from './resolvers.generated.ts'
import { offerOfLine } from './queries/carts.ts'
import { capsOf } from './ports.ts'
import { countOrdersByState, listOrders } from './queries/orders.ts'
import { managesOrders } from './rules.ts'
import type { CartLineRow } from './tables.ts'

/** The order that an event is about; null in what comes first. */
async function changedOrder(
  event: { readonly data: { readonly orderId: Id } } | undefined,
  _args: unknown,
  { loaders }: SubgraphContext,
) {
  return { order: event ? await loaders.order.load(event.data.orderId) : null }
}

const item = (id: Id) => ({ __typename: 'Item' as const, id })

export const resolvers = {
  Query: {
    cart: (_root, _args, { viewer, loaders }) => loaders.activeCart.load(ownerId(viewer) ?? ''),
    order: (_root, { id }, { loaders }) => loaders.order.load(id),
    orderCounts: (_root, _args, { db }) => countOrdersByState(db),
    orders: (_root, { filter, ...page }, { db, viewer }) =>
      listOrders(db, managesOrders(viewer) ? { ...filter } : { ...filter, customerId: personId(viewer) }, page),
  },
  Mutation: {
    cartLineAdd: mutation(cart.addCartLine),
    cartLineUpdate: mutation(cart.updateCartLine),
    cartLineRemove: mutation(cart.removeCartLine),
    cartClear: mutation(cart.clearCart),
    orderPlace: mutation(order.placeOrder, capsOf),
    orderCancel: mutation(order.cancelOrder),
    orderFulfill: mutation(order.fulfillOrder),
    orderRefund: mutation(order.refundOrder),
  },
  Subscription: {
    orderChanged: live({
      types: ['orders.order.changed.v1'],
      key: ({ id }) => id,
      snapshot: true,
      load: ({ id }, { loaders }) => loaders.order.load(id),
    }),
    cartChanged: live({
      types: ['orders.cart.edited.v1'],
      key: (_args, { viewer }) => ownerId(viewer) ?? '',
      allow: () => true,
      snapshot: true,
      load: async (_args, { viewer, loaders }) => ({ cart: await loaders.activeCart.load(ownerId(viewer) ?? '') }),
    }),
    ordersChanged: live({
      types: ['orders.order.changed.v1'],
      key: (_args, { viewer }) => partyKey(personId(viewer) ?? ''),
      snapshot: 'first',
      load: changedOrder,
    }),
    allOrdersChanged: live({
      types: ['orders.order.changed.v1'],
      key: () => everyKey,
      snapshot: 'first',
      load: changedOrder,
    }),
  },
  AllOrdersChange: { counts: (_change, _args, { db }) => countOrdersByState(db) },
  Cart: {
    __resolveReference: ({ id }, { loaders }) => loaders.cart.load(id),
    lines: ({ id }, _args, { loaders }) => loaders.linesOfCart.load(id),
    quantity: async ({ id }, _args, { loaders }) =>
      (await loaders.linesOfCart.load(id)).reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: async ({ id }, _args, { loaders }) => sumOf(await loaders.linesOfCart.load(id)),
    leftOut: ({ left_out }) => left_out,
    updatedAt: ({ updated_at }) => updated_at,
  },
  CartLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.cartLine.load(id),
    item: ({ item_id }) => item(item_id),
    title: ({ title }) => title ?? '',
    priceWhenAdded: ({ price_minor, currency }) => money(price_minor, currency),
    unitPrice: (line) => offerOfLine(line)?.price,
    total: totalOf,
    priceChanged: ({ price_minor, currency, offer_minor, offer_currency }) =>
      price_minor !== offer_minor || currency !== offer_currency,
    buyable: (line) => isBuyable(offerOfLine(line)),
    available: ({ sellable }) => sellable ?? 0,
  },
  Order: {
    __resolveReference: ({ id }, { loaders }) => loaders.order.load(id),
    customer: ({ customer_id }) => ({ id: customer_id }),
    customerName: async ({ customer_id }, _args, { loaders }) => (await loaders.customer.load(customer_id))?.name,
    lines: ({ id }, _args, { loaders }) => loaders.linesOfOrder.load(id),
    subtotal: ({ subtotal_minor, currency }) => money(subtotal_minor, currency),
    tax: ({ tax_minor, currency }) => money(tax_minor, currency),
    taxIncluded: ({ tax_included }) => tax_included,
    taxLines: ({ id }, _args, { loaders }) => loaders.taxLinesOfOrder.load(id),
    shipping: ({ shipping_minor, currency }) => money(shipping_minor, currency),
    total: ({ total_minor, currency }) => money(total_minor, currency),
    shippingAddress: (row) => (row.ship_name === null ? null : row),
    rejection: ({ rejection }) => rejection && { ...rejection, __typename: rejectionType[rejection.reason] },
    canceledBy: ({ canceled_by }) => canceled_by,
    placedAt: ({ placed_at }) => placed_at,
    paymentDueAt: ({ placed_at }) => paymentDueAt(placed_at),
    paidAt: ({ paid_at }) => paid_at,
    fulfilledAt: ({ fulfilled_at }) => fulfilled_at,
    closedAt: ({ closed_at }) => closed_at,
    refundedAt: ({ refunded_at }) => refunded_at,
    actions: (row, _args, { viewer }) =>
      stepsOf({ ...row, fulfilledAt: row.fulfilled_at, payment: row.payment_step }, managesOrders(viewer)),
  },
  OrderLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.orderLine.load(id),
    order: async ({ order_id }, _args, { loaders }) => present(await loaders.order.load(order_id)),
    item: ({ item_id }) => item(item_id),
    unitPrice: ({ unit_price_minor, currency }) => money(unit_price_minor, currency),
    total: ({ total_minor, currency }) => money(total_minor, currency),
  },
  TaxLine: {
    basisPoints: ({ basis_points }) => basis_points,
    taxable: ({ taxable_minor, currency }) => money(taxable_minor, currency),
    tax: ({ tax_minor, currency }) => money(tax_minor, currency),
  },
  ShippingAddress: {
    name: ({ ship_name }) => ship_name ?? '',
    street: ({ ship_street }) => ship_street ?? '',
    extra: ({ ship_extra }) => ship_extra,
    postalCode: ({ ship_postal_code }) => ship_postal_code,
    city: ({ ship_city }) => ship_city ?? '',
    country: ({ ship_country }) => ship_country ?? '',
  },
  OutOfStock: { message: () => 'Fewer pieces were free than you ordered.' },
  PricesChanged: { message: () => 'Prices have changed since you ordered.' },
  ItemsNotForSale: {
    message: () => 'This is not sold any more.',
    items: ({ lines }) => lines.map(({ itemId }) => item(itemId)),
  },
  OutOfStockLine: { item: ({ itemId }) => item(itemId) },
  PriceChangedLine: {
    item: ({ itemId }) => item(itemId),
    unitPrice: ({ unitPrice }) => unitPrice && money(BigInt(unitPrice.amountMinor), unitPrice.currency),
  },
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    orders: async ({ id }, args, { loaders }) => {
      const totalCount = () => loaders.orderCountOfCustomer.load({ of: id, args: { status: args.status } })
      return { ...(await loaders.ordersOfCustomer.load({ of: id, args })), totalCount }
    },
  },
  OrderConnection: { totalCount: ({ totalCount }) => totalCount() },
  CartPayload: { cart: ({ cartId }, _args, { loaders }) => (cartId ? loaders.cart.load(cartId) : null) },
  OrderPayload: { order: ({ orderId }, _args, { loaders }) => (orderId ? loaders.order.load(orderId) : null) },
} satisfies Resolvers & NeededResolvers

const rejectionType = {
  INSUFFICIENT_STOCK: 'OutOfStock',
  PRICE_CHANGED: 'PricesChanged',
  NOT_FOR_SALE: 'ItemsNotForSale',
} as const satisfies Record<RejectionReason, string>

function totalOf(line: CartLineRow) {
  const offer = offerOfLine(line)
  return isBuyable(offer) ? lineTotal({ unitPrice: offer.price, quantity: line.quantity }) : null
}

/** Null where there is nothing to add up, or where it would be apples and pears. */
function sumOf(lines: readonly CartLineRow[]) {
  const totals = lines.map(totalOf).filter((total) => total !== null)
  const [first, ...others] = totals
  return first && others.every(({ currency }) => currency === first.currency) ? addMoney(first, ...others) : null
}
