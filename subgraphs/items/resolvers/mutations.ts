import { mutation } from '@stoa/subgraph/mutation'
import * as catalogue from '../commands/catalogue.ts'
import * as custody from '../commands/custody.ts'
import * as decide from '../commands/loan-decide.ts'
import * as handover from '../commands/loan-handover.ts'
import { requestLoan } from '../commands/loan-request.ts'
import * as ending from '../commands/loan-return.ts'
import * as pictures from '../commands/pictures.ts'
import * as places from '../commands/places.ts'
import * as repair from '../commands/repair.ts'
import * as stock from '../commands/stock.ts'
import * as units from '../commands/units.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { capsOf } from '../ports.ts'

export const mutations = {
  Mutation: {
    itemCreate: mutation(catalogue.createItem),
    itemUpdate: mutation(catalogue.updateItem),
    itemPublish: mutation(catalogue.publishItem, capsOf),
    itemArchive: mutation(catalogue.archiveItem),
    itemPriceChange: mutation(catalogue.changeItemPrice),
    itemRestock: mutation(stock.restockItem),
    stockAdjust: mutation(stock.adjustStock),
    itemMove: mutation(custody.moveItem),
    itemAssign: mutation(custody.assignItem),
    itemUnassign: mutation(custody.unassignItem),
    itemRepair: mutation(repair.repairItem),
    itemReturnToService: mutation(repair.returnItemToService),
    itemPicturesSet: mutation(pictures.setItemPictures),
    unitPicturesSet: mutation(pictures.setUnitPictures),
    unitAdd: mutation(units.addUnit),
    unitRetire: mutation(units.retireUnit),
    categoryCreate: mutation(places.createCategory),
    locationCreate: mutation(places.createLocation),
    loanRequest: mutation(requestLoan, capsOf),
    loanApprove: mutation(decide.approveLoan),
    loanReject: mutation(decide.rejectLoan),
    loanReady: mutation(handover.readyLoan),
    loanCheckOut: mutation(handover.checkOutLoan),
    loanReturn: mutation(ending.returnLoan),
    loanClose: mutation(ending.closeLoan),
    loanCancel: mutation(decide.cancelLoan),
    loanExtend: mutation(decide.extendLoan),
    loanMarkLost: mutation(ending.markLoanLost),
  },
  ItemPayload: {
    item: ({ itemId }, _args, { loaders }) => (itemId ? loaders.item.load(itemId) : null),
  },
  UnitPayload: {
    unit: ({ unitId }, _args, { loaders }) => (unitId ? loaders.unit.load(unitId) : null),
  },
  CategoryPayload: {
    category: ({ categoryId }, _args, { loaders }) => (categoryId ? loaders.category.load(categoryId) : null),
  },
  LocationPayload: {
    location: ({ locationId }, _args, { loaders }) => (locationId ? loaders.location.load(locationId) : null),
  },
  LoanPayload: {
    loan: ({ loanId }, _args, { loaders }) => (loanId ? loaders.loan.load(loanId) : null),
  },
} satisfies Resolvers
