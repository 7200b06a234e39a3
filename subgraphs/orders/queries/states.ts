import type { EventPayloads } from '@stoa/contracts/event-payloads'
import { paymentDueAt } from '../domain/order.ts'
import type { OrdersDb } from '../tables.ts'

type OrderState = EventPayloads['orders.order.changed.v1']

/** The public state of orders, for read models elsewhere: one statement, since no order is without a line. */
export async function orderStates(db: OrdersDb, ids: readonly string[]): Promise<OrderState[]> {
  const rows = await db
    .selectFrom('orders')
    .innerJoin('order_line as line', 'line.order_id', 'orders.id')
    .select(['orders.id', 'number', 'version', 'customer_id', 'status', 'currency', 'tax_included', 'placed_at'])
    .select(['subtotal_minor', 'tax_minor', 'shipping_minor', 'orders.total_minor'])
    .select(['paid_at', 'fulfilled_at', 'closed_at', 'refunded_at'])
    .select([
      'line.id as line_id',
      'item_id',
      'title',
      'quantity',
      'unit_price_minor',
      'line.total_minor as line_minor',
    ])
    .where('orders.id', 'in', ids)
    .orderBy('line.id')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((lines) => {
    const [order] = lines
    if (!order) return []
    return {
      orderId: order.id,
      version: order.version,
      number: order.number,
      customerId: order.customer_id,
      status: order.status,
      currency: order.currency,
      subtotalMinor: String(order.subtotal_minor),
      taxMinor: String(order.tax_minor),
      taxIncluded: order.tax_included,
      shippingMinor: String(order.shipping_minor),
      totalMinor: String(order.total_minor),
      lines: lines.map((line) => ({
        lineId: line.line_id,
        itemId: line.item_id,
        title: line.title,
        quantity: line.quantity,
        unitPriceMinor: String(line.unit_price_minor),
        totalMinor: String(line.line_minor),
      })),
      placedAt: order.placed_at.toISOString(),
      paymentDueAt: paymentDueAt(order.placed_at).toISOString(),
      paidAt: order.paid_at?.toISOString() ?? null,
      fulfilledAt: order.fulfilled_at?.toISOString() ?? null,
      closedAt: order.closed_at?.toISOString() ?? null,
      refundedAt: order.refunded_at?.toISOString() ?? null,
    }
  })
}
