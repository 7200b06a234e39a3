import type { Id } from '@stoa/values/ids'
import { fromDateRange } from '@stoa/values/period'
import { type RawBuilder, sql } from 'kysely'
import { dayIn } from '../domain/clock.ts'
import { countLoans, type LoanCounts, openStatuses } from '../domain/loan-counts.ts'
import type { LoanStatus } from '../domain/loan.ts'
import type { ItemsDb } from '../tables.ts'

/** What of a person's loans waits, at an instant. */
export type CountsOf = { readonly personId: Id; readonly at: (instant: Date) => LoanCounts }

type Row = { personId: Id; status: LoanStatus; period: string; zone: string; count: number }

/** The loans of many people, as borrowers or as owners: one statement, which counts those that stand alike. */
export async function loanCountsOf(db: ItemsDb, of: 'borrower' | 'owner', ids: readonly Id[]): Promise<CountsOf[]> {
  const person = sql.ref(`loan.${of}_id`)
  const rows = await alike(db, person, sql`${person} = any(${ids}::text[])`)
  return ids.map((personId) => ({
    personId,
    at: countsAt(rows.filter((row) => row.personId === personId)),
  }))
}

/** Those of everybody, or of one location. */
export async function countAllLoans(db: ItemsDb, now: Date, locationId: Id | null): Promise<LoanCounts> {
  const there = locationId === null ? sql`true` : sql`loan.location_id = ${locationId}`
  return countsAt(await alike(db, sql`null`, there))(now)
}

async function alike(db: ItemsDb, person: RawBuilder<unknown>, which: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select ${person} as "personId", loan.status, loan.period::text as period, location.time_zone as zone,
      count(*)::integer as count
    from loan join location on location.id = loan.location_id
    where loan.status in (${sql.join(openStatuses.map((status) => sql.lit(status)))}) and ${which}
    group by 1, 2, 3, 4`.execute(db)
  return rows
}

function countsAt(rows: readonly Row[]): CountsOf['at'] {
  return (instant) =>
    countLoans(
      rows.map(({ status, period, zone, count }) => ({
        status,
        count,
        ...fromDateRange(period),
        today: dayIn(instant, zone),
      })),
    )
}
