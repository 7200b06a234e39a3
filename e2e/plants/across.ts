import { changed, past, type Plant } from './plant.ts'

/** Violations of what holds between subgraphs. */
export const acrossPlants: readonly Plant[] = [
  {
    what: 'stock for a canceled order',
    database: 'items',
    sentence: 'an order that is over keeps no stock',
    ...changed('reservation', `status = 'RELEASED'`, `status = 'HELD'`),
  },
  {
    what: 'stock that was given away',
    database: 'items',
    sentence: 'an order that waits for its money keeps its stock',
    ...changed('reservation', `status = 'HELD'`, `status = 'RELEASED'`),
  },
  {
    what: 'goods of a canceled order',
    database: 'items',
    sentence: 'an order without goods has taken none',
    ...changed('reservation', `status = 'RELEASED'`, `status = 'DEDUCTED'`),
  },
  {
    what: 'a paid order without money',
    database: 'orders',
    sentence: 'an order is paid exactly if its money came in',
    ...changed('orders', `status = 'AWAITING_PAYMENT'`, 'paid_at = now()'),
  },
  {
    what: 'a payment of another amount',
    database: 'payments',
    sentence: 'a payment is about what its order costs',
    ...changed('payment_intent', `status = 'SUCCEEDED'`, 'amount_minor = amount_minor + 1'),
  },
  {
    what: 'an order that says it was paid back',
    database: 'orders',
    sentence: 'an order is paid back exactly if all its money went back',
    ...changed('orders', `status = 'COMPLETED'`, 'refunded_at = now()'),
  },
  {
    what: 'a reservation for nobody',
    database: 'items',
    sentence: 'stock is kept and money is asked for existing orders alone',
    plant: past(`insert into reservation (id, order_id, status, expires_at, created_at, changed_at)
      values ('rsv_planted', 'ord_planted', 'RELEASED', now(), now(), now())`),
    mend: past(`delete from reservation where id = 'rsv_planted'`),
  },
]
