import { countPages, type List, type ListsOf, type PageArgs, readPage, readPages } from '@stoa/db/page'
import type { Id } from '@stoa/values/ids'
import { type Expression, type SelectQueryBuilder, sql } from 'kysely'
import type { PaymentStep } from '../domain/order.ts'
import type { OrderFilter } from '../generated.ts'
import type { OrderConnectionModel } from '../mappers.ts'
import type { OrderLineRow, OrderRow, OrdersDb, OrderTaxLineRow, Tables } from '../tables.ts'

/** What people may see of an order; the state of its saga stays in the database. */
const orderColumns = [
  'id',
  'number',
  'version',
  'customer_id',
  'cart_id',
  'status',
  'currency',
  'subtotal_minor',
  'tax_minor',
  'tax_included',
  'shipping_minor',
  'total_minor',
  'ship_name',
  'ship_street',
  'ship_extra',
  'ship_postal_code',
  'ship_city',
  'ship_country',
  'rejection',
  'canceled_by',
  'reason',
  'placed_at',
  'paid_at',
  'fulfilled_at',
  'closed_at',
  'refunded_at',
  sql<PaymentStep>`orders.saga_state ->> 'payment'`.as('payment_step'),
] as const

export function ordersById(db: OrdersDb, ids: readonly Id[]): Promise<OrderRow[]> {
  return db.selectFrom('orders').select(orderColumns).where('id', 'in', ids).execute()
}

export function orderLinesById(db: OrdersDb, ids: readonly Id[]): Promise<OrderLineRow[]> {
  return lines(db).where('order_line.id', 'in', ids).execute()
}

export function linesOfOrders(db: OrdersDb, orderIds: readonly Id[]): Promise<OrderLineRow[]> {
  return lines(db).where('order_id', 'in', orderIds).orderBy('order_line.id').execute()
}

function lines(db: OrdersDb) {
  return db
    .selectFrom('order_line')
    .innerJoin('orders', 'orders.id', 'order_line.order_id')
    .selectAll('order_line')
    .select(['orders.customer_id', 'orders.currency'])
}

export function taxLinesOfOrders(db: OrdersDb, orderIds: readonly Id[]): Promise<OrderTaxLineRow[]> {
  return db
    .selectFrom('order_tax_line')
    .innerJoin('orders', 'orders.id', 'order_tax_line.order_id')
    .selectAll('order_tax_line')
    .select('orders.currency')
    .where('order_id', 'in', orderIds)
    .orderBy('position')
    .execute()
}

export function customerNames(db: OrdersDb, personIds: readonly Id[]) {
  return db.selectFrom('customer_snapshot').select(['person_id', 'name']).where('person_id', 'in', personIds).execute()
}

const newestOrders: List = { name: 'orders', by: [{ column: 'id', kind: 'text' }], direction: 'desc' }

/** A page of orders, newest first. */
export async function listOrders(db: OrdersDb, filter: OrderFilter, args: PageArgs): Promise<OrderConnectionModel> {
  const orders = matchOrders(db.selectFrom('orders').select(orderColumns), filter)
  const page = await readPage(orders, { ...newestOrders, filter }, args)
  return { ...page, totalCount: () => countOrders(db, filter) }
}

export type CustomerOrdersArgs = PageArgs & Pick<OrderFilter, 'status'>

/** The orders of customers, by a page each, newest first. */
export function ordersOfCustomers(db: OrdersDb, customerIds: readonly Id[], { status, ...args }: CustomerOrdersArgs) {
  const orders: ListsOf<OrderRow> = {
    list: (customerId) => ({ ...newestOrders, name: 'Person.orders', filter: { customerId, status } }),
    query: (customerId) => ofCustomer(db, customerId, status).select(orderColumns),
  }
  return readPages(db, customerIds, orders, args)
}

/** How many orders customers have. */
export function countOrdersOfCustomers(db: OrdersDb, customerIds: readonly Id[], { status }: CustomerOrdersArgs) {
  return countPages(db, customerIds, (customerId) => ofCustomer(db, customerId, status).select('id'))
}

function ofCustomer(db: OrdersDb, customerId: Expression<string>, status: OrderFilter['status']) {
  return matchOrders(db.selectFrom('orders'), { status }).where('customer_id', '=', customerId)
}

async function countOrders(db: OrdersDb, filter: OrderFilter): Promise<number> {
  const counted = db.selectFrom('orders').select(sql<number>`count(*)::integer`.as('count'))
  return (await matchOrders(counted, filter).executeTakeFirstOrThrow()).count
}

function matchOrders<Row>(
  query: SelectQueryBuilder<Tables, 'orders', Row>,
  { status, customerId, number }: OrderFilter,
): SelectQueryBuilder<Tables, 'orders', Row> {
  let matching = query
  if (status) matching = matching.where('status', '=', status)
  if (customerId) matching = matching.where('customer_id', '=', customerId)
  if (number) matching = matching.where('number', '=', number)
  return matching
}

/** How many orders wait for their money, and how many for their goods. */
export async function countOrdersByState(db: OrdersDb) {
  const counted = await db
    .selectFrom('orders')
    .select(['status', sql<number>`count(*)::integer`.as('count')])
    .where('status', 'in', ['AWAITING_PAYMENT', 'PAID'])
    .groupBy('status')
    .execute()
  const of = (status: string) => counted.find((one) => one.status === status)?.count ?? 0
  return { awaitingPayment: of('AWAITING_PAYMENT'), toHandOver: of('PAID') }
}
