import { loadMany, loadOne, loadPages } from '@stoa/db/loader'
import type { Id } from '@stoa/values/ids'
import * as carts from './queries/carts.ts'
import * as orders from './queries/orders.ts'
import type { OrdersDb } from './tables.ts'

export type Loaders = ReturnType<typeof loaders>

/** Batched reads for one request: however many objects ask, each of these is one statement. */
export function loaders(db: OrdersDb) {
  return {
    cart: loadOne(
      (ids: readonly Id[]) => carts.cartsById(db, ids),
      (cart) => cart.id,
    ),
    activeCart: loadOne(
      (ownerIds: readonly Id[]) => carts.activeCarts(db, ownerIds),
      (cart) => cart.owner_id,
    ),
    cartLine: loadOne(
      (ids: readonly Id[]) => carts.cartLinesById(db, ids),
      (line) => line.id,
    ),
    linesOfCart: loadMany(
      (cartIds: readonly Id[]) => carts.linesOfCarts(db, cartIds),
      (line) => line.cart_id,
    ),
    order: loadOne(
      (ids: readonly Id[]) => orders.ordersById(db, ids),
      (order) => order.id,
    ),
    orderLine: loadOne(
      (ids: readonly Id[]) => orders.orderLinesById(db, ids),
      (line) => line.id,
    ),
    ordersOfCustomer: loadPages((ids, args: orders.CustomerOrdersArgs) => orders.ordersOfCustomers(db, ids, args)),
    orderCountOfCustomer: loadPages((ids, args: orders.CustomerOrdersArgs) =>
      orders.countOrdersOfCustomers(db, ids, args),
    ),
    linesOfOrder: loadMany(
      (orderIds: readonly Id[]) => orders.linesOfOrders(db, orderIds),
      (line) => line.order_id,
    ),
    taxLinesOfOrder: loadMany(
      (ids: readonly Id[]) => orders.taxLinesOfOrders(db, ids),
      (line) => line.order_id,
    ),
    customer: loadOne(
      (ids: readonly Id[]) => orders.customerNames(db, ids),
      (customer) => customer.person_id,
    ),
  }
}
