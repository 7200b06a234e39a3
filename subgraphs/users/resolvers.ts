import { mutation, toUserError, type UserErrorModel } from '@stoa/subgraph/mutation'
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
import type { Resolvers } from './generated.ts'
import { countPeople, openSessions, peoplePage } from './queries.ts'
import type { SubgraphContext } from './context.ts'

function userErrorsOf(result: unknown): UserErrorModel[] {
  return isRefusal(result) ? [toUserError(result)] : []
}

/** A payload of one fact that is false where it was refused. */
function done<Fact extends string>(fact: Fact, result: unknown) {
  return { [fact]: !isRefusal(result), userErrors: userErrorsOf(result) } as Record<Fact, boolean> & {
    userErrors: UserErrorModel[]
  }
}

function counted(result: number | Refusal) {
  return { revokedCount: isRefusal(result) ? 0 : result, userErrors: userErrorsOf(result) }
}

function given(result: Tokens | Refusal) {
  return { tokens: isRefusal(result) ? null : result, userErrors: userErrorsOf(result) }
}

const person = (id: string, { loaders }: SubgraphContext) => (isId('per', id) ? loaders.person.load(id) : null)

export const resolvers: Resolvers = {
  Query: {
    me: (_root, _args, context) => (context.viewer.kind === 'person' ? person(context.viewer.id, context) : null),
    person: (_root, { id }, context) => person(id, context),
    people: (_root, { first, after, ...filter }, { db }) =>
      peoplePage(db, filter, { first: first ?? 20, after: after ?? null }),
  },
  Mutation: {
    personRegister: async (_root, { input }, context) => done('accepted', await register(context, input)),
    personVerify: async (_root, { input }, { run }) => done('verified', await run(verifyPerson, input)),
    personVerificationSend: async (_root, { input }, { run, client: { address } }) =>
      done('accepted', await run(sendPersonVerification, { ...input, address })),
    personPasswordForget: async (_root, { input }, { run, client: { address } }) =>
      done('accepted', await run(forgetPersonPassword, { ...input, address })),
    personPasswordReset: async (_root, { input }, context) =>
      done('changed', await setForgottenPassword(context, input)),
    personPasswordChange: async (_root, { input }, context) => done('changed', await replacePassword(context, input)),
    personUpdate: mutation('person', updatePerson),
    personRoleGrant: mutation('person', grantPersonRole),
    personRoleRevoke: mutation('person', revokePersonRole),
    personDeactivate: mutation('person', deactivatePerson),
    personReactivate: mutation('person', reactivatePerson),
    sessionStart: async (_root, { input }, context) => given(await logIn(context, input)),
    sessionRefresh: async (_root, { input }, context) => given(await refresh(context, input)),
    sessionRevoke: async (_root, { input }, { run }) => counted(await run(revokeSession, input)),
    sessionRevokeAll: async (_root, { input }, { run }) => counted(await run(revokeAllSessions, input)),
    guestStart: (_root, _args, context) => startGuest(context),
    addressAdd: mutation('address', addAddress),
    addressUpdate: mutation('address', updateAddress),
    addressRemove: mutation('addressId', removeAddress),
  },
  Person: {
    __resolveReference: ({ id }, context) => person(id, context),
    addresses: ({ id }, _args, { loaders }) => loaders.addressesOf.load(id),
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
}
