import { aPerson, staff } from '@stoa/testing/people'
import type { Viewer } from '@stoa/auth/viewer'
import { makeWorld, type World } from '@stoa/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chat } from './subgraph.ts'

// Whom one may write to without having heard from them.

let world: World
const people = Array.from({ length: 6 }, () => aPerson())
const [ada, bob, cleo, dora, erik, fay] = people as [Known, Known, Known, Known, Known, Known]
type Known = ReturnType<typeof aPerson>

beforeAll(async () => {
  const ports = { chat: { caps: { newConversations: 2 } } }
  world = await makeWorld({ subgraphs: [chat], now: '2026-11-16T09:00:00.000Z', ports })
  for (const [index, { id }] of [...people, staff].entries()) {
    await world.publish('users.person.changed.v1', {
      personId: id,
      version: 1,
      displayName: `Person ${index}`,
      email: `${index}@example.org`,
      locale: 'en',
      timeZone: 'UTC',
      roles: [],
      verified: true,
      status: 'ACTIVE',
      createdAt: '2026-01-01T00:00:00.000Z',
    })
  }
  await world.settle()
})

afterAll(async () => {
  await world.stop()
})

const startWith = (viewer: Viewer, personId: string) =>
  world.ask(
    viewer,
    `mutation ($input: DirectConversationStartInput!) { directConversationStart(input: $input) {
      conversation { id } userErrors { __typename ... on LimitReached { code limit } } } }`,
    { input: { personId } },
  )
const errorsOf = async (viewer: Viewer, { id }: Known) =>
  (await startWith(viewer, id)).data.directConversationStart.userErrors
const reached = [{ __typename: 'LimitReached', code: 'LIMIT_REACHED', limit: 2 }]

test('nobody writes to strangers before the e-mail address is proved, but to the organisation and in answer', async () => {
  const newcomer = aPerson({ id: fay.id, verified: false })
  const { data, errors } = await startWith(newcomer, bob.id)
  expect(data).toEqual({ directConversationStart: null })
  expect(errors?.[0].extensions.code).toBe('FORBIDDEN')
  const support = await world.ask(
    newcomer,
    'mutation { conversationStart(input: {}) { conversation { id } userErrors { __typename } } }',
  )
  expect(support.data.conversationStart).toMatchObject({ conversation: { id: expect.any(String) }, userErrors: [] })
  const { data: begun } = await startWith(staff, fay.id)
  const answer = await world.ask(
    newcomer,
    `mutation ($input: MessageSendInput!) { messageSend(input: $input) { userErrors { __typename } } }`,
    {
      input: {
        conversationId: begun.directConversationStart.conversation.id,
        body: 'Hello back',
        idempotencyKey: 'answer',
      },
    },
  )
  expect(answer.data.messageSend.userErrors).toEqual([])
})

test('one begins to talk with so many people a day, whoever is known already and staff apart', async () => {
  expect(await errorsOf(cleo, ada)).toEqual([])
  expect(await errorsOf(ada, bob)).toEqual([])
  expect(await errorsOf(ada, dora)).toEqual([])
  expect(await errorsOf(ada, erik)).toEqual(reached)
  // The ones that there are: begun by oneself, and by the other.
  expect(await errorsOf(ada, bob)).toEqual([])
  expect(await errorsOf(ada, cleo)).toEqual([])
  for (const one of [bob, cleo, dora]) expect(await errorsOf(staff, one)).toEqual([])
  world.clock.advance(24 * 60 * 60_000)
  expect(await errorsOf(ada, erik)).toEqual([])
})

test('two at once do not both take the last one, and what was refused leaves nothing', async () => {
  const before = (await world.emitted('chat', 'chat.conversation.started.v1')).length
  const answers = await Promise.all([bob, cleo, dora].map((one) => errorsOf(erik, one)))
  expect(answers.filter((errors) => errors.length === 0)).toHaveLength(2)
  expect(answers.filter((errors) => errors.length > 0)).toEqual([reached])
  expect(await world.emitted('chat', 'chat.conversation.started.v1')).toHaveLength(before + 2)
})
