import { countPages, type List, type ListsOf, type Page, type PageArgs, readPage, readPages } from '@stoa/db/page'
import type { Id } from '@stoa/values/ids'
import { type Expression, type SelectQueryBuilder, sql } from 'kysely'
import type { LoanStatus } from '../domain/loan.ts'
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

export type LoansArgs = PageArgs & { readonly status?: LoanStatus | null | undefined }

/** The loans of many parents, by a page each, newest first. */
export function pagesOfLoans(
  db: ItemsDb,
  of: LoansOf,
  parents: readonly Id[],
  { status, ...args }: LoansArgs,
): Promise<readonly (Page<LoanRow> | Error)[]> {
  const loans: ListsOf<LoanRow> = {
    list: (parent) => ({ ...newestLoans, name: `loans of ${of}`, filter: { parent, status } }),
    query: (parent) => loansOf(db, of, parent, status).selectAll('loan'),
  }
  return readPages(db, parents, loans, args)
}

/** How many loans many parents have. */
export function countsOfLoans(db: ItemsDb, of: LoansOf, parents: readonly Id[], { status }: LoansArgs) {
  return countPages(db, parents, (parent) => loansOf(db, of, parent, status).select('loan.id'))
}

function loansOf(db: ItemsDb, of: LoansOf, parent: Expression<string>, status: LoanStatus | null | undefined) {
  const loans = db.selectFrom('loan').$if(Boolean(status), (query) => query.where('status', '=', status as LoanStatus))
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
  if (!clock) return matching
  // As `isOverdue` of the domain says, for a whole list.
  const isOverdue = sql<boolean>`(status = 'CHECKED_OUT' and upper(period) < (
    select today from location join ${clock} on zone = time_zone where location.id = loan.location_id))`
  return filter.overdue ? matching.where(isOverdue) : matching.where((eb) => eb.not(isOverdue))
}
