import type { Invariants } from '@stoa/subgraph/invariants'

/** What holds of orders, whatever happens. */
export const invariants: Invariants = {
  broken: {
    'an order costs what its lines cost': `
      select orders.id, subtotal_minor, lines from orders
      left join (select order_id, sum(total_minor) as lines from order_line group by order_id) as lines
        on lines.order_id = orders.id
      where subtotal_minor is distinct from lines`,
    'a paid order waits, is fulfilled or is paid back, and only one of them': `
      select id, status, saga_state ->> 'payment' as payment, refunded_at from orders
      where paid_at is not null and not case
        when status = 'PAID' then refunded_at is null or fulfilled_at is not null
        when status = 'COMPLETED' then refunded_at is null
        when status = 'REFUNDED' then refunded_at is not null
        when status in ('CANCELED', 'EXPIRED', 'REJECTED') then total_minor = 0 or refunded_at is not null
          or saga_state ->> 'payment' in ('REFUNDING', 'REFUND_FAILED')
        else false end`,
    'no goods are handed over unpaid': `
      select id, status from orders where fulfilled_at is not null and paid_at is null`,
    'an order that has ended has nothing under way': `
      select id, status, saga_state ->> 'stock' as stock, saga_state ->> 'payment' as payment from orders
      where saga_ended and (saga_state ->> 'stock' in ('REQUESTED', 'DEDUCTING', 'RELEASING')
        or saga_state ->> 'payment' in ('REQUESTED', 'CANCELING', 'REFUNDING'))`,
    'a cart that was ordered is one order': `
      select id, status from cart
      where status = 'CHECKED_OUT' and not exists (select from orders where orders.cart_id = cart.id)`,
  },
  overdue: {
    'no order waits for a moment that has passed': `
      select id, status, saga_due_at from orders where saga_due_at < clock_timestamp() - interval '15 minutes'`,
  },
}
