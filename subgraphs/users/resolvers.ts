import { mutation, payload } from '@stoa/subgraph/mutation'
import { isId } from '@stoa/values/ids'
import { isRefusal, type Refusal } from '@stoa/values/refusal'
import { forgetPersonPassword } from './commands/passwords.ts'
import { addAddress, removeAddress, updateAddress, updatePerson } from './commands/profile.ts'
import { sendPersonVerification, verifyPerson } from './commands/registration.ts'
import { deactivatePerson, grantPersonRole, reactivatePerson, revokePersonRole } from './commands/roles.ts'
import { revokeAllSessions, revokeSession } from './commands/sessions.ts'
import {
  logIn,
  refresh,
  register,
  replacePassword,
  setForgottenPassword,
  startGuest,
  type Tokens,
} from './credentials.ts'
import type { NeededResolvers, Resolvers } from './resolvers.generated.ts'
import { countPeople, openSessions, peoplePage } from './queries.ts'
import type { SubgraphContext } from './context.ts'

const tokensIn = (result: Tokens | Refusal) => (isRefusal(result) ? result : { tokens: result })

const person = (id: string, { loaders }: SubgraphContext) => (isId('per', id) ? loaders.person.load(id) : null)

export const resolvers = {
  Query: {
    me: (_root, _args, context) => (context.viewer.kind === 'person' ? person(context.viewer.id, context) : null),
    person: (_root, { id }, context) => person(id, context),
    people: (_root, { first, after, ...filter }, { db }) =>
      peoplePage(db, filter, { first: first ?? 20, after: after ?? null }),
  },
  Mutation: {
    personRegister: async (_root, { input }, context) => payload(await register(context, input)),
    personVerify: mutation(verifyPerson),
    personVerificationSend: async (_root, { input }, { run, client: { address } }) =>
      payload(await run(sendPersonVerification, { ...input, address })),
    personPasswordForget: async (_root, { input }, { run, client: { address } }) =>
      payload(await run(forgetPersonPassword, { ...input, address })),
    personPasswordReset: async (_root, { input }, context) => payload(await setForgottenPassword(context, input)),
    personPasswordChange: async (_root, { input }, context) => payload(await replacePassword(context, input)),
    personUpdate: mutation(updatePerson),
    personRoleGrant: mutation(grantPersonRole),
    personRoleRevoke: mutation(revokePersonRole),
    personDeactivate: mutation(deactivatePerson),
    personReactivate: mutation(reactivatePerson),
    sessionStart: async (_root, { input }, context) => payload(tokensIn(await logIn(context, input))),
    sessionRefresh: async (_root, { input }, context) => payload(tokensIn(await refresh(context, input))),
    sessionRevoke: mutation(revokeSession),
    sessionRevokeAll: mutation(revokeAllSessions),
    guestStart: (_root, _args, context) => startGuest(context),
    addressAdd: mutation(addAddress),
    addressUpdate: mutation(updateAddress),
    addressRemove: mutation(removeAddress),
  },
  Person: {
    __resolveReference: ({ id }, context) => person(id, context),
    addresses: ({ id }, _args, { loaders }) => loaders.addressesOf.load(id),
    picture: ({ pictureId }) => (pictureId === null ? null : { id: pictureId }),
    sessions: ({ id }, _args, context) => openSessions(context.db, id, context.now()),
  },
  PersonConnection: {
    totalCount: ({ filter }, _args, { db }) => countPeople(db, filter),
  },
  Address: {
    __resolveReference: ({ id }, { loaders }) => (isId('adr', id) ? loaders.address.load(id) : null),
  },
  Session: {
    isCurrent: ({ id }, _args, { viewer }) => viewer.kind === 'person' && viewer.sessionId === id,
  },
  // Where it was refused, nothing was done: facts that must not be null say so.
  PersonRegisterPayload: { accepted: ({ accepted }) => accepted ?? false },
  PersonMailPayload: { accepted: ({ accepted }) => accepted ?? false },
  PersonVerifyPayload: { verified: ({ verified }) => verified ?? false },
  PersonPasswordPayload: { changed: ({ changed }) => changed ?? false },
  SessionRevokePayload: { revokedCount: ({ revokedCount }) => revokedCount ?? 0 },
  PersonPayload: { person: ({ personId }, _args, context) => (personId ? person(personId, context) : null) },
  AddressPayload: {
    address: ({ addressId }, _args, { loaders }) => (addressId ? loaders.address.load(addressId) : null),
  },
} satisfies Resolvers & NeededResolvers
