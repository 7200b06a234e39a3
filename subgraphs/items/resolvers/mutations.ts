import { mutation } from '@stoa/subgraph/mutation'
import * as catalogue from '../commands/catalogue.ts'
import * as custody from '../commands/custody.ts'
import * as decide from '../commands/loan-decide.ts'
import * as handover from '../commands/loan-handover.ts'
import { requestLoan } from '../commands/loan-request.ts'
import * as goBack from '../commands/loan-return.ts'
import * as places from '../commands/places.ts'
import * as stock from '../commands/stock.ts'
import * as units from '../commands/units.ts'
import type { Resolvers } from '../generated.ts'
import { capsOf } from '../ports.ts'

/** Commands answer ids; the payloads below load what they name. */
const ids = <Outcome extends object>(outcome: Outcome) => outcome

export const mutations: Resolvers = {
  Mutation: {
    itemCreate: mutation(ids, catalogue.createItem),
    itemUpdate: mutation(ids, catalogue.updateItem),
    itemPublish: mutation(ids, catalogue.publishItem, capsOf),
    itemArchive: mutation(ids, catalogue.archiveItem),
    itemPriceChange: mutation(ids, catalogue.changeItemPrice),
    itemRestock: mutation(ids, stock.restockItem),
    stockAdjust: mutation(ids, stock.adjustStock),
    itemMove: mutation(ids, custody.moveItem),
    itemAssign: mutation(ids, custody.assignItem),
    itemUnassign: mutation(ids, custody.unassignItem),
    unitAdd: mutation(ids, units.addUnit),
    unitRetire: mutation(ids, units.retireUnit),
    categoryCreate: mutation(ids, places.createCategory),
    locationCreate: mutation(ids, places.createLocation),
    loanRequest: mutation(ids, requestLoan, capsOf),
    loanApprove: mutation(ids, decide.approveLoan),
    loanReject: mutation(ids, decide.rejectLoan),
    loanReady: mutation(ids, handover.readyLoan),
    loanCheckOut: mutation(ids, handover.checkOutLoan),
    loanReturn: mutation(ids, goBack.returnLoan),
    loanClose: mutation(ids, goBack.closeLoan),
    loanCancel: mutation(ids, decide.cancelLoan),
    loanExtend: mutation(ids, decide.extendLoan),
    loanMarkLost: mutation(ids, goBack.markLoanLost),
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
