import type { StoaEvent } from '@stoa/events/event'
import type { Work } from '@stoa/subgraph/work'
import { sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Keeps the index: the newest state of an item wins, whatever the order in which states arrive. */
export async function indexItem(event: StoaEvent<'items.item.changed.v1'>, work: Work<Tables>): Promise<void> {
  const { data } = event
  const words = (text: string) => sql`to_tsvector('english', unaccent(${text}))`
  await work.db
    .insertInto('item')
    .values({
      id: data.itemId,
      version: data.version,
      status: data.status,
      title: data.title,
      category_id: data.categoryId,
      category_name: data.categoryName,
      location_id: data.locationId,
      location_name: data.locationName,
      city: data.locationCity,
      tags: [...data.tags],
      for_sale: data.forSale,
      for_loan: data.forLoan,
      price_minor: data.price ? BigInt(data.price.amountMinor) : null,
      currency: data.price?.currency ?? null,
      sellable: data.availability.sellable,
      available: data.availability.available,
      created_at: new Date(data.createdAt),
      document: sql<string>`setweight(${words(data.title)}, 'A')
        || setweight(${words([...data.tags, data.categoryName].join(' '))}, 'B')
        || setweight(${words(data.description)}, 'C')`,
    })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({
          version: row.ref('excluded.version'),
          status: row.ref('excluded.status'),
          title: row.ref('excluded.title'),
          category_id: row.ref('excluded.category_id'),
          category_name: row.ref('excluded.category_name'),
          location_id: row.ref('excluded.location_id'),
          location_name: row.ref('excluded.location_name'),
          city: row.ref('excluded.city'),
          tags: row.ref('excluded.tags'),
          for_sale: row.ref('excluded.for_sale'),
          for_loan: row.ref('excluded.for_loan'),
          price_minor: row.ref('excluded.price_minor'),
          currency: row.ref('excluded.currency'),
          sellable: row.ref('excluded.sellable'),
          available: row.ref('excluded.available'),
          document: row.ref('excluded.document'),
        }))
        .whereRef('item.version', '<', 'excluded.version'),
    )
    .execute()
}
