import { type RawBuilder, sql } from 'kysely'
import type { ItemsDb } from '../tables.ts'
import { dayIn, startOfDay } from '../domain/clock.ts'

/**
 * What day it is in each time zone of our locations, as a table `(zone, today,
 * since)` to join with. One reader of zones decides for statements and for the
 * domain alike: the zones of PostgreSQL may be older or newer than ours, and
 * one name that it does not know would fail the whole statement.
 */
export async function clockAt(db: ItemsDb, now: Date): Promise<RawBuilder<unknown>> {
  const zones = await db.selectFrom('location').select('time_zone').distinct().execute()
  const rows = zones.map(({ time_zone: zone }) => ({ zone, today: dayIn(now, zone), since: startOfDay(now, zone) }))
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as clock(zone text, today date, since timestamptz)`
}
