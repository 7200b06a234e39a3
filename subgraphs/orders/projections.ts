import type { StoaEvent } from '@stoa/events/event'
import { isCurrency } from '@stoa/values/money'
import type { OrdersWork } from './tables.ts'

/** Keeps what carts show of an item; the newest state wins, whatever the order in which states arrive. */
export async function keepItem({ data }: StoaEvent<'items.item.changed.v1'>, { db }: OrdersWork): Promise<void> {
  const { price } = data
  await db
    .insertInto('item_snapshot')
    .values({
      item_id: data.itemId,
      version: data.version,
      title: data.title,
      picture: data.picture,
      for_sale: data.forSale && data.status === 'PUBLISHED',
      price_minor: price ? BigInt(price.amountMinor) : null,
      currency: price && isCurrency(price.currency) ? price.currency : null,
      sellable: data.availability.sellable,
    })
    .onConflict((conflict) =>
      conflict
        .column('item_id')
        .doUpdateSet((row) => ({
          version: row.ref('excluded.version'),
          title: row.ref('excluded.title'),
          picture: row.ref('excluded.picture'),
          for_sale: row.ref('excluded.for_sale'),
          price_minor: row.ref('excluded.price_minor'),
          currency: row.ref('excluded.currency'),
          sellable: row.ref('excluded.sellable'),
        }))
        .whereRef('item_snapshot.version', '<', 'excluded.version'),
    )
    .execute()
}

/** Keeps the names of people, for lists of orders. */
export async function keepCustomer({ data }: StoaEvent<'users.person.changed.v1'>, { db }: OrdersWork): Promise<void> {
  await db
    .insertInto('customer_snapshot')
    .values({ person_id: data.personId, version: data.version, name: data.displayName })
    .onConflict((conflict) =>
      conflict
        .column('person_id')
        .doUpdateSet((row) => ({ version: row.ref('excluded.version'), name: row.ref('excluded.name') }))
        .whereRef('customer_snapshot.version', '<', 'excluded.version'),
    )
    .execute()
}
