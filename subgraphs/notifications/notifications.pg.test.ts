import type { Viewer } from '@stoa/auth/viewer'
import { MailFault, type MailMessage } from '@stoa/mail/mail'
import { anonymous, aPerson, staff } from '@stoa/testing/people'
import { nextOf, until } from '@stoa/testing/until'
import { makeWorld, type World } from '@stoa/testing/world'
import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { notifications } from './subgraph.ts'

let world: World
const ada = aPerson()
const bob = aPerson()

/** A mail server that a test can make refuse. */
const sent: MailMessage[] = []
let refuse: ((message: MailMessage) => Error | undefined) | undefined
const mail = {
  send: async (message: MailMessage) => {
    const error = refuse?.(message)
    if (error) throw error
    sent.push(message)
  },
}
const ports = { notifications: { mail, publicUrl: 'https://stoa.example' } }

function person(viewer: { id: string }, displayName: string, changes: Record<string, unknown> = {}) {
  return {
    personId: viewer.id,
    version: 1,
    displayName,
    email: `${displayName.toLowerCase()}@example.org`,
    locale: 'en',
    timeZone: 'Europe/Berlin',
    roles: [],
    verified: true,
    status: 'ACTIVE',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...changes,
  }
}

const paid = (customerId: string, number = 'S-1001') => ({
  orderId: newId('ord'),
  number,
  customerId,
  totalMinor: '1999',
  currency: 'EUR',
})

async function list(viewer: Viewer, args = '') {
  const { data } = await world.ask(
    viewer,
    `{ notifications${args} { unreadCount edges { node { id topic title body readAt order { id } deliveries { channel status } } } pageInfo { hasNextPage endCursor } } }`,
  )
  return data.notifications
}

const nodes = async (viewer: Viewer) => (await list(viewer)).edges.map((edge: any) => edge.node)

beforeAll(async () => {
  world = await makeWorld({ subgraphs: [notifications], ports })
  await world.publish('users.person.changed.v1', person(ada, 'Ada'))
  await world.publish('users.person.changed.v1', person(bob, 'Bob', { locale: 'de' }))
  await world.settle()
})

beforeEach(() => {
  sent.length = 0
  refuse = undefined
})

afterAll(async () => {
  await world.stop()
})

describe('a fact', () => {
  test('tells its person in their language, in the product and by mail', async () => {
    const order = paid(bob.id)
    await world.publish('orders.order.paid.v1', order)
    await world.settle()
    const [newest] = await nodes(bob)
    expect(newest).toMatchObject({
      topic: 'ORDERS',
      title: 'Bestellung S-1001 ist bezahlt',
      order: { id: order.orderId },
    })
    expect(newest.deliveries).toEqual([{ channel: 'EMAIL', status: 'SENT' }])
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ to: 'bob@example.org', subject: 'Bestellung S-1001 ist bezahlt' })
    expect(sent[0]?.text).toContain('EUR 19.99')
  })

  test('that comes twice tells once', async () => {
    const event = await world.publish('orders.order.paid.v1', paid(ada.id, 'S-twice'))
    await world.log.append([
      { topic: 'orders.facts', key: event.partitionkey, id: event.id, value: JSON.stringify(event) },
    ])
    await world.settle()
    expect((await nodes(ada)).filter(({ title }: any) => title.includes('S-twice'))).toHaveLength(1)
    expect(sent).toHaveLength(1)
  })

  test('about a loan names what was borrowed and until when', async () => {
    const piece = { lineId: newId('lln'), itemId: newId('itm'), title: 'Belt sander', unitId: null }
    await world.publish('items.loan.checkedOut.v1', {
      loanId: newId('lon'),
      borrowerId: ada.id,
      pieces: [piece],
      to: '2026-12-24',
    })
    await world.settle()
    expect((await nodes(ada))[0]).toMatchObject({
      title: 'You have borrowed Belt sander',
      body: 'Please bring it back by 24 December 2026.',
    })
  })

  test('about a request tells the owner who decides, or the borrower where nobody has to', async () => {
    const piece = { lineId: newId('lln'), itemId: newId('itm'), title: 'Tent', unitId: null }
    const request = { loanId: newId('lon'), borrowerId: ada.id, pieces: [piece], from: '2026-12-01', to: '2026-12-03' }
    await world.publish('items.loan.requested.v1', { ...request, ownerId: bob.id, needsApproval: true })
    await world.publish('items.loan.requested.v1', {
      ...request,
      loanId: newId('lon'),
      ownerId: null,
      needsApproval: false,
    })
    await world.settle()
    expect((await nodes(bob))[0].title).toBe('Jemand möchte Tent ausleihen')
    expect((await nodes(ada))[0].title).toBe('You can borrow Tent')
  })

  test('of a message tells everybody but its author, without a mail unless they want one', async () => {
    await world.publish('chat.conversation.messagePosted.v1', {
      conversationId: newId('cnv'),
      messageId: newId('msg'),
      number: 1,
      authorId: bob.id,
      recipientIds: [ada.id],
      kind: 'DIRECT',
      subjectId: null,
      preview: 'Is the saw free?',
    })
    await world.settle()
    expect((await nodes(ada))[0]).toMatchObject({
      topic: 'MESSAGES',
      title: 'Bob wrote to you',
      body: 'Is the saw free?',
      deliveries: [],
    })
    expect(sent).toEqual([])
  })

  test('that overtakes its person is told in English, and its mail waits for the address', async () => {
    const late = aPerson()
    await world.publish('orders.order.paid.v1', paid(late.id, 'S-early'))
    await until(async () => (await nodes(late)).length === 1, 'the newcomer is told')
    expect((await nodes(late))[0].deliveries).toEqual([{ channel: 'EMAIL', status: 'QUEUED' }])
    await world.publish('users.person.changed.v1', person(late, 'Late'))
    await world.settle()
    expect(sent.map(({ to }) => to)).toEqual(['late@example.org'])
  })
})

