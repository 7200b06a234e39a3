import type { PostalAddress } from './domain/address.ts'
import type { Person } from './domain/person.ts'
import type { PeopleFilter } from './queries.ts'

/** What the resolvers of each type get as their parent. */
export type PersonModel = Person

export type AddressModel = PostalAddress & {
  readonly id: string
  readonly personId: string
  readonly isDefault: boolean
}

export type SessionModel = {
  readonly id: string
  readonly personId: string
  readonly createdAt: Date
  readonly lastUsedAt: Date
  readonly expiresAt: Date
  readonly userAgent: string | null
}

export type PersonConnectionModel = {
  readonly edges: readonly { readonly cursor: string; readonly node: Person }[]
  readonly pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  /** What was asked for, so that the total can be counted when it is selected. */
  readonly filter: PeopleFilter
}
