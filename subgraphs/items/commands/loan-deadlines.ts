import { fromDateRange } from '@stoa/values/period'
import type { Refusal } from '@stoa/values/refusal'
import { sql } from 'kysely'
import { isDueSoon, isExpired, isOverdue, keepingStatuses, keeps } from '../domain/loan.ts'
import type { ItemsWork } from '../context.ts'
import { clockAt } from '../queries/clock.ts'
import type { LoanLineRow } from '../tables.ts'
import { itemIdsOf, piecesOf, saveLoan } from './loan-open.ts'
import { tellItems } from './loan-request.ts'
import { type LockedItem, type LockedLoan, lockItems, touchItems, withLines } from './lock.ts'

// Schedules. Loans that somebody is working on are skipped: they come again
// next time. A batch is bounded, and the oldest come first.

const batchSize = 100

/** Gives back what was neither approved nor picked up in time. */
export async function expireLoans(work: ItemsWork): Promise<void> {
  const found = await work.db
    .selectFrom('loan')
    .selectAll()
    .where('status', 'in', ['REQUESTED', 'APPROVED', 'RESERVED', 'READY'])
    // The earliest zone is a day ahead of the latest; the domain decides with the zone of the place.
    .where(sql<boolean>`lower(period) < ${work.now}::date + 1`)
    .orderBy(sql`lower(period)`)
    .limit(batchSize)
    .forUpdate()
    .skipLocked()
    .execute()
  const loans = await withLines(work, found)
  const due = loans.flatMap((loan) => {
    const period = fromDateRange(loan.period)
    const lines = loan.lines.filter(({ status }) => isExpired(status, period, loan.today))
    return lines.length > 0 ? [{ loan, lines }] : []
  })
  const items = await lockItems(
    work,
    due.flatMap(({ lines }) => itemIdsOf(lines)),
  )
  for (const { loan, lines } of due) {
    await work.apart(`the expiry of ${loan.id}`, () => expire(work, loan, lines, items))
  }
}

async function expire(
  work: ItemsWork,
  loan: LockedLoan,
  lines: readonly LoanLineRow[],
  items: ReadonlyMap<string, LockedItem>,
): Promise<void> {
  const expired = lines.map((line) => ({ ...line, status: 'EXPIRED' as const }))
  must(await saveLoan(work, loan, expired, loan.lines))
  const { id: loanId, borrower_id: borrowerId } = loan
  work.emit('items.loan.expired.v1', { loanId, borrowerId, pieces: piecesOf(expired, items) })
  await tellItems(work, itemIdsOf(lines.filter(({ status }) => keeps(status))), loanId)
}

/** Tells once of loans that are due soon, and once of those that are overdue. */
export async function remindBorrowers(work: ItemsWork): Promise<void> {
  const found = await work.db
    .selectFrom('loan')
    .selectAll()
    .where('status', '=', 'CHECKED_OUT')
    .where('overdue_told_at', 'is', null)
    .where(sql<boolean>`upper(period) <= ${work.now}::date + 2`)
    .where((eb) => eb.or([eb('due_soon_told_at', 'is', null), sql<boolean>`upper(period) < ${work.now}::date + 1`]))
    .orderBy(sql`upper(period)`)
    .limit(batchSize)
    .forUpdate()
    .skipLocked()
    .execute()
  const loans = await withLines(work, found)
  const titles = await titlesOf(
    work,
    loans.flatMap(({ lines }) => itemIdsOf(lines)),
  )
  for (const loan of loans) {
    await work.apart(`the reminder of ${loan.id}`, () => remind(work, loan, titles))
  }
}

async function remind(
  work: ItemsWork,
  loan: LockedLoan,
  titles: ReadonlyMap<string, { readonly title: string }>,
): Promise<void> {
  const { id: loanId, borrower_id: borrowerId, today } = loan
  const { to } = fromDateRange(loan.period)
  const out = loan.lines.filter(({ status }) => status === 'CHECKED_OUT')
  const about = { loanId, borrowerId, pieces: piecesOf(out, titles), to }
  if (isOverdue('CHECKED_OUT', to, today)) {
    must(await saveLoan(work, { ...loan, overdue_told_at: work.now }, [], loan.lines))
    work.emit('items.loan.overdue.v1', about)
  } else if (!loan.due_soon_told_at && isDueSoon('CHECKED_OUT', to, today)) {
    must(await saveLoan(work, { ...loan, due_soon_told_at: work.now }, [], loan.lines))
    work.emit('items.loan.dueSoon.v1', about)
  }
}

/** Where nobody asked, nobody can be refused: then it is a fault. */
function must(refusal: Refusal | undefined): void {
  if (refusal) throw new Error(`refused: ${JSON.stringify(refusal)}`)
}

/**
 * Days begin and end without anybody doing anything: tells once a day of items
 * of which a loan begins or ends today where it is picked up, or is overdue.
 */
export async function tellOfToday(work: ItemsWork): Promise<void> {
  const { rows } = await sql<{ itemId: string; loanId: string }>`
    select line.item_id as "itemId", max(line.loan_id) as "loanId"
    from loan_line line
    join item on item.id = line.item_id
    join location on location.id = line.location_id
    join ${await clockAt(work.db, work.now)} on zone = location.time_zone
    where line.status in (${sql.join(keepingStatuses.map((status) => sql.lit(status)))})
      and (lower(line.period) = today or upper(line.period) = today
        or (line.status = 'CHECKED_OUT' and upper(line.period) < today))
      and item.changed_at < since
    group by line.item_id order by line.item_id limit ${batchSize}`.execute(work.db)
  const itemIds = rows.map(({ itemId }) => itemId)
  await lockItems(work, itemIds)
  await touchItems(work, itemIds)
  for (const { itemId, loanId } of rows) {
    work.emit('items.item.availabilityChanged.v1', { itemId, reference: loanId })
  }
}

async function titlesOf({ db }: ItemsWork, ids: readonly string[]): Promise<Map<string, { title: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('item').select(['id', 'title']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, title }) => [id, { title }]))
}
