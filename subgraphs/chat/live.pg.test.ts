import { anonymous, staff } from '@stoa/testing/people'
import { nextOf } from '@stoa/testing/until'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ada, bob, type ChatWorld, chatWorld, eve, orderId } from './test-world.ts'

let world: ChatWorld
const start: ChatWorld['start'] = (...args) => world.start(...args)
const send: ChatWorld['send'] = (...args) => world.send(...args)

beforeAll(async () => {
  world = await chatWorld()
})

afterAll(async () => {
  await world.stop()
})

describe('live', () => {
  test("every message comes once and in order, with the author's name", async () => {
    const { conversation } = await start(ada, { personId: bob.id })
    const stream = await world.subscribe(bob, {
      query: `subscription { messageAdded(conversationId: "${conversation.id}") { body authorName } }`,
    })
    const first = nextOf(stream)
    await send(ada, conversation.id, 'one')
    expect(((await first) as any).data.messageAdded).toEqual({ body: 'one', authorName: 'Ada' })
    await send(ada, conversation.id, 'two')
    expect(((await nextOf(stream)) as any).data.messageAdded.body).toBe('two')
    await stream.return?.()
  })

  test('whoever comes back with a cursor gets what was missed, once and in order, and then what comes', async () => {
    const { conversation } = await start(ada, { personId: bob.id })
    const query = `subscription { messageAdded(conversationId: "${conversation.id}") { body } }`
    const stream = await world.subscribe(bob, { query })
    const first = nextOf(stream)
    await send(ada, conversation.id, 'seen')
    const { extensions } = await first
    const resumeFrom = extensions?.cursor as string
    await stream.return?.()
    await send(ada, conversation.id, 'missed one')
    await send(ada, conversation.id, 'missed two')
    await world.settle()
    const resumed = await world.subscribe(bob, { query, resumeFrom })
    const bodies = [await nextOf(resumed), await nextOf(resumed)].map(({ data }: any) => data.messageAdded.body)
    expect(bodies).toEqual(['missed one', 'missed two'])
    const next = nextOf(resumed)
    await send(ada, conversation.id, 'live again')
    expect(((await next) as any).data.messageAdded.body).toBe('live again')
    await resumed.return?.()
  })

  test('a snapshot has a cursor too, and who resumes from it gets changes and no second snapshot', async () => {
    const { conversation } = await start(ada, { personId: eve.id })
    const query = `subscription { conversationChanged(id: "${conversation.id}") { lastMessage { body } } }`
    await world.settle()
    const stream = await world.subscribe(eve, { query })
    const { extensions } = await nextOf(stream)
    await stream.return?.()
    await send(ada, conversation.id, 'in between')
    await world.settle()
    const resumed = await world.subscribe(eve, { query, resumeFrom: extensions?.cursor as string })
    expect(((await nextOf(resumed)) as any).data.conversationChanged.lastMessage.body).toBe('in between')
    await resumed.return?.()
  })

  test('the state comes first, or not, as it is asked for; where there is none it is refused', async () => {
    const { conversation } = await start(ada, { personId: bob.id })
    await world.settle()
    const changed = `subscription { conversationChanged(id: "${conversation.id}") { lastMessage { body } } }`
    const added = `subscription { messageAdded(conversationId: "${conversation.id}") { body } }`
    const first: any = await nextOf(await world.subscribe(ada, { query: changed, snapshot: true }))
    expect(first).toMatchObject({ data: { conversationChanged: {} }, extensions: { snapshot: true } })
    const without = await world.subscribe(ada, { query: changed, snapshot: false })
    const next = nextOf(without)
    await send(bob, conversation.id, 'new')
    expect(((await next) as any).data.conversationChanged.lastMessage.body).toBe('new')
    await without.return?.()
    const refused = await nextOf(await world.subscribe(ada, { query: added, snapshot: true }))
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test.each([undefined, true, false])(
    'of a stranger’s conversation, or of none, nothing is told (snapshot: %s)',
    async (snapshot) => {
      const { conversation } = await start(ada, { personId: bob.id })
      await world.settle()
      for (const id of [conversation.id, newId('cnv')]) {
        const query = `subscription { conversationChanged(id: "${id}") { id } }`
        for (const [viewer, code] of [
          [eve, 'FORBIDDEN'],
          [anonymous, 'UNAUTHENTICATED'],
        ] as const) {
          const stream = await world.subscribe(viewer, { query, snapshot })
          expect((await nextOf(stream)).errors?.[0]?.extensions.code).toBe(code)
          expect((await stream.next()).done).toBe(true)
        }
      }
    },
  )

  test('a state that is asked for beside a cursor comes where the cursor is too old', async () => {
    const { conversation } = await start(ada, { personId: bob.id })
    const query = `subscription { conversationChanged(id: "${conversation.id}") { id } }`
    const resumeFrom = Buffer.from('chat:999999999').toString('base64url')
    const event: any = await nextOf(await world.subscribe(ada, { query, resumeFrom, snapshot: true }))
    expect(event.data.conversationChanged.id).toBe(conversation.id)
  })

  test('a stream says when it has caught up, or ends there', async () => {
    const { conversation } = await start(ada, { personId: bob.id })
    const query = `subscription { messageAdded(conversationId: "${conversation.id}") { body } }`
    const stream = await world.subscribe(bob, { query, caughtUp: 'tell' })
    const begun = await nextOf(stream)
    expect(begun).toEqual({ extensions: { cursor: expect.any(String) } })
    await stream.return?.()
    for (const text of ['one', 'two']) await send(ada, conversation.id, text)
    await world.settle()
    const resumeFrom = begun.extensions?.cursor as string
    const told: any[] = []
    for await (const event of await world.subscribe(bob, { query, resumeFrom, caughtUp: 'end' })) told.push(event)
    expect(told.map(({ data }) => data.messageAdded.body)).toEqual(['one', 'two'])
    const goesOn = await world.subscribe(bob, { query, resumeFrom, caughtUp: 'tell' })
    const all: any[] = [await nextOf(goesOn), await nextOf(goesOn), await nextOf(goesOn)]
    expect(all.map(({ data }) => data?.messageAdded.body)).toEqual(['one', 'two', undefined])
    const next = nextOf(goesOn)
    await send(ada, conversation.id, 'three')
    expect(((await next) as any).data.messageAdded.body).toBe('three')
    await goesOn.return?.()
  })

  test.each([
    ['nonsense', 'BAD_USER_INPUT'],
    [Buffer.from('orders:1').toString('base64url'), 'BAD_USER_INPUT'],
    [Buffer.from('chat:999999999').toString('base64url'), 'CURSOR_EXPIRED'],
  ])('the cursor %s is refused with a reason', async (resumeFrom, code) => {
    const { conversation } = await start(ada, { personId: bob.id })
    const query = `subscription { messageAdded(conversationId: "${conversation.id}") { body } }`
    const answer = await nextOf(await world.subscribe(bob, { query, resumeFrom }))
    expect(answer.errors?.[0]?.extensions.code).toBe(code)
  })

  test('a conversation begins with how it stands', async () => {
    const { conversation } = await start(ada, { orderId })
    const query = `subscription { conversationChanged(id: "${conversation.id}") { id status } }`
    const stream = await world.subscribe(ada, { query })
    expect(((await nextOf(stream)) as any).data.conversationChanged.id).toBe(conversation.id)
    await stream.return?.()
  })
})

describe('all conversations of a person', () => {
  const mine = 'subscription { conversationsChanged { conversation { id unreadCount } unreadCount } }'

  async function listen(viewer: Parameters<typeof world.subscribe>[0], query: string) {
    await world.settle()
    const stream = await world.subscribe(viewer, { query })
    const next = async (): Promise<any> => await nextOf(stream)
    return { first: await next(), next, end: () => stream.return?.() }
  }

  test('are told as they begin and go on, with what there is to read, and reading is heard in the other window', async () => {
    const [carl, dora] = [await world.newcomer('Carl'), await world.newcomer('Dora')]
    const stream = await listen(carl, mine)
    expect(stream.first.data.conversationsChanged).toEqual({ conversation: null, unreadCount: 0 })
    const { conversation } = await start(dora, { personId: carl.id })
    expect((await stream.next()).data.conversationsChanged.conversation.id).toBe(conversation.id)
    await send(dora, conversation.id, 'one')
    expect((await stream.next()).data.conversationsChanged).toEqual({
      conversation: { id: conversation.id, unreadCount: 1 },
      unreadCount: 1,
    })
    const read = `mutation { conversationRead(input: { id: "${conversation.id}", number: 1 }) { conversation { id } } }`
    await world.ask(carl, read)
    expect((await stream.next()).data.conversationsChanged.unreadCount).toBe(0)
    const { data } = await world.ask(carl, '{ conversationsUnreadCount }')
    expect(data.conversationsUnreadCount).toBe(0)
    // Read again, nothing has changed and nothing is told.
    await world.ask(carl, read)
    await send(dora, conversation.id, 'two')
    expect((await stream.next()).data.conversationsChanged.unreadCount).toBe(1)
    await stream.end()
  })

  test('are told to no stranger, neither live nor of what was missed', async () => {
    const { first, end } = await listen(eve, mine)
    await end()
    const { conversation } = await start(ada, { personId: bob.id })
    await send(ada, conversation.id, 'not for Eve')
    const own = (await start(eve, {})).conversation
    await send(eve, own.id, 'help')
    await world.settle()
    const resumed = await world.subscribe(eve, { query: mine, resumeFrom: first.extensions.cursor })
    expect(((await nextOf(resumed)) as any).data.conversationsChanged.conversation.id).toBe(own.id)
    await resumed.return?.()
    expect((await listen(anonymous, mine)).first.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test('with the organisation are told to staff, and direct ones are not', async () => {
    const queue = 'subscription { supportQueueChanged { conversation { id kind } waitingCount } }'
    expect((await listen(ada, queue)).first.errors[0].extensions.code).toBe('FORBIDDEN')
    const desk = await listen(staff, queue)
    expect(desk.first.data.supportQueueChanged.conversation).toBeNull()
    const { conversation: direct } = await start(ada, { personId: bob.id })
    await send(ada, direct.id, 'between us')
    const { conversation } = await start(await world.newcomer('Fred'), {})
    const told = (await desk.next()).data.supportQueueChanged
    expect(told.conversation).toEqual({ id: conversation.id, kind: 'SUPPORT' })
    expect(told.waitingCount).toBeGreaterThan(0)
    const denied = await world.ask(ada, '{ supportWaitingCount }')
    expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    await desk.end()
  })
})
