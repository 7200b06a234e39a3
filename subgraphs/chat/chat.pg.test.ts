import type { Viewer } from '@stoa/auth/viewer'
import { anonymous, staff } from '@stoa/testing/people'
import { nextOf } from '@stoa/testing/until'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ada, bob, type ChatWorld, chatWorld, eve, loanId, orderId, person } from './test-world.ts'

let world: ChatWorld
const start: ChatWorld['start'] = (...args) => world.start(...args)
const send: ChatWorld['send'] = (...args) => world.send(...args)

beforeAll(async () => {
  world = await chatWorld()
})

afterAll(async () => {
  await world.stop()
})

describe('a conversation', () => {
  test('between two people is one, whoever begins it, even when both begin at once', async () => {
    const [first, second] = await Promise.all([start(ada, { personId: bob.id }), start(bob, { personId: ada.id })])
    expect(first.conversation.id).toBe(second.conversation.id)
    expect(first.conversation.participants.map(({ name }: any) => name).sort()).toEqual(['Ada', 'Bob'])
    const begun = await world.emitted('chat', 'chat.conversation.started.v1')
    expect(begun.filter(({ subject }) => subject === first.conversation.id)).toHaveLength(1)
  })

  test("is refused with oneself, with nobody, and about what is not the viewer's", async () => {
    expect((await start(ada, { personId: ada.id })).userErrors[0].__typename).toBe('InvalidInput')
    expect((await start(ada, { personId: newId('per') })).userErrors[0].__typename).toBe('NotFound')
    expect((await start(eve, { orderId })).userErrors[0]).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'orderId'],
    })
    expect((await start(eve, { loanId })).userErrors[0].code).toBe('NOT_FOUND')
    expect((await start(ada, { loanId, orderId })).userErrors[0].code).toBe('INVALID_INPUT')
  })

  test('about a loan brings borrower and owner together', async () => {
    const { conversation } = await start(bob, { loanId })
    expect(conversation.participants.map(({ person: { id } }: any) => id).sort()).toEqual([ada.id, bob.id].sort())
  })

  test('about an order waits until staff answer, and opens again after it was closed', async () => {
    const { conversation } = await start(ada, { orderId })
    expect(conversation.status).toBe('WAITING')
    expect((await send(ada, conversation.id, 'Where is it?')).message.conversation.status).toBe('WAITING')
    expect((await send(staff, conversation.id, 'On its way.')).message.conversation.status).toBe('ACTIVE')
    const end = `mutation ($id: ID!) { conversationEnd(input: { id: $id }) { conversation { status } userErrors { ... on UserError { code } } } }`
    expect((await world.ask(staff, end, { id: conversation.id })).data.conversationEnd.conversation.status).toBe(
      'ENDED',
    )
    const again = await world.ask(staff, end, { id: conversation.id })
    expect(again.data.conversationEnd.userErrors).toEqual([{ code: 'WRONG_STATE' }])
    expect((await send(ada, conversation.id, 'One more thing')).message.conversation.status).toBe('WAITING')
  })

  test('lists the last active first and pages without losing one', async () => {
    const list = `query ($after: String) { conversations(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`
    const seen: string[] = []
    let after: string | null = null
    do {
      const { data }: any = await world.ask(ada, list, { after })
      seen.push(...data.conversations.edges.map((edge: any) => edge.node.id))
      after = data.conversations.pageInfo.hasNextPage ? data.conversations.pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(3)
  })
})

