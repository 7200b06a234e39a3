import { loadMany, loadOne } from '@stoa/db/loader'
import type { Id } from '@stoa/values/ids'
import type { Person } from './domain/person.ts'
import type { AddressModel } from './mappers.ts'
import { addresses, peopleById } from './queries.ts'
import type { UsersDb } from './tables.ts'

export type Loaders = ReturnType<typeof loaders>

/** Batched reads, made anew for each request. */
export function loaders(db: UsersDb) {
  return {
    person: loadOne(
      (ids: readonly Id[]) => peopleById(db, ids),
      ({ id }: Person) => id,
    ),
    address: loadOne(
      (ids: readonly Id[]) => addresses(db).where('id', 'in', ids).execute(),
      ({ id }: AddressModel) => id,
    ),
    addressesOf: loadMany(
      (ids: readonly Id[]) => addresses(db).where('person_id', 'in', ids).execute(),
      ({ personId }: AddressModel) => personId,
    ),
  }
}