describe('what was given to somebody', () => {
  const piece = () => ({ itemId: newId('itm'), title: 'Laptop', unitId: null, personId: ada.id })
  const told = async (itemId: string) =>
    world
      .host('notifications')
      .runtime.database.db.selectFrom('notification')
      .selectAll()
      .where('item_id', '=', itemId)
      .execute()

  test('and taken away before a mail left is told to nobody', async () => {
    let tried = 0
    refuse = () => {
      tried += 1
      return new Error('the mail server is away')
    }
    const given = piece()
    await world.publish('items.item.assigned.v1', given)
    await until(async () => tried > 0, 'a mail is tried')
    await world.publish('items.item.unassigned.v1', given)
    await until(async () => (await told(given.itemId)).length === 0, 'it is withdrawn')
    refuse = undefined
    await world.settle()
    expect(sent).toEqual([])
  })

  test('and taken away later stays told', async () => {
    const given = piece()
    await world.publish('items.item.assigned.v1', given)
    await world.settle()
    await world.publish('items.item.unassigned.v1', given)
    await world.settle()
    expect(sent.map(({ subject }) => subject)).toEqual(['Laptop was assigned to you'])
    expect(await told(given.itemId)).toHaveLength(1)
  })
})

describe('what is said of money', () => {
  const saidOf = async () => (await nodes(ada))[0]

  test('is nothing where nothing was paid', async () => {
    const order = paid(ada.id, 'S-unpaid')
    await world.publish('orders.order.canceled.v1', { ...order, paidMinor: '0', by: 'CUSTOMER', reason: null })
    await world.settle()
    expect((await saidOf()).body).toBe('Nothing was charged.')
  })

  test('is what comes back, where something was', async () => {
    const order = paid(ada.id, 'S-back')
    await world.publish('orders.order.canceled.v1', { ...order, paidMinor: '1999', by: 'STAFF', reason: null })
    await world.settle()
    expect((await saidOf()).body).toBe('The EUR 19.99 that you have paid come back to you.')
    const lines = { reason: 'INSUFFICIENT_STOCK', lines: [] }
    await world.publish('orders.order.rejected.v1', { ...paid(ada.id, 'S-late'), paidMinor: '1999', ...lines })
    await world.settle()
    expect((await saidOf()).body).toContain('EUR 19.99')
  })

  test('is nothing where there was nothing to pay', async () => {
    await world.publish('orders.order.paid.v1', { ...paid(ada.id, 'S-free'), totalMinor: '0' })
    await world.settle()
    expect(await saidOf()).toMatchObject({
      title: 'Order S-free is confirmed',
      body: 'Thank you. There is nothing to pay, and we get everything ready.',
    })
  })
})

