import type { Id } from '@stoa/values/ids'
import { invalidInput, type Refusal, refuse } from '@stoa/values/refusal'
import { sql } from 'kysely'
import { isTimeZone } from '../domain/clock.ts'
import { everyDay, tidyWeek } from '../domain/opening.ts'
import type { CategoryCreateInput, LocationCreateInput } from '../generated.ts'
import type { ItemsWork } from '../context.ts'

export async function createCategory(
  work: ItemsWork,
  input: CategoryCreateInput,
): Promise<{ readonly categoryId: Id } | Refusal> {
  const { name } = input
  const id = work.ids.next('cat')
  const added = await work.db
    .insertInto('category')
    .values({ id, name, created_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added ? { categoryId: id } : alreadyExists(work, 'category', name)
}

export async function createLocation(
  work: ItemsWork,
  input: LocationCreateInput,
): Promise<{ readonly locationId: Id } | Refusal> {
  const broken = await checkTimeZone(work, input)
  if (broken) return broken
  const { name, street, city, country, postalCode, timeZone, opening, openDays } = input
  const id = work.ids.next('loc')
  const added = await work.db
    .insertInto('location')
    .values({
      id,
      name,
      street,
      postal_code: postalCode,
      city,
      country,
      time_zone: timeZone,
      opening: opening ?? '',
      open_days: [...tidyWeek(openDays ?? everyDay)],
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added ? { locationId: id } : alreadyExists(work, 'location', name)
}

/**
 * A name that JavaScript and PostgreSQL both know, as the IANA writes it: each
 * has names of its own (`US/Pacific-New`, `EST5EDT4`), and offsets are no zones.
 */
async function checkTimeZone({ db }: ItemsWork, { timeZone }: LocationCreateInput): Promise<Refusal | undefined> {
  const { rows } = await sql`select from pg_timezone_names where name = ${timeZone}`.execute(db)
  if (rows.length > 0 && isTimeZone(timeZone)) return undefined
  return invalidInput('This is not an IANA time zone, such as Europe/Berlin.', ['input', 'timeZone'])
}

async function alreadyExists({ db }: ItemsWork, table: 'category' | 'location', name: string): Promise<Refusal> {
  const found = await db
    .selectFrom(table)
    .select('id')
    .where(sql<string>`lower(name)`, '=', name.toLowerCase())
    .executeTakeFirst()
  return refuse('ALREADY_EXISTS', `There is a ${table} with this name already.`, {
    id: found?.id,
    path: ['input', 'name'],
  })
}
