import { sql } from 'kysely'
import type { Check, Row } from './check.ts'
import type { Operation } from './open.ts'

/**
 * What must hold between subgraphs, by ids. It stands here and not in one of
 * them, because none may know the tables of another.
 */
export function acrossChecks(operation: Operation): Check[] {
  const ask = async <Found>(subgraph: string, query: string): Promise<readonly Found[]> =>
    (await sql<Found>`${sql.raw(query)}`.execute(operation.db(subgraph))).rows

  type Order = {
    readonly id: string
    readonly status: string
    readonly paid: boolean
    readonly refunded: boolean
    readonly total: bigint
  }
  const orders = async () => {
    const rows = await ask<Order>(
      'orders',
      `select id, status, paid_at is not null as paid, refunded_at is not null as refunded, total_minor as total from orders`,
    )
    return new Map(rows.map((row) => [row.id, row]))
  }
  const reservations = async () => {
    const rows = await ask<{ id: string; status: string }>('items', 'select order_id as id, status from reservation')
    return new Map(rows.map(({ id, status }) => [id, status]))
  }
  type Payment = { readonly id: string; readonly captured: boolean; readonly amount: bigint; readonly refunded: bigint }
  const payments = async () => {
    const rows = await ask<Payment>(
      'payments',
      `select order_id as id, status = 'SUCCEEDED' as captured, amount_minor as amount, refunded_minor as refunded
       from payment_intent`,
    )
    return new Map(rows.map((row) => [row.id, row]))
  }

  /** For each order, with what the others know of it: the part of the row that breaks the sentence, if any. */
  const perOrder = (
    sentence: string,
    breaks: (order: Order, stock: string | undefined, payment: Payment | undefined) => Row | undefined,
  ): Check => ({
    area: 'across',
    sentence,
    needs: 'rest',
    look: async () => {
      const [known, stocks, paid] = await Promise.all([orders(), reservations(), payments()])
      return [...known.values()].flatMap((order) => {
        const broken = breaks(order, stocks.get(order.id), paid.get(order.id))
        return broken ? [{ order: order.id, status: order.status, ...broken }] : []
      })
    },
  })

  const over = ['REJECTED', 'EXPIRED', 'CANCELED', 'REFUNDED', 'COMPLETED']
  return [
    perOrder('an order that is over keeps no stock', ({ status }, stock) =>
      over.includes(status) && stock === 'HELD' ? { reservation: stock } : undefined,
    ),
    perOrder('an order that waits for its money keeps its stock', ({ status }, stock) =>
      status === 'AWAITING_PAYMENT' && stock !== 'HELD' ? { reservation: stock ?? 'none' } : undefined,
    ),
    perOrder('an order without goods has taken none', ({ status }, stock) =>
      ['REJECTED', 'EXPIRED', 'CANCELED'].includes(status) && stock === 'DEDUCTED' ? { reservation: stock } : undefined,
    ),
    perOrder('an order is paid exactly if its money came in', ({ paid, total }, _stock, payment) =>
      total > 0n && paid !== (payment?.captured ?? false)
        ? { paid, captured: payment?.captured ?? 'no payment' }
        : undefined,
    ),
    perOrder('a payment is about what its order costs', ({ total }, _stock, payment) =>
      payment && payment.amount !== total ? { total, amount: payment.amount } : undefined,
    ),
    perOrder('an order is paid back exactly if all its money went back', ({ refunded, total }, _stock, payment) =>
      total > 0n && refunded !== (payment !== undefined && payment.captured && payment.refunded === payment.amount)
        ? { refunded, givenBack: payment?.refunded ?? 'no payment' }
        : undefined,
    ),
    {
      area: 'across',
      sentence: 'stock is kept and money is asked for existing orders alone',
      needs: 'rest',
      look: async () => {
        const [known, stocks, paid] = await Promise.all([orders(), reservations(), payments()])
        return [
          ...[...stocks.keys()].filter((id) => !known.has(id)).map((order) => ({ order, of: 'reservation' })),
          ...[...paid.keys()].filter((id) => !known.has(id)).map((order) => ({ order, of: 'payment' })),
        ]
      },
    },
  ]
}