describe('a message', () => {
  test('has a number without gaps, however many write at once', async () => {
    const { conversation } = await start(ada, { personId: eve.id })
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, index) => send(index % 2 ? ada : eve, conversation.id, `line ${index}`)),
    )
    const numbers = sent.map(({ message }) => message.number).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
  })

  test('that is sent twice with one key is one; another text under that key is refused', async () => {
    const { conversation } = await start(ada, { personId: bob.id })
    const [first, second] = await Promise.all([
      send(ada, conversation.id, 'once', 'same'),
      send(ada, conversation.id, 'once', 'same'),
    ])
    expect(first.message.id).toBe(second.message.id)
    expect((await send(ada, conversation.id, 'other', 'same')).userErrors).toEqual([
      { __typename: 'IdempotencyKeyReused', code: 'IDEMPOTENCY_KEY_REUSED' },
    ])
  })

  test('is refused to whoever does not belong', async () => {
    const { conversation } = await start(ada, { personId: bob.id })
    expect((await send(eve, conversation.id, 'hi')).userErrors[0].code).toBe('NOT_FOUND')
    expect((await send(staff, conversation.id, 'hi')).userErrors[0].code).toBe('NOT_FOUND')
  })

  test('can be taken back by its author; the place stays and the text goes', async () => {
    const { conversation } = await start(ada, { personId: bob.id })
    const { message } = await send(ada, conversation.id, 'oops')
    const remove = `mutation ($id: ID!) { messageDelete(input: { id: $id }) { message { number body deletedAt } userErrors { ... on UserError { code } } } }`
    expect((await world.ask(bob, remove, { id: message.id })).data.messageDelete.userErrors).toEqual([
      { code: 'NOT_ALLOWED' },
    ])
    expect((await world.ask(eve, remove, { id: message.id })).data.messageDelete.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ])
    const { data } = await world.ask(ada, remove, { id: message.id })
    expect(data.messageDelete.message).toMatchObject({ number: message.number, body: null })
    expect((await world.ask(ada, remove, { id: message.id })).data.messageDelete.userErrors).toEqual([
      { code: 'WRONG_STATE' },
    ])
  })

  test('is unread for the others until they have read it', async () => {
    const { conversation } = await start(bob, { personId: eve.id })
    await send(bob, conversation.id, 'one')
    const { message } = await send(bob, conversation.id, 'two')
    const unread = async (viewer: Viewer) =>
      (await world.ask(viewer, `{ conversation(id: "${conversation.id}") { unreadCount lastMessage { body } } }`)).data
        .conversation
    expect(await unread(bob)).toEqual({ unreadCount: 0, lastMessage: { body: 'two' } })
    expect((await unread(eve)).unreadCount).toBe(2)
    const { id } = (await send(bob, conversation.id, 'gone')).message
    await world.ask(bob, `mutation { messageDelete(input: { id: "${id}" }) { message { id } } }`)
    expect((await unread(eve)).unreadCount).toBe(2)
    const read = `{ id: "${conversation.id}", number: ${message.number} }`
    await world.ask(eve, `mutation { conversationRead(input: ${read}) { conversation { id } } }`)
    expect((await unread(eve)).unreadCount).toBe(0)
  })

  test('tells the others, with its beginning, and not its author', async () => {
    const { conversation } = await start(ada, { personId: bob.id })
    const { message } = await send(ada, conversation.id, 'x'.repeat(500))
    const facts = await world.emitted('chat', 'chat.conversation.messagePosted.v1')
    const fact = facts.find(({ data }: any) => data.messageId === message.id) as any
    expect(fact.data.recipientIds).toEqual([bob.id])
    expect(fact.data.preview).toHaveLength(140)
  })
})

describe('nobody listens in', () => {
  test.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['another person', eve, 'FORBIDDEN'],
    ['staff, where two people talk', staff, 'FORBIDDEN'],
  ])('%s gets null and an error, by query, by entity and by subscription', async (_name, viewer, code) => {
    const { conversation } = await start(ada, { personId: bob.id })
    const { message } = await send(ada, conversation.id, 'private')
    const direct = await world.ask(viewer, `{ conversation(id: "${conversation.id}") { kind } }`)
    expect(direct.data?.conversation ?? null).toBeNull()
    expect(direct.errors?.[0].extensions.code).toBe(code)
    const entities = await world.ask(
      viewer,
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Message { body } ... on Conversation { kind } } }',
      {
        refs: [
          { __typename: 'Message', id: message.id },
          { __typename: 'Conversation', id: conversation.id },
        ],
      },
    )
    expect(entities.data._entities).toEqual([null, null])
    const stream = await world.subscribe(viewer, {
      query: `subscription { messageAdded(conversationId: "${conversation.id}") { body } }`,
    })
    const refused: any = await nextOf(stream)
    expect(refused.errors[0].extensions.code).toBe(code)
    expect((await stream.next()).done).toBe(true)
  })

  test('the conversation of an order is null, without an error, for whoever has no part in it', async () => {
    await start(ada, { orderId })
    const ask = (viewer: Viewer) =>
      world.ask(
        viewer,
        'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Order { conversation { kind } } } }',
        {
          refs: [{ __typename: 'Order', id: orderId }],
        },
      )
    expect((await ask(ada)).data._entities[0].conversation).toEqual({ kind: 'ORDER' })
    expect((await ask(staff)).data._entities[0].conversation).toEqual({ kind: 'ORDER' })
    expect(await ask(eve)).toEqual({ data: { _entities: [{ conversation: null }] } })
  })

  test('only staff see the queue', async () => {
    expect((await world.ask(ada, '{ supportQueue { edges { node { id } } } }')).errors?.[0].extensions.code).toBe(
      'FORBIDDEN',
    )
    expect((await world.ask(staff, '{ supportQueue { edges { node { kind } } } }')).errors).toBeUndefined()
  })
})

test('names follow the people', async () => {
  const { conversation } = await start(ada, { personId: bob.id })
  await world.publish('users.person.changed.v1', person(bob, 'Robert', 2))
  await world.settle()
  const { data } = await world.ask(ada, `{ conversation(id: "${conversation.id}") { participants { name } } }`)
  expect(data.conversation.participants.map(({ name }: any) => name)).toContain('Robert')
  await world.publish('users.person.changed.v1', person(bob, 'Bob', 3))
  await world.settle()
})

test('conversations with their messages, people and what is unread are a statement of each kind', async () => {
  const query = `{ conversations { edges { node { unreadCount participants { name } lastMessage { body }
    messages(first: 2) { edges { node { body } } } } } } }`
  const { texts } = await world.statements(async () => {
    expect((await world.ask(ada, query)).data.conversations.edges.length).toBeGreaterThan(1)
  })
  // What runs in the background asks for other things. Rules look at conversations once more; messages are the last ones and the pages.
  const asked = (table: string) => texts.filter((text) => text.includes(`from "${table}"`)).length
  expect(['conversation', 'participant', 'person', 'message'].map(asked)).toEqual([2, 1, 1, 2])
})
