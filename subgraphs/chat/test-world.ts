import type { Viewer } from '@stoa/auth/viewer'
import { aPerson } from '@stoa/testing/people'
import { makeWorld, type World } from '@stoa/testing/world'
import { newId } from '@stoa/values/ids'
import { chat } from './subgraph.ts'

export const ada = aPerson()
export const bob = aPerson()
export const eve = aPerson()
/** An order of Ada's, and a loan of hers of what is Bob's. */
export const orderId = newId('ord')
export const loanId = newId('lon')

/** A world with this subgraph alone, which knows three people. */
export type ChatWorld = World & {
  /** The payload of `conversationStart`, or of `directConversationStart` where there is a `personId`. */
  readonly start: (viewer: Viewer, input: object) => Promise<any>
  /** The payload of `messageSend`. */
  /** Somebody of whom users have just told. */
  readonly newcomer: (name: string) => Promise<ReturnType<typeof aPerson>>
  readonly send: (viewer: Viewer, conversationId: string, body: string, idempotencyKey?: string) => Promise<any>
}

const startQuery = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  started: ${name}(input: $input) {
    conversation { id kind status participants { name person { id } } }
    userErrors { __typename ... on UserError { code message path } }
  }
}`
const sendQuery = `mutation ($input: MessageSendInput!) {
  messageSend(input: $input) {
    message { id number body authorName conversation { id status unreadCount } }
    userErrors { __typename ... on UserError { code } }
  }
}`

export async function chatWorld(): Promise<ChatWorld> {
  const world = await makeWorld({ subgraphs: [chat] })
  await world.publish('users.person.changed.v1', person(ada, 'Ada'))
  await world.publish('users.person.changed.v1', person(bob, 'Bob'))
  await world.publish('users.person.changed.v1', person(eve, 'Eve'))
  await world.publish('items.loan.changed.v1', {
    loanId,
    version: 1,
    borrowerId: ada.id,
    ownerId: bob.id,
    locationId: newId('loc'),
    from: '2026-01-01',
    to: '2026-01-08',
    status: 'RESERVED',
    lines: [],
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  await world.host('chat').run(async (work) => {
    await work.db
      .insertInto('subject')
      .values({ id: orderId, version: 1, kind: 'ORDER', party_ids: [ada.id] })
      .execute()
  }, undefined)
  await world.settle()

  let keys = 0
  return {
    ...world,
    start: async (viewer, input) => {
      const name = 'personId' in input ? 'directConversationStart' : 'conversationStart'
      const { data, errors } = await world.ask(viewer, startQuery(name), { input })
      if (errors) throw new Error(`no conversation: ${JSON.stringify(errors)}`)
      return data.started
    },
    newcomer: async (name) => {
      const newcomer = aPerson()
      await world.publish('users.person.changed.v1', person(newcomer, name))
      await world.settle()
      return newcomer
    },
    send: async (viewer, conversationId, body, idempotencyKey = `key-${++keys}`) => {
      const { data } = await world.ask(viewer, sendQuery, { input: { conversationId, body, idempotencyKey } })
      return data.messageSend
    },
  }
}

/** A person as users tell of them. */
export function person(viewer: { id: string }, displayName: string, version = 1) {
  return {
    personId: viewer.id,
    version,
    displayName,
    email: `${displayName.toLowerCase()}@example.org`,
    locale: 'en',
    timeZone: 'Europe/Berlin',
    roles: [],
    verified: true,
    status: 'ACTIVE',
    createdAt: '2026-01-01T00:00:00.000Z',
  }
}
