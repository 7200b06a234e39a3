import { countPages, type List, type ListsOf, type Page, type PageArgs, readPage, readPages } from '@stoa/db/page'
import type { Id } from '@stoa/values/ids'
import { type Expression, type SelectQueryBuilder, sql } from 'kysely'
import type { LoanStatus } from '../domain/loan.ts'
import { openStatuses } from '../domain/loan-counts.ts'
import type { LoanFilter } from '../generated.ts'
import type { Counted } from '../mappers.ts'
import { clockAt } from './clock.ts'
import type { ItemsDb, LoanLineRow, LoanRow, Tables } from '../tables.ts'

export function loansById(db: ItemsDb, ids: readonly Id[]): Promise<LoanRow[]> {
  return db.selectFrom('loan').selectAll().where('id', 'in', ids).execute()
}

export function linesById(db: ItemsDb, ids: readonly Id[]): Promise<LoanLineRow[]> {
  return db.selectFrom('loan_line').selectAll().where('id', 'in', ids).execute()
}

export function linesOfLoans(db: ItemsDb, loanIds: readonly Id[]): Promise<LoanLineRow[]> {
  return db.selectFrom('loan_line').selectAll().where('loan_id', 'in', loanIds).orderBy('id').execute()
}

const newestLoans: List = { name: 'loans', by: [{ column: 'loan.id', kind: 'text' }], direction: 'desc' }

type Clock = Awaited<ReturnType<typeof clockAt>> | undefined

/** A page of loans, newest first. */
export async function listLoans(db: ItemsDb, filter: LoanFilter, now: Date, args: PageArgs): Promise<Counted<LoanRow>> {
  const clock = typeof filter.overdue === 'boolean' ? await clockAt(db, now) : undefined
  const loans = matchLoans(db.selectFrom('loan').selectAll(), filter, clock)
  const page = await readPage(loans, { ...newestLoans, filter }, args)
  return { ...page, totalCount: () => countLoans(db, filter, clock) }
}

/** Whose loans are listed: what a person borrows, what of a person's is lent, or the loans of an item or a unit. */
export type LoansOf = 'borrower' | 'owner' | 'item' | 'unit'

export type LoansArgs = PageArgs & {
  readonly status?: LoanStatus | null | undefined
  readonly open?: boolean | null | undefined
}

/** The loans of many parents, by a page each, newest first. */
export function pagesOfLoans(
  db: ItemsDb,
  of: LoansOf,
  parents: readonly Id[],
  { status, open, ...args }: LoansArgs,
): Promise<readonly (Page<LoanRow> | Error)[]> {
  const loans: ListsOf<LoanRow> = {
    list: (parent) => ({ ...newestLoans, name: `loans of ${of}`, filter: { parent, status, open } }),
    query: (parent) => loansOf(db, of, parent, { status, open }).selectAll('loan'),
  }
  return readPages(db, parents, loans, args)
}

/** How many loans many parents have. */
export function countsOfLoans(db: ItemsDb, of: LoansOf, parents: readonly Id[], which: LoansArgs) {
  return countPages(db, parents, (parent) => loansOf(db, of, parent, which).select('loan.id'))
}

function loansOf(db: ItemsDb, of: LoansOf, parent: Expression<string>, { status, open }: LoansArgs) {
  let loans = db.selectFrom('loan')
  if (status) loans = loans.where('status', '=', status)
  if (typeof open === 'boolean') loans = loans.where('status', open ? 'in' : 'not in', openStatuses)
  if (of === 'borrower' || of === 'owner') return loans.where(`${of}_id`, '=', parent)
  return loans.where('id', 'in', (eb) =>
    eb.selectFrom('loan_line as line').select('line.loan_id').where(`line.${of}_id`, '=', parent),
  )
}

async function countLoans(db: ItemsDb, filter: LoanFilter, clock: Clock): Promise<number> {
  const counted = db.selectFrom('loan').select(sql<number>`count(*)::integer`.as('count'))
  return (await matchLoans(counted, filter, clock).executeTakeFirstOrThrow()).count
}

function matchLoans<Row>(
  query: SelectQueryBuilder<Tables, 'loan', Row>,
  filter: LoanFilter,
  clock: Clock,
): SelectQueryBuilder<Tables, 'loan', Row> {
  let matching = query
  if (filter.status) matching = matching.where('status', '=', filter.status)
  if (filter.borrowerId) matching = matching.where('borrower_id', '=', filter.borrowerId)
  if (filter.locationId) matching = matching.where('location_id', '=', filter.locationId)
  if (typeof filter.open === 'boolean') matching = matching.where('status', filter.open ? 'in' : 'not in', openStatuses)
  if (filter.beginsBy) matching = matching.where(sql<boolean>`lower(period) <= ${filter.beginsBy}::date`)
  if (filter.dueBy) matching = matching.where(sql<boolean>`upper(period) <= ${filter.dueBy}::date`)
  if (!clock) return matching
  // As `isOverdue` of the domain says, for a whole list.
  const isOverdue = sql<boolean>`(status = 'CHECKED_OUT' and upper(period) < (
    select today from location join ${clock} on zone = time_zone where location.id = loan.location_id))`
  return filter.overdue ? matching.where(isOverdue) : matching.where((eb) => eb.not(isOverdue))
}

/** The loans of a person that are not over, the next one of each item. */
export async function nextLoansOf(db: ItemsDb, personId: Id, itemIds: readonly Id[]): Promise<(LoanRow | null)[]> {
  const loans = await db
    .selectFrom('loan')
    .innerJoin('loan_line as line', 'line.loan_id', 'loan.id')
    .distinctOn('line.item_id')
    .selectAll('loan')
    .select('line.item_id')
    .where('loan.borrower_id', '=', personId)
    .where('loan.status', 'in', openStatuses)
    .where('line.item_id', 'in', itemIds)
    .orderBy('line.item_id')
    .orderBy('loan.period')
    .orderBy('loan.id')
    .execute()
  return itemIds.map((itemId) => loans.find(({ item_id }) => item_id === itemId) ?? null)
}
