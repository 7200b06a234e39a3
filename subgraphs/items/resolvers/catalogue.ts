import { present } from '@stoa/db/loader'
import { personId } from '@stoa/auth/viewer'
import { everyKey } from '@stoa/events/live-keys'
import { live } from '@stoa/subgraph/live'
import { depositOf, priceOf } from '../commands/catalogue.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { slugOf } from '../pictures/families.ts'
import { drawnPath, picturePath } from '../pictures/route.ts'
import { allCategories, allLocations, listItems, maxRelated } from '../queries/catalogue.ts'
import { availabilityByDayOf, availabilityFor } from './availability.ts'
import { badInput } from './bad-input.ts'
import { loansPage } from './loans-page.ts'
import { visibleItems } from './visible.ts'

export const catalogue = {
  Query: {
    item: (_root, { id }, { loaders }) => loaders.item.load(id),
    items: (_root, { filter, order, ...args }, { db, viewer }) =>
      listItems(db, viewer, filter ?? {}, order ?? 'NEWEST', args),
    categories: (_root, _args, { db }) => allCategories(db),
    locations: (_root, _args, { db }) => allLocations(db),
  },
  Subscription: {
    itemAvailabilityChanged: live({
      types: ['items.item.changed.v1'],
      key: ({ id }) => id,
      snapshot: true,
      load: ({ id }, { loaders }) => loaders.item.load(id),
    }),
    itemsAvailabilityChanged: live({
      types: ['items.item.changed.v1'],
      key: ({ ids }) => [...new Set(ids)],
      snapshot: 'first',
      load: (event, { ids }, context) => visibleItems(event ? [event.data.itemId] : ids, context),
    }),
    catalogueChanged: live({
      types: ['items.item.published.v1', 'items.item.archived.v1'],
      key: () => everyKey,
      gatherMs: 500,
      snapshot: false,
      load: async (_event, _args, context, events) => {
        const items = await visibleItems(
          events.map(({ data }) => data.itemId),
          context,
        )
        // As they are now: what was published and archived again within the moment is gone.
        return {
          added: items.filter(({ status }) => status === 'PUBLISHED'),
          gone: items.filter(({ status }) => status !== 'PUBLISHED').map(({ id }) => id),
        }
      },
    }),
  },
  Item: {
    __resolveReference: ({ id }, { loaders }) => loaders.item.load(id),
    owner: (item) => (item.owner_id === null ? null : { id: item.owner_id }),
    category: async (item, _args, { loaders }) => present(await loaders.category.load(item.category_id)),
    location: async (item, _args, { loaders }) => present(await loaders.location.load(item.location_id)),
    picture: picturePath,
    pictures: ({ pictures }) => pictures.map((id) => ({ id })),
    forSale: (item) => item.for_sale,
    forLoan: (item) => item.for_loan,
    price: priceOf,
    deposit: depositOf,
    loanMaxDays: (item) => item.loan_max_days,
    loanNeedsApproval: (item) => item.loan_needs_approval,
    createdAt: (item) => item.created_at,
    availability: availabilityFor,
    availabilityByDay: availabilityByDayOf,
    holders: (item, _args, { loaders }) => loaders.holders.load(item.id),
    pieces: (item, _args, { loaders }) => loaders.pieces.load(item.id),
    myLoan: (item, _args, { viewer, loaders }) =>
      loaders.nextLoan.load({ of: item.id, args: { personId: personId(viewer) ?? '' } }),
    related: async (item, { first }, { loaders }) =>
      (await loaders.related.load(item.id)).slice(0, limited(first ?? 10, maxRelated)),
    units: (item, args, { loaders }) => loaders.units.load({ of: item.id, args }),
    stock: (item, _args, { loaders }) => loaders.stock.load(item.id),
    stockEntries: (item, args, { loaders }) => loaders.stockEntries.load({ of: item.id, args }),
    loans: (item, args, { loaders }) => loansPage(loaders.loansOfItem, item.id, args),
    priceHistory: (item, _args, { loaders }) => loaders.priceHistory.load(item.id),
  },
  DayAvailability: {
    latestReturn: ({ latestReturn }) => latestReturn(),
  },
  Category: {
    __resolveReference: ({ id }, { loaders }) => loaders.category.load(id),
    slug: ({ name }) => slugOf(name),
    picture: drawnPath,
  },
  Location: {
    __resolveReference: ({ id }, { loaders }) => loaders.location.load(id),
    postalCode: (location) => location.postal_code,
    timeZone: (location) => location.time_zone,
    openDays: (location) => location.open_days,
  },
} satisfies Resolvers

function limited(first: number, max: number): number {
  if (first >= 1 && first <= max) return first
  throw badInput(`"first" must lie between 1 and ${max}, not ${first}.`)
}
