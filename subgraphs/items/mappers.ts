import type { Page } from '@stoa/db/page'
import type { Payload } from '@stoa/subgraph/mutation'
import type { Id } from '@stoa/values/ids'
import type { Day } from '@stoa/values/period'
import type { CalendarDay } from './domain/calendar.ts'
import type {
  CategoryRow,
  CustodyRow,
  ItemRow,
  LoanLineRow,
  LoanRow,
  LocationRow,
  PriceHistoryRow,
  StockEntryRow,
  StockRow,
  UnitRow,
} from './tables.ts'

// What resolvers get as the parent of each graph type; codegen reads the names.

export type ItemModel = ItemRow
export type CategoryModel = CategoryRow
export type LocationModel = LocationRow
export type UnitModel = UnitRow
export type CustodyModel = CustodyRow
export type StockLevelModel = StockRow
export type StockEntryModel = StockEntryRow
export type PriceChangeModel = PriceHistoryRow
export type LoanModel = LoanRow
export type LoanLineModel = LoanLineRow
export type PersonModel = { readonly id: Id }

/** A day of a calendar; the end of a loan that begins on it is sought where it is asked for. */
export type DayAvailabilityModel = CalendarDay & { readonly latestReturn: () => Day | null }

/** A page whose total is counted by the first field that asks for it. */
export type Counted<Row> = Page<Row> & { readonly totalCount: () => Promise<number> }
export type ItemConnectionModel = Counted<ItemRow>
export type LoanConnectionModel = Counted<LoanRow>
export type UnitConnectionModel = Page<UnitRow>
export type StockEntryConnectionModel = Page<StockEntryRow>

export type CatalogueChangeModel = { readonly added: readonly ItemRow[]; readonly gone: readonly Id[] }
export type LoansChangeModel = { readonly loan: LoanRow | null; readonly person: PersonModel }
export type AllLoansChangeModel = { readonly loan: LoanRow | null }

export type ItemPayloadModel = Payload<{ readonly itemId: Id }>
export type UnitPayloadModel = Payload<{ readonly unitId: Id }>
export type CategoryPayloadModel = Payload<{ readonly categoryId: Id }>
export type LocationPayloadModel = Payload<{ readonly locationId: Id }>
export type LoanPayloadModel = Payload<{ readonly loanId: Id }>
