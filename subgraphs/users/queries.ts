import type { EventPayloads } from '@stoa/contracts/event-payloads'
import { type List, type PageArgs, readPage } from '@stoa/db/page'
import type { Id } from '@stoa/values/ids'
import { sql } from 'kysely'
import type { Person } from './domain/person.ts'
import type { PeopleFilter, PersonConnectionModel, SessionModel } from './mappers.ts'
import type { UsersDb } from './tables.ts'

/** People with what the graph and events show of them; never the hash of the password. */
export function people(db: UsersDb) {
  return db
    .selectFrom('person')
    .select((row) => [
      'id',
      'email',
      'display_name as displayName',
      'locale',
      'time_zone as timeZone',
      'roles',
      row('verified_at', 'is not', null).$castTo<boolean>().as('verified'),
      'status',
      'picture_id as pictureId',
      'version',
      'created_at as createdAt',
    ])
}

export function peopleById(db: UsersDb, ids: readonly Id[]): Promise<Person[]> {
  return people(db).where('id', 'in', ids).execute()
}

/** The state that read models of other subgraphs keep. */
export async function personStates(
  db: UsersDb,
  ids: readonly Id[],
): Promise<EventPayloads['users.person.changed.v1'][]> {
  const found = await peopleById(db, ids)
  return found.map(({ id, createdAt, ...person }) => ({ personId: id, createdAt: createdAt.toISOString(), ...person }))
}

const newestPeople: List = {
  name: 'people',
  by: [
    { column: 'created_at', kind: 'instant' },
    { column: 'id', kind: 'text' },
  ],
  direction: 'desc',
}

/** A page of people, the newest first. */
export async function peoplePage(db: UsersDb, filter: PeopleFilter, page: PageArgs): Promise<PersonConnectionModel> {
  const list: List = { ...newestPeople, filter }
  const rows = people(db).select('created_at').where(matches(filter))
  return { ...(await readPage(rows, list, page)), filter }
}

export async function countPeople(db: UsersDb, filter: PeopleFilter): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .select((row) => row.fn.countAll<bigint>().as('count'))
    .where(matches(filter))
    .executeTakeFirstOrThrow()
  return Number(count)
}

function matches({ search, role, status }: PeopleFilter) {
  // A person's own % and _ are signs like any other.
  const pattern = `%${(search ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`(${sql.join(
    [
      search ? sql`(lower(display_name) like ${pattern} or lower(email) like ${pattern})` : sql`true`,
      role ? sql`${role} = any (roles)` : sql`true`,
      status ? sql`status = ${status}` : sql`true`,
    ],
    sql` and `,
  )})`
}

/** Addresses, the default first. */
export function addresses(db: UsersDb) {
  return db
    .selectFrom('address')
    .select([
      'id',
      'person_id as personId',
      'label',
      'recipient',
      'lines',
      'postal_code as postalCode',
      'city',
      'region',
      'country_code as countryCode',
      'phone',
      'is_default as isDefault',
    ])
    .orderBy('is_default', 'desc')
    .orderBy('id')
}

/** The sessions of a person that still count, the latest used first. */
export function openSessions(db: UsersDb, personId: Id, now: Date): Promise<SessionModel[]> {
  return db
    .selectFrom('session')
    .select([
      'id',
      'person_id as personId',
      'created_at as createdAt',
      'last_used_at as lastUsedAt',
      'expires_at as expiresAt',
      'user_agent as userAgent',
    ])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('last_used_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}
