import { hasScope } from '@stoa/auth/viewer'
import type { AddressModel, PersonModel, SessionModel } from './mappers.ts'
import type { SubgraphContext } from './context.ts'

type Asked = Pick<SubgraphContext, 'viewer'>

/** The person themselves. */
export function self(person: PersonModel, { viewer }: Asked): boolean {
  return viewer.kind === 'person' && viewer.id === person.id
}

/** The person themselves, or staff who look after people. */
export function selfOrStaff(person: PersonModel, context: Asked): boolean {
  return self(person, context) || hasScope(context.viewer, 'people:read')
}

/** Whose address it is, or staff who send something there. */
export function ownAddress(address: AddressModel, { viewer }: Asked): boolean {
  return (viewer.kind === 'person' && viewer.id === address.personId) || hasScope(viewer, 'people:read')
}

/** Whose session it is; nobody else, not even an admin. */
export function ownSession(session: SessionModel, { viewer }: Asked): boolean {
  return viewer.kind === 'person' && viewer.id === session.personId
}
