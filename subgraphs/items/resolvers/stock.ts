import { present } from '@stoa/db/loader'
import { money } from '@stoa/values/money'
import type { Resolvers } from '../resolvers.generated.ts'
import { unitByTag } from '../queries/stock.ts'
import { loansPage } from './loans-page.ts'
import { visibleItem, visibleUnit } from './visible.ts'

export const stock = {
  Query: {
    unitByTag: (_root, { tag }, { db }) => unitByTag(db, tag),
  },
  Unit: {
    __resolveReference: ({ id }, { loaders }) => loaders.unit.load(id),
    item: async (unit, _args, { loaders }) => present(await loaders.item.load(unit.item_id)),
    pictures: ({ pictures }) => pictures.map((id) => ({ id })),
    custody: (unit, _args, { loaders }) => loaders.custodyOfUnit.load(unit.id),
    loans: (unit, args, { loaders }) => loansPage(loaders.loansOfUnit, unit.id, args),
    custodyHistory: (unit, _args, { loaders }) => loaders.custodyHistory.load(unit.id),
  },
  Custody: {
    item: (custody, _args, context) => visibleItem(custody.item_id, context),
    unit: (custody, _args, context) => visibleUnit(custody.unit_id, context),
    condition: async (custody, _args, { loaders }) =>
      custody.unit_id === null ? null : (await loaders.unit.load(custody.unit_id))?.condition,
    location: async (custody, _args, { loaders }) => present(await loaders.location.load(custody.location_id)),
    person: (custody) => (custody.person_id === null ? null : { id: custody.person_id }),
    dueOn: (custody) => custody.due_on,
  },
  StockLevel: {
    location: async (level, _args, { loaders }) => present(await loaders.location.load(level.location_id)),
    onHand: (level) => level.on_hand,
  },
  StockEntry: {
    location: async (entry, _args, { loaders }) => present(await loaders.location.load(entry.location_id)),
  },
  PriceChange: {
    price: (change) => money(change.price_minor, change.currency),
  },
} satisfies Resolvers
