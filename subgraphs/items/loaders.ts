import { loadMany, loadOne, loadPages } from '@stoa/db/loader'
import type { PageArgs } from '@stoa/db/page'
import type { Id } from '@stoa/values/ids'
import * as catalogue from './queries/catalogue.ts'
import { holdingsOf } from './queries/holdings.ts'
import * as lending from './queries/lending.ts'
import { loanCountsOf } from './queries/loan-counts.ts'
import * as stock from './queries/stock.ts'
import type { ItemsDb } from './tables.ts'

export type Loaders = ReturnType<typeof loaders>

/** Batched reads for one request: however many objects ask, each of these is one statement. */
export function loaders(db: ItemsDb) {
  return {
    item: loadOne(
      (ids: readonly Id[]) => catalogue.itemsById(db, ids),
      (item) => item.id,
    ),
    category: loadOne(
      (ids: readonly Id[]) => catalogue.categoriesById(db, ids),
      (category) => category.id,
    ),
    location: loadOne(
      (ids: readonly Id[]) => catalogue.locationsById(db, ids),
      (location) => location.id,
    ),
    related: loadMany(
      (ids: readonly Id[]) => catalogue.relatedItems(db, ids),
      (item) => item.related_to,
    ),
    holdings: loadOne(
      (ids: readonly Id[]) => holdingsOf(db, ids),
      (holdings) => holdings.itemId,
    ),
    stock: loadMany(
      (itemIds: readonly Id[]) => stock.stockOfItems(db, itemIds),
      (level) => level.item_id,
    ),
    priceHistory: loadMany(
      (itemIds: readonly Id[]) => stock.priceHistoryOf(db, itemIds),
      (price) => price.item_id,
    ),
    unit: loadOne(
      (ids: readonly Id[]) => stock.unitsById(db, ids),
      (unit) => unit.id,
    ),
    units: loadPages((itemIds, args: PageArgs) => stock.unitsOfItems(db, itemIds, args)),
    stockEntries: loadPages((itemIds, args: PageArgs) => stock.stockEntriesOf(db, itemIds, args)),
    assignments: loadPages((personIds, args: PageArgs) => stock.assignmentsOf(db, personIds, args)),
    borrowed: loansOf(db, 'borrower'),
    lent: loansOf(db, 'owner'),
    borrowedCounts: countsOf(db, 'borrower'),
    lentCounts: countsOf(db, 'owner'),
    loansOfItem: loansOf(db, 'item'),
    loansOfUnit: loansOf(db, 'unit'),
    holders: loadMany(
      (itemIds: readonly Id[]) => stock.holdersOfItems(db, itemIds),
      (custody) => custody.item_id,
    ),
    pieces: loadMany(
      (itemIds: readonly Id[]) => stock.piecesOfItems(db, itemIds),
      (custody) => custody.item_id,
    ),
    nextLoan: loadPages((itemIds, { personId }: { readonly personId: Id }) =>
      lending.nextLoansOf(db, personId, itemIds),
    ),
    custodyOfUnit: loadOne(
      (ids: readonly Id[]) => stock.custodyOfUnits(db, ids),
      (custody) => custody.unit_id ?? '',
    ),
    custodyHistory: loadMany(
      (ids: readonly Id[]) => stock.custodyHistoryOf(db, ids),
      (custody) => custody.unit_id ?? '',
    ),
    loan: loadOne(
      (ids: readonly Id[]) => lending.loansById(db, ids),
      (loan) => loan.id,
    ),
    loanLine: loadOne(
      (ids: readonly Id[]) => lending.linesById(db, ids),
      (line) => line.id,
    ),
    linesOfLoan: loadMany(
      (ids: readonly Id[]) => lending.linesOfLoans(db, ids),
      (line) => line.loan_id,
    ),
  }
}

function loansOf(db: ItemsDb, of: lending.LoansOf) {
  return {
    pages: loadPages((parents, args: lending.LoansArgs) => lending.pagesOfLoans(db, of, parents, args)),
    counts: loadPages((parents, args: lending.LoansArgs) => lending.countsOfLoans(db, of, parents, args)),
  }
}

function countsOf(db: ItemsDb, of: 'borrower' | 'owner') {
  return loadOne(
    (ids: readonly Id[]) => loanCountsOf(db, of, ids),
    ({ personId }) => personId,
  )
}
