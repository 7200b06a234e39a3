import { keepNewest } from '@stoa/subgraph/keep-newest'
import { isCurrency } from '@stoa/values/money'
import type { Tables } from './tables.ts'

/** Keeps what carts show of items. */
export const keepItems = keepNewest<Tables, 'items.item.changed.v1', 'item_snapshot'>(
  'item_snapshot',
  'item_id',
  ({ price, ...state }) => ({
    item_id: state.itemId,
    version: state.version,
    title: state.title,
    picture: state.picture,
    for_sale: state.forSale && state.status === 'PUBLISHED',
    price_minor: price ? BigInt(price.amountMinor) : null,
    currency: price && isCurrency(price.currency) ? price.currency : null,
    sellable: state.availability.sellable,
  }),
)

/** Keeps the names of people, for lists of orders. */
export const keepCustomers = keepNewest<Tables, 'users.person.changed.v1', 'customer_snapshot'>(
  'customer_snapshot',
  'person_id',
  (state) => ({ person_id: state.personId, version: state.version, name: state.displayName }),
)
