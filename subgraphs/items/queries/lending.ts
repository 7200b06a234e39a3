import { type List, type ListsOf, type Page, type PageArgs, readPage, readPages } from '@stoa/db/page'
import type { Id } from '@stoa/values/ids'
import { type SelectQueryBuilder, sql } from 'kysely'
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

const newestLoans: List = { name: 'loans', by: [{ column: 'id', kind: 'text' }], direction: 'desc' }

type Clock = Awaited<ReturnType<typeof clockAt>> | undefined

/** A page of loans, newest first. */
export async function listLoans(db: ItemsDb, filter: LoanFilter, now: Date, args: PageArgs): Promise<Counted<LoanRow>> {
  const clock = typeof filter.overdue === 'boolean' ? await clockAt(db, now) : undefined
  const loans = matchLoans(db.selectFrom('loan').selectAll(), filter, clock)
  const page = await readPage(loans, { ...newestLoans, filter }, args)
  return { ...page, totalCount: () => countLoans(db, filter, clock) }
}

export type PersonLoansArgs = PageArgs & { readonly status?: LoanStatus | null | undefined }

/** The loans of people, by a page each, newest first. */
export function loansOfPeople(
  db: ItemsDb,
  personIds: readonly Id[],
  { status, ...args }: PersonLoansArgs,
): Promise<readonly (Page<LoanRow> | Error)[]> {
  const loans: ListsOf<LoanRow> = {
    list: (borrowerId) => ({ ...newestLoans, name: 'Person.loans', filter: { borrowerId, status } }),
    query: (borrowerId) =>
      db
        .selectFrom('loan')
        .selectAll()
        .where('borrower_id', '=', borrowerId)
        .$if(Boolean(status), (query) => query.where('status', '=', status as LoanStatus)),
  }
  return readPages(db, personIds, loans, args)
}

/** How many loans people have, or have that stand there. */
export async function countLoansOfPeople(
  db: ItemsDb,
  personIds: readonly Id[],
  status: LoanStatus | null | undefined,
): Promise<number[]> {
  const rows = await db
    .selectFrom('loan')
    .select(['borrower_id', sql<number>`count(*)::integer`.as('count')])
    .where('borrower_id', 'in', personIds)
    .$if(Boolean(status), (query) => query.where('status', '=', status as LoanStatus))
    .groupBy('borrower_id')
    .execute()
  const counts = new Map(rows.map((row) => [row.borrower_id, row.count]))
  return personIds.map((id) => counts.get(id) ?? 0)
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
