import { until } from '@stoa/testing/until'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runScript } from './launched.ts'
import { newKey, openShop, orderChanged, type Shop } from './shop.ts'
import { payAt, type Person, startSystem, type System, topologies } from './system.ts'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe.each(topologies)('%s', (topology) => {
  let system: System
  let shop: Shop
  let staff: Person
  let ada: Person
  let bob: Person

  beforeAll(async () => {
    system = await startSystem(topology)
    ;[shop, ada, bob] = await Promise.all([openShop(system), system.person('Ada'), system.person('Bob')])
    staff = shop.staff
  }, 90_000)

  afterAll(async () => {
    await system?.stop()
  })

  test('an item is seen with its owner, location, availability and related items in one query', async () => {
    const drill = await shop.stock('Drill', 3)
    await shop.stock('Hammer', 1)
    const { item } = await ada.get(`{ item(id: "${drill}") { title owner { displayName } location { name city }
      availability { onHand available } related(first: 10) { title } } }`)
    expect(item).toMatchObject({
      title: 'Drill',
      owner: null,
      location: { name: 'Depot', city: 'Berlin' },
      availability: { onHand: 3 },
    })
    expect(item.related.map(({ title }: any) => title)).toContain('Hammer')
  })

  test('search finds what was published, by events alone, with the item of its own subgraph', async () => {
    await shop.stock('Quadrocopter', 1)
    await until(async () => {
      const { search } = await ada.get(
        '{ search(text: "quadrocoptr") { edges { node { title item { title availability { onHand } } } } } }',
      )
      return search.edges[0]?.node.item?.availability.onHand === 1
    }, 'the search finds the new item')
  })

  test('an order is placed, paid and fulfilled, and every step is seen live with fields of other subgraphs', async () => {
    const drill = await shop.stock('Belt sander', 2)
    const notified = ada.watch('subscription { notificationAdded { title order { number } } }')
    await shop.fill(ada, drill)
    const id = await shop.order(ada)
    const watched = ada.watch(orderChanged(id))
    const waiting = await watched.until(
      ({ orderChanged: order }) => order?.status === 'AWAITING_PAYMENT' && order.payment?.payUrl,
      'the order waits for payment',
    )
    expect(waiting.orderChanged).toMatchObject({
      customer: { displayName: 'Ada' },
      lines: [{ quantity: 1, item: { title: 'Belt sander' } }],
    })
    await payAt(waiting.orderChanged.payment.payUrl)
    await watched.until(({ orderChanged: order }) => order?.status === 'PAID', 'the order is paid')
    await until(async () => {
      const { order } = await staff.get(`{ order(id: "${id}") { status } }`)
      return order.status === 'PAID'
    }, 'staff see that it is paid')
    await staff.do('orderFulfill', { id, idempotencyKey: newKey() }, 'order { status }')
    await watched.until(({ orderChanged: order }) => order?.status === 'COMPLETED', 'the order is complete')
    await notified.until(({ notificationAdded }) => notificationAdded?.order?.number, 'Ada is told')
    const { item } = await staff.get(`{ item(id: "${drill}") { availability { onHand reserved } } }`)
    expect(item.availability).toEqual({ onHand: 1, reserved: 0 })
    watched.stop()
    notified.stop()
  })

  test('of two buyers of the last unit one gets it, and the other is told how many there are', async () => {
    const last = await shop.stock('Last lamp', 1)
    await shop.fill(ada, last)
    await shop.fill(bob, last)
    const ids = await Promise.all([shop.order(ada), shop.order(bob)])
    const outcomes = await Promise.all(
      ids.map(async (id, index) => {
        const watched = [ada, bob][index]!.watch(orderChanged(id))
        const { orderChanged: order } = await watched.until(
          ({ orderChanged: now }) => now && now.status !== 'PENDING',
          'the order is decided',
        )
        watched.stop()
        return order
      }),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['AWAITING_PAYMENT', 'REJECTED'])
    const rejected = outcomes.find(({ status }) => status === 'REJECTED')
    expect(rejected.rejection).toEqual({ __typename: 'OutOfStock', lines: [{ requested: 1, available: 0 }] })
  })

  test('a loan is requested, approved, handed over and returned, watched by its borrower', async () => {
    const saw = await shop.stock('Circular saw', 1, { forSale: false, price: null, forLoan: true })
    const { loan } = await ada.do(
      'loanRequest',
      { lines: [{ itemId: saw }], from: inDays(0), to: inDays(3), idempotencyKey: newKey() },
      'loan { id }',
    )
    const watched = ada.watch(
      `subscription { loanChanged(id: "${loan.id}") { status borrower { displayName } lines { item { title } } } }`,
    )
    const step = async (mutation: string, status: string, input: object = { idempotencyKey: newKey() }) => {
      await staff.do(mutation, { id: loan.id, ...input }, 'loan { id }')
      const seen = await watched.until(({ loanChanged }) => loanChanged?.status === status, `the loan is ${status}`)
      expect(seen.loanChanged).toMatchObject({
        borrower: { displayName: 'Ada' },
        lines: [{ item: { title: 'Circular saw' } }],
      })
    }
    await step('loanApprove', 'APPROVED')
    await step('loanReady', 'READY', {})
    await step('loanCheckOut', 'CHECKED_OUT')
    const { item } = await staff.get(`{ item(id: "${saw}") { holders { person { displayName } } } }`)
    expect(JSON.stringify(item.holders)).toContain('Ada')
    await step('loanReturn', 'RETURNED')
    watched.stop()
  })

  test('a cart of a guest is kept at login', async () => {
    const tent = await shop.stock('Tent', 5)
    const guest = await system.guest()
    await shop.fill(guest, tent, 2)
    const query =
      'mutation ($input: SessionStartInput!) { sessionStart(input: $input) { tokens { accessToken } userErrors { __typename } } }'
    const { data } = await guest.ask(query, { input: { email: bob.email, password: bob.password } })
    expect(data.sessionStart.tokens).not.toBeNull()
    await until(async () => {
      const { cart } = await bob.get('{ cart { lines { quantity item { title } } } }')
      return cart?.lines.some(({ quantity, item }: any) => quantity === 2 && item.title === 'Tent')
    }, 'the cart has come along')
  })

  test('people talk about an order, live, and nobody else listens', async () => {
    await shop.fill(ada, await shop.stock('Rope', 9))
    const orderId = await shop.order(ada)
    let conversation: any
    await until(async () => {
      const query =
        'mutation ($input: ConversationStartInput!) { conversationStart(input: $input) { conversation { id } userErrors { __typename } } }'
      conversation = (await ada.ask(query, { input: { orderId } })).data.conversationStart.conversation
      return Boolean(conversation)
    }, 'chat has heard of the order')
    const subscription = `subscription { messageAdded(conversationId: "${conversation.id}") { body author { displayName } conversation { order { number } } } }`
    const watched = ada.watch(subscription)
    const denied = bob.watch(subscription)
    await until(() => denied.events.length > 0 || denied.ended() !== undefined, 'Bob is refused')
    expect(JSON.stringify(denied.events) + denied.ended()).toContain('FORBIDDEN')
    let sent = 0
    await until(async () => {
      await staff.do(
        'messageSend',
        { conversationId: conversation.id, body: `On its way ${++sent}`, idempotencyKey: newKey() },
        'message { id }',
      )
      return watched.events.length > 0
    }, 'the message is seen')
    expect(watched.events[0]?.data.messageAdded).toMatchObject({
      author: { displayName: 'Staff' },
      conversation: { order: { number: expect.stringMatching(/^S-/) } },
    })
    watched.stop()
    denied.stop()
  })

  test('who loses the connection comes back with a cursor and misses nothing, fields of other subgraphs included', async () => {
    const kite = await shop.stock('Kite', 1)
    const query = `subscription { itemAvailabilityChanged(id: "${kite}") { title availability { onHand } location { city } } }`
    const before = ada.watch(query)
    await before.until(({ itemAvailabilityChanged: item }) => item.availability.onHand === 1, 'the item is watched')
    const { cursor } = before.events.at(-1)?.extensions ?? {}
    before.stop()
    for (const quantity of [1, 2]) {
      await staff.do('itemRestock', { id: kite, quantity, idempotencyKey: newKey() }, 'item { id }')
    }
    const after = ada.watch(query, {}, cursor)
    // Each missed event is an event; what it shows is the item as it was when somebody last looked for it.
    await until(() => after.events.length === 2, 'both changes that were missed come')
    expect(after.events.at(-1)?.data.itemAvailabilityChanged).toMatchObject({
      availability: { onHand: 4 },
      location: { city: 'Berlin' },
    })
    after.stop()
  })

  test('node(id) finds what the viewer may see, and nothing else', async () => {
    await shop.fill(ada, await shop.stock('Kettle', 2))
    const id = await shop.order(ada)
    const query = `{ node(id: "${id}") { id ... on Order { number } } }`
    expect((await ada.get(query)).node).toMatchObject({ id })
    expect((await bob.ask(query)).data.node).toBeNull()
    expect((await system.nobody.ask(query)).data.node).toBeNull()
  })

  test('a session that is revoked stops working within seconds, its open stream included', async () => {
    const eve = await system.person('Eve')
    const watched = eve.watch('subscription { notificationAdded { id } }')
    await eve.get('{ me { id } }')
    await eve.ask('mutation { sessionRevokeAll(input: { exceptCurrent: false }) { revokedCount } }')
    await until(async () => (await eve.ask('{ me { id } }')).errors !== undefined, 'the token is refused', 10_000)
    await until(() => watched.ended() !== undefined, 'the stream is closed', 10_000)
    watched.stop()
  })
  test('after all of it, every promise holds', async () => {
    const { code, output } = await runScript(system.place, 'operate/verify')
    expect(code, output).toBe(0)
  }, 60_000)
})
