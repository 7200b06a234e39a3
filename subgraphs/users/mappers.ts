import type { Payload } from '@stoa/subgraph/mutation'
import type { Id } from '@stoa/values/ids'
import type { PostalAddress } from './domain/address.ts'
import type { Person, PersonStatus, Role } from './domain/person.ts'

// What resolvers get as the parent of each graph type; codegen reads the names.

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

/** Which people a list shows. */
export type PeopleFilter = {
  readonly search?: string | null | undefined
  readonly role?: Role | null | undefined
  readonly status?: PersonStatus | null | undefined
}

export type PersonConnectionModel = {
  readonly edges: readonly { readonly cursor: string; readonly node: Person }[]
  readonly pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  /** The filter of the list, so that the total can be counted when it is selected. */
  readonly filter: PeopleFilter
}

export type PersonRegisterPayloadModel = Payload<{ readonly accepted: true }>
export type PersonMailPayloadModel = Payload<{ readonly accepted: true }>
export type PersonVerifyPayloadModel = Payload<{ readonly verified: true }>
export type PersonPasswordPayloadModel = Payload<{ readonly changed: true }>
export type SessionRevokePayloadModel = Payload<{ readonly revokedCount: number }>
export type PersonPayloadModel = Payload<{ readonly personId: Id }>
export type AddressPayloadModel = Payload<{ readonly addressId: Id }>
