import type { EventPayloads } from '@stoa/contracts/event-payloads'
import type { JointReaction } from '@stoa/subgraph/definition'
import { keepNewest } from '@stoa/subgraph/keep-newest'
import type { Work } from '@stoa/subgraph/work'
import { sql } from 'kysely'
import { weekOf } from './domain/week.ts'
import type { Tables } from './tables.ts'

const words = (text: string) => sql`to_tsvector('english', unaccent(${text}))`

const keepItems = keepNewest<Tables, 'items.item.changed.v1', 'item'>('item', 'id', ({ price, deposit, ...state }) => ({
  id: state.itemId,
  version: state.version,
  status: state.status,
  title: state.title,
  category_id: state.categoryId,
  category_name: state.categoryName,
  location_id: state.locationId,
  location_name: state.locationName,
  city: state.locationCity,
  picture: state.picture,
  owner_id: state.ownerId ?? null,
  tags: [...state.tags],
  for_sale: state.forSale,
  for_loan: state.forLoan,
  price_minor: price ? BigInt(price.amountMinor) : null,
  currency: price?.currency ?? null,
  deposit_minor: deposit ? BigInt(deposit.amountMinor) : null,
  deposit_currency: deposit?.currency ?? null,
  loan_max_days: state.loanMaxDays,
  sellable: state.availability.sellable,
  available: state.availability.available,
  created_at: new Date(state.createdAt),
  folded: sql<string>`lower(unaccent(${state.title}))`,
  document: sql<string>`setweight(${words(state.title)}, 'A')
    || setweight(${words([...state.tags, state.categoryName].join(' '))}, 'B')
    || setweight(${words(state.description)}, 'C')`,
}))

/** Keeps the index: one row per item, as items last told it, and when it is free. */
export const indexItems: JointReaction<Tables, 'items.item.changed.v1'> = {
  together: async (given) => {
    await keepItems.together(given)
    const [first] = given
    if (first) await keepFreePeriods(first.work, await current(first.work, given))
  },
}

type ItemState = EventPayloads['items.item.changed.v1']

/** Those of the given states that the index has now: an older one, or one that came twice, says nothing. */
async function current({ db }: Work<Tables>, given: readonly { readonly event: { readonly data: ItemState } }[]) {
  const states = new Map(given.map(({ event: { data } }) => [`${data.itemId} ${data.version}`, data]))
  const ids = given.map(({ event }) => event.data.itemId)
  const rows = await db.selectFrom('item').select(['id', 'version']).where('id', 'in', ids).execute()
  return rows.flatMap(({ id, version }) => states.get(`${id} ${version}`) ?? [])
}

async function keepFreePeriods({ db }: Work<Tables>, states: readonly ItemState[]): Promise<void> {
  if (states.length === 0) return
  const ids = states.map(({ itemId }) => itemId)
  await db.deleteFrom('free_period').where('item_id', 'in', ids).execute()
  const rows = states.flatMap(({ itemId, places }) =>
    places.flatMap(({ locationId, openDays, free }) =>
      free.map(({ from, to, pieces }) => ({
        item_id: itemId,
        location_id: locationId,
        period: `[${from},${to ?? ''})`,
        pieces,
        open_days: weekOf(openDays),
      })),
    ),
  )
  if (rows.length > 0) await db.insertInto('free_period').values(rows).execute()
}
