import type { KnownFile } from '@stoa/subgraph/known-files'
import type { Db } from '@stoa/subgraph/work'
import type { Id } from '@stoa/values/ids'
import type { CurrencyCode } from '@stoa/values/money'
import type { Day } from '@stoa/values/period'
import type { Generated, Selectable } from 'kysely'
import type { CustodyKind, ItemStatus, ItemTracking, UnitCondition, UnitStatus } from './domain/item.ts'
import type { LoanStatus } from './domain/loan.ts'
import type { Weekday } from './domain/opening.ts'
import type { ReservationStatus } from './domain/reservation.ts'
import type { StockReason } from './domain/stock.ts'

/** The tables of `migrations/`, as Kysely sees them. */
export type Tables = {
  person: { id: Id; version: number; active: boolean }
  known_file: KnownFile
  category: CategoryTable
  location: LocationTable
  item: ItemTable
  price_history: PriceHistoryTable
  unit: UnitTable
  stock: StockTable
  stock_entry: StockEntryTable
  reservation: ReservationTable
  reservation_line: ReservationLineTable
  loan: LoanTable
  loan_line: LoanLineTable
  custody_entry: CustodyEntryTable
}

export type ItemsDb = Db<Tables>

type CategoryTable = { id: Id; name: string; created_at: Date }

type LocationTable = {
  id: Id
  name: string
  street: string
  postal_code: string
  city: string
  country: string
  time_zone: string
  opening: string
  /** The days of the week on which it is open. */
  open_days: Weekday[]
  created_at: Date
}

type ItemTable = {
  id: Id
  owner_id: Id | null
  title: string
  description: string
  tags: string[]
  category_id: Id
  location_id: Id
  /** Files; the first is the picture that stands for it. */
  pictures: Generated<Id[]>
  /** Where that one is found once the item is published; where there is none, one is drawn. */
  picture: string | null
  tracking: ItemTracking
  for_sale: boolean
  for_loan: boolean
  price_minor: bigint | null
  currency: CurrencyCode | null
  deposit_minor: bigint | null
  deposit_currency: CurrencyCode | null
  loan_max_days: number
  loan_needs_approval: boolean
  status: ItemStatus
  /** Grows with every edit by people: the optimistic lock. */
  revision: number
  /** Grows with every change, of stock and loans too: the version of the published state. */
  version: number
  created_at: Date
  changed_at: Date
}

type PriceHistoryTable = {
  id: Generated<bigint>
  item_id: Id
  price_minor: bigint
  currency: CurrencyCode
  at: Date
}

type UnitTable = {
  id: Id
  item_id: Id
  /** Where it belongs; where it is now, custody tells. */
  location_id: Id
  tag: string
  serial: string | null
  condition: UnitCondition
  status: UnitStatus
  /** Files. */
  pictures: Generated<Id[]>
  created_at: Date
}

type StockTable = { item_id: Id; location_id: Id; on_hand: number; reserved: number }

type StockEntryTable = {
  id: Id
  item_id: Id
  location_id: Id
  delta: number
  reason: StockReason
  reference: string | null
  note: string | null
  actor: string
  at: Date
}

type ReservationTable = {
  id: Id
  order_id: Id
  status: ReservationStatus
  /** The answer that was given where it was refused, in JSON: a repeated question gets it again. */
  refusal: string | null
  expires_at: Date
  created_at: Date
  changed_at: Date
}

type ReservationLineTable = {
  reservation_id: Id
  item_id: Id
  location_id: Id
  quantity: number
  unit_price_minor: bigint
  currency: CurrencyCode
  /** The units that were sold, once they are. */
  unit_ids: string[]
}

type LoanTable = {
  id: Id
  borrower_id: Id
  /** Who owns all that is lent; null for the organisation. */
  owner_id: Id | null
  location_id: Id
  /** A daterange as text: `[2026-11-21,2026-11-28)`. */
  period: string
  /** `overallStatus` of the lines, kept for lists. */
  status: LoanStatus
  note: string | null
  rejection: string | null
  version: number
  created_at: Date
  changed_at: Date
  due_soon_told_at: Date | null
  overdue_told_at: Date | null
}

type LoanLineTable = {
  id: Id
  loan_id: Id
  item_id: Id
  unit_id: Id | null
  location_id: Id
  /** That of the loan, here for the exclusion constraint. */
  period: string
  status: LoanStatus
  checked_out_at: Date | null
  returned_at: Date | null
  returned_condition: UnitCondition | null
  return_note: string | null
  /** Files. */
  handover_photos: Id[]
  return_photos: Id[]
}

type CustodyEntryTable = {
  id: Generated<bigint>
  item_id: Id
  unit_id: Id | null
  kind: CustodyKind
  /** Where the piece is, or where it came from. */
  location_id: Id
  person_id: Id | null
  loan_line_id: Id | null
  due_on: Day | null
  since: Date
  until: Date | null
}

export type CategoryRow = Selectable<CategoryTable>
export type LocationRow = Selectable<LocationTable>
export type ItemRow = Selectable<ItemTable>
export type PriceHistoryRow = Selectable<PriceHistoryTable>
export type UnitRow = Selectable<UnitTable>
export type StockRow = Selectable<StockTable>
export type StockEntryRow = Selectable<StockEntryTable>
export type ReservationRow = Selectable<ReservationTable>
export type ReservationLineRow = Selectable<ReservationLineTable>
export type LoanRow = Selectable<LoanTable>
export type LoanLineRow = Selectable<LoanLineTable>
export type CustodyRow = Selectable<CustodyEntryTable>