describe('a mail', () => {
  test('goes to no address that nobody has proved, also when the address comes later than the news', async () => {
    const known = aPerson()
    await world.publish('users.person.changed.v1', person(known, 'Una', { verified: false }))
    await world.settle()
    const late = aPerson()
    for (const { id } of [known, late]) await world.publish('orders.order.paid.v1', paid(id))
    await until(async () => (await nodes(late)).length === 1, 'the news has come')
    await world.publish('users.person.changed.v1', person(late, 'Lea', { verified: false }))
    await until(async () => (await nodes(late))[0].deliveries[0].status === 'FAILED', 'the mail is given up', 60_000)
    expect((await nodes(known)).map(({ deliveries }: { deliveries: object[] }) => deliveries)).toEqual([[]])
    expect(sent).toEqual([])
  }, 90_000)

  test('is tried again while the server is away, and sent once', async () => {
    let failures = 2
    refuse = () => (failures-- > 0 ? new MailFault('not now', false) : undefined)
    await world.publish('orders.order.canceled.v1', {
      ...paid(ada.id, 'S-retry'),
      paidMinor: '0',
      by: 'CUSTOMER',
      reason: null,
    })
    await world.settle()
    expect(sent).toHaveLength(1)
  })

  test('of one topic comes twenty times an hour at most, and every entry is there', async () => {
    const busy = aPerson()
    await world.publish('users.person.changed.v1', person(busy, 'Busy'))
    await world.settle()
    for (let count = 0; count < 23; count++) {
      await world.publish('orders.order.paid.v1', paid(busy.id, `S-${count}`))
    }
    await world.settle()
    expect(sent.filter(({ to }) => to === 'busy@example.org')).toHaveLength(20)
    expect((await list(busy, '(first: 100)')).edges).toHaveLength(23)
  })

  test('that is refused for good is marked, and nobody tries again', async () => {
    refuse = () => new MailFault('no such mailbox', true)
    await world.publish('orders.order.paid.v1', paid(ada.id, 'S-dead'))
    await world.settle()
    expect((await nodes(ada))[0].deliveries).toEqual([{ channel: 'EMAIL', status: 'FAILED' }])
  })
})

describe('preferences', () => {
  const set =
    'mutation ($input: NotificationPreferenceSetInput!) { notificationPreferenceSet(input: $input) { preference { topic email } } }'

  test('show every topic with what holds now', async () => {
    const { data } = await world.ask(aPerson(), '{ notificationPreferences { topic email } }')
    expect(data.notificationPreferences).toEqual([
      { topic: 'ORDERS', email: true },
      { topic: 'LOANS', email: true },
      { topic: 'MESSAGES', email: false },
      { topic: 'ACCOUNT', email: false },
    ])
  })

  test('are kept: no mail for what is not wanted, the entry stays', async () => {
    await world.ask(ada, set, { input: { topic: 'ORDERS', email: false } })
    await world.publish('orders.order.paid.v1', paid(ada.id, 'S-quiet'))
    await world.settle()
    expect((await nodes(ada))[0]).toMatchObject({ deliveries: [] })
    expect(sent).toEqual([])
    await world.ask(ada, set, { input: { topic: 'ORDERS', email: true } })
  })
})

