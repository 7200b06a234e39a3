import { mutation } from '@stoa/subgraph/mutation'
import * as catalogue from '../commands/catalogue.ts'
import * as custody from '../commands/custody.ts'
import * as decide from '../commands/loan-decide.ts'
import * as handover from '../commands/loan-handover.ts'
import { loanRequest } from '../commands/loan-request.ts'
import * as goBack from '../commands/loan-return.ts'
import * as places from '../commands/places.ts'
import * as stock from '../commands/stock.ts'
import * as units from '../commands/units.ts'
import type { Resolvers } from '../generated.ts'

/** Commands answer ids; the payloads below load what they name. */
const ids = <Outcome extends object>(outcome: Outcome) => outcome

export const mutations: Resolvers = {
  Mutation: {
    itemCreate: mutation(ids, catalogue.itemCreate),
    itemUpdate: mutation(ids, catalogue.itemUpdate),
    itemPublish: mutation(ids, catalogue.itemPublish),
    itemArchive: mutation(ids, catalogue.itemArchive),
    itemPriceChange: mutation(ids, catalogue.itemPriceChange),
    itemRestock: mutation(ids, stock.itemRestock),
    stockAdjust: mutation(ids, stock.stockAdjust),
    itemMove: mutation(ids, custody.itemMove),
    itemAssign: mutation(ids, custody.itemAssign),
    itemUnassign: mutation(ids, custody.itemUnassign),
    unitAdd: mutation(ids, units.unitAdd),
    unitRetire: mutation(ids, units.unitRetire),
    categoryCreate: mutation(ids, places.categoryCreate),
    locationCreate: mutation(ids, places.locationCreate),
    loanRequest: mutation(ids, loanRequest),
    loanApprove: mutation(ids, decide.loanApprove),
    loanReject: mutation(ids, decide.loanReject),
    loanReady: mutation(ids, handover.loanReady),
    loanCheckOut: mutation(ids, handover.loanCheckOut),
    loanReturn: mutation(ids, goBack.loanReturn),
    loanClose: mutation(ids, goBack.loanClose),
    loanCancel: mutation(ids, decide.loanCancel),
    loanExtend: mutation(ids, decide.loanExtend),
    loanMarkLost: mutation(ids, goBack.loanMarkLost),
  },
  ItemPayload: {
    item: ({ itemId }, _args, { loaders }) => (itemId ? loaders.item.clear(itemId).load(itemId) : null),
  },
  UnitPayload: {
    unit: ({ unitId }, _args, { loaders }) => (unitId ? loaders.unit.clear(unitId).load(unitId) : null),
  },
  CategoryPayload: {
    category: ({ categoryId }, _args, { loaders }) => (categoryId ? loaders.category.load(categoryId) : null),
  },
  LocationPayload: {
    location: ({ locationId }, _args, { loaders }) => (locationId ? loaders.location.load(locationId) : null),
  },
  LoanPayload: {
    loan: ({ loanId }, _args, { loaders }) => (loanId ? loaders.loan.clear(loanId).load(loanId) : null),
  },
}
