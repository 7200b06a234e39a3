import { type Kysely, sql } from 'kysely'
import type { Check, Row } from './check.ts'
import type { Operation } from './open.ts'

type Order = {
  readonly id: string
  readonly status: string
  readonly paid: boolean
  readonly refunded: boolean
  readonly total: bigint
}
type Payment = { readonly id: string; readonly captured: boolean; readonly amount: bigint; readonly refunded: bigint }

/** An order with what the others know of it. */
type Known = { readonly order: Order; readonly stock: string | undefined; readonly payment: Payment | undefined }

/** By the sentence: the part of the row that breaks it, if any. */
const promises: Readonly<Record<string, (known: Known) => Row | undefined>> = {
  'an order that is over keeps no stock': ({ order: { status }, stock }) =>
    over.includes(status) && stock === 'HELD' ? { reservation: stock } : undefined,
  'an order that waits for its money keeps its stock': ({ order: { status }, stock }) =>
    status === 'AWAITING_PAYMENT' && stock !== 'HELD' ? { reservation: stock ?? 'none' } : undefined,
  'an order without goods has taken none': ({ order: { status }, stock }) =>
    ['REJECTED', 'EXPIRED', 'CANCELED'].includes(status) && stock === 'DEDUCTED' ? { reservation: stock } : undefined,
  'an order is paid exactly if its money came in': ({ order: { paid, total }, payment }) =>
    total > 0n && paid !== (payment?.captured ?? false)
      ? { paid, captured: payment?.captured ?? 'no payment' }
      : undefined,
  'a payment is about what its order costs': ({ order: { total }, payment }) =>
    payment && payment.amount !== total ? { total, amount: payment.amount } : undefined,
  'an order is paid back exactly if all its money went back': ({ order: { refunded, total }, payment }) =>
    total > 0n && refunded !== (payment !== undefined && payment.captured && payment.refunded === payment.amount)
      ? { refunded, givenBack: payment?.refunded ?? 'no payment' }
      : undefined,
}

const over = ['REJECTED', 'EXPIRED', 'CANCELED', 'REFUNDED', 'COMPLETED']

/**
 * What must hold between subgraphs, by ids. It stands here and not in one of
 * them, because none may know the tables of another.
 */
export function acrossChecks(operation: Operation): Check[] {
  const dbs = { orders: operation.db('orders'), items: operation.db('items'), payments: operation.db('payments') }
  const rounds = new Map<number, Promise<ReadonlyMap<string, readonly Row[]>>>()
  /** Orders are gone through once a round, whichever of the promises ask. */
  const broken = (round: number) => {
    const known = rounds.get(round) ?? brokenPromises(dbs)
    rounds.set(round, known)
    return known
  }
  return [
    ...Object.keys(promises).map(
      (sentence): Check => ({
        area: 'across',
        sentence,
        needs: 'rest',
        look: async (round) => (await broken(round)).get(sentence) ?? [],
      }),
    ),
    {
      area: 'across',
      sentence: 'stock is kept and money is asked for existing orders alone',
      needs: 'rest',
      look: async () => [
        ...(await strays(dbs, 'reservation', dbs.items, 'reservation')),
        ...(await strays(dbs, 'payment', dbs.payments, 'payment_intent')),
      ],
    },
  ]
}

type Dbs = Readonly<Record<'orders' | 'items' | 'payments', Kysely<any>>>

async function brokenPromises(dbs: Dbs): Promise<ReadonlyMap<string, readonly Row[]>> {
  const found = new Map<string, Row[]>(Object.keys(promises).map((sentence) => [sentence, []]))
  const orders = pages<Order>(
    dbs.orders,
    (after) => sql`
    select id, status, paid_at is not null as paid, refunded_at is not null as refunded, total_minor as total
    from orders where id > ${after} order by id limit ${pageSize}`,
  )
  for await (const page of orders) {
    const ids = page.map(({ id }) => id)
    const [stocks, payments] = await Promise.all([stocksOf(dbs.items, ids), paymentsOf(dbs.payments, ids)])
    for (const order of page) {
      const known = { order, stock: stocks.get(order.id), payment: payments.get(order.id) }
      for (const [sentence, breaks] of Object.entries(promises)) {
        const row = breaks(known)
        if (row) found.get(sentence)?.push({ order: order.id, status: order.status, ...row })
      }
    }
  }
  return found
}

const pageSize = 2000

/** Rows by id, page after page: however many there are, one page is in memory. */
async function* pages<Found extends { readonly id: string }>(
  db: Kysely<any>,
  after: (id: string) => ReturnType<typeof sql<Found>>,
): AsyncGenerator<readonly Found[]> {
  for (let last = ''; ; ) {
    const { rows } = await after(last).execute(db)
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1)?.id ?? ''
  }
}

async function stocksOf(items: Kysely<any>, orders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; status: string }>`
    select order_id as id, status from reservation where order_id = any(${orders}::text[])`.execute(items)
  return new Map(rows.map(({ id, status }) => [id, status]))
}

async function paymentsOf(payments: Kysely<any>, orders: readonly string[]): Promise<ReadonlyMap<string, Payment>> {
  const { rows } = await sql<Payment>`
    select order_id as id, status = 'SUCCEEDED' as captured, amount_minor as amount, refunded_minor as refunded
    from payment_intent where order_id = any(${orders}::text[])`.execute(payments)
  return new Map(rows.map((row) => [row.id, row]))
}

async function strays(dbs: Dbs, of: string, db: Kysely<any>, table: string): Promise<Row[]> {
  const rows: Row[] = []
  const named = pages<{ id: string }>(
    db,
    (after) => sql`
    select distinct order_id as id from ${sql.table(table)} where order_id > ${after} order by order_id limit ${pageSize}`,
  )
  for await (const page of named) {
    const { rows: missing } = await sql<{ id: string }>`
      select id from unnest(${page.map(({ id }) => id)}::text[]) as named (id)
      where not exists (select from orders where orders.id = named.id)`.execute(dbs.orders)
    rows.push(...missing.map(({ id }) => ({ order: id, of })))
  }
  return rows
}