describe('reading', () => {
  test('marks one, then all, and counts what is left', async () => {
    const reader = aPerson()
    await world.publish('users.person.changed.v1', person(reader, 'Reader'))
    for (const number of ['S-a', 'S-b', 'S-c'])
      await world.publish('orders.order.fulfilled.v1', paid(reader.id, number))
    await world.settle()
    const { edges, unreadCount } = await list(reader)
    expect(unreadCount).toBe(3)
    const read =
      'mutation ($id: ID!) { notificationRead(input: { id: $id }) { notification { readAt } userErrors { __typename } } }'
    const first = await world.ask(reader, read, { id: edges[0].node.id })
    const again = await world.ask(reader, read, { id: edges[0].node.id })
    expect(again.data.notificationRead.notification.readAt).toBe(first.data.notificationRead.notification.readAt)
    expect((await list(reader, '(unreadOnly: true)')).edges).toHaveLength(2)
    expect((await world.ask(reader, 'mutation { notificationReadAll { count } }')).data.notificationReadAll.count).toBe(
      2,
    )
    expect((await list(reader)).unreadCount).toBe(0)
    const foreign = await world.ask(ada, read, { id: edges[0].node.id })
    expect(foreign.data.notificationRead).toEqual({ notification: null, userErrors: [{ __typename: 'NotFound' }] })
  })
})

describe('nobody else reads them', () => {
  test.each([
    ['nobody', anonymous, 'UNAUTHENTICATED'],
    ['another person', aPerson(), 'FORBIDDEN'],
    ['staff', staff, 'FORBIDDEN'],
  ])('%s gets null as an entity', async (_name, viewer, code) => {
    const [mine] = await nodes(ada)
    const { data, errors } = await world.ask(
      viewer,
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Notification { title } } }',
      { refs: [{ __typename: 'Notification', id: mine.id }] },
    )
    expect(data._entities).toEqual([null])
    expect(errors?.[0].extensions.code).toBe(code)
  })

  test("a stream brings what is one's own alone, and none without signing in", async () => {
    const query = 'subscription { notificationAdded { title } }'
    const denied: any = await nextOf(await world.subscribe(anonymous, { query }))
    expect(denied.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    const stream = await world.subscribe(ada, { query })
    const next = nextOf(stream)
    await world.publish('orders.order.paid.v1', paid(bob.id, 'S-bob'))
    await world.publish('orders.order.paid.v1', paid(ada.id, 'S-ada'))
    expect(((await next) as any).data.notificationAdded.title).toBe('Order S-ada is paid')
    await stream.return?.()
    await world.settle()
  })
})

test('a badge drops in every window when something is read in one', async () => {
  const reader = aPerson()
  await world.publish('users.person.changed.v1', person(reader, 'Rita'))
  const query = 'subscription { notificationsChanged { notification { id readAt } unreadCount } }'
  const stream = await world.subscribe(reader, { query })
  const next = async () => ((await nextOf(stream)) as any).data.notificationsChanged
  expect(await next()).toEqual({ notification: null, unreadCount: 0 })
  await world.publish('orders.order.paid.v1', paid(reader.id))
  const { notification } = await next()
  await world.ask(reader, `mutation { notificationRead(input: { id: "${notification.id}" }) { notification { id } } }`)
  const read = { notification: { id: notification.id, readAt: expect.any(String) }, unreadCount: 0 }
  expect(await next()).toEqual(read)
  await world.publish('orders.order.paid.v1', paid(reader.id))
  expect((await next()).unreadCount).toBe(1)
  await world.ask(reader, 'mutation { notificationReadAll { count } }')
  expect(await next()).toEqual({ notification: null, unreadCount: 0 })
  expect((await world.ask(reader, '{ notificationsUnreadCount }')).data.notificationsUnreadCount).toBe(0)
  await stream.return?.()
  const denied: any = await nextOf(await world.subscribe(anonymous, { query }))
  expect(denied.errors[0].extensions.code).toBe('UNAUTHENTICATED')
})

test('fifty notifications with their deliveries cost two statements', async () => {
  const quiet = await makeWorld({ subgraphs: [notifications], ports, background: false })
  for (let made = 0; made < 3; made++) {
    const tell = notifications.consumes?.['orders.order.paid.v1'] as any
    await quiet.host('notifications').run((work) => tell({ data: paid(ada.id) }, work) as Promise<unknown>, undefined)
  }
  const { count } = await quiet.statements(() =>
    quiet.ask(ada, '{ notifications(first: 50) { edges { node { title deliveries { status } } } } }'),
  )
  expect(count).toBe(2)
  await quiet.stop()
})
