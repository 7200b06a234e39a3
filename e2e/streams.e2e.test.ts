import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '@stoa/testing/until'
import { repositoryRoot } from '@stoa/contracts/roster'
import WebSocket from 'ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, openShop, type Shop } from './shop.ts'
import { type Client, type Person, startSystem, type System, topologies } from './system.ts'

const watchItem = (id: string) =>
  `subscription { itemAvailabilityChanged(id: "${id}") { title availability { onHand } location { city } } }`

/** An event stream as a browser reads one; `cursor` is its Last-Event-ID. */
async function listen(url: string, client: Client, query: string, cursor?: string) {
  const leave = new AbortController()
  const answer = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
    signal: leave.signal,
    headers: {
      accept: 'text/event-stream',
      ...(client.token ? { authorization: `Bearer ${client.token}` } : {}),
      ...(cursor ? { 'last-event-id': cursor } : {}),
    },
  })
  let text = ''
  const reading = (async () => {
    const decoder = new TextDecoder()
    for await (const chunk of answer.body ?? []) text += decoder.decode(chunk, { stream: true })
  })()
  reading.catch(() => undefined)
  return {
    events: () => [...text.matchAll(/^event: next\ndata: (.+)$/gm)].map(([, data = '']) => JSON.parse(data)),
    ids: () => [...text.matchAll(/^id: (.+)$/gm)].map(([, id]) => id ?? ''),
    text: () => text,
    leave: () => leave.abort(),
  }
}

describe.each(topologies)('%s: streams', (topology) => {
  let system: System
  let shop: Shop
  let ada: Person
  let bob: Person

  /** Where the gateway takes its supergraph from. */
  const folder = mkdtempSync(join(tmpdir(), 'stoa-supergraph-'))

  beforeAll(async () => {
    cpSync(join(repositoryRoot, 'schema/composed'), folder, { recursive: true })
    system = await startSystem(topology, { STOA_SUPERGRAPH: folder })
    ;[shop, ada, bob] = await Promise.all([openShop(system), system.person('Ada'), system.person('Bob')])
  }, 90_000)

  afterAll(async () => {
    await system?.stop()
    rmSync(folder, { recursive: true })
  })

  const restock = (id: string, quantity = 1) =>
    shop.staff.do('itemRestock', { id, quantity, idempotencyKey: newKey() }, 'item { id }')

  test('whoever comes later to what others watch gets the state first, and then the same as they', async () => {
    const kite = await shop.stock('Kite', 1)
    const first = ada.watch(watchItem(kite))
    await first.until(({ itemAvailabilityChanged: item }) => item.availability.onHand === 1, 'Ada sees it')
    const others = [bob.watch(watchItem(kite)), system.nobody.watch(watchItem(kite))]
    for (const other of others) {
      await other.until(({ itemAvailabilityChanged: item }) => item.availability.onHand === 1, 'they see it')
      expect(other.events[0]?.extensions).toMatchObject({ snapshot: true, cursor: expect.any(String) })
    }
    await restock(kite)
    for (const one of [first, ...others]) {
      await one.until(({ itemAvailabilityChanged: item }) => item.availability.onHand === 2, 'all see the change')
      expect(one.events.at(-1)?.data.itemAvailabilityChanged.location.city).toBe('Berlin')
      one.stop()
    }
  })

  test('an event stream brings what a WebSocket does, and goes on from Last-Event-ID without loss', async () => {
    const lamp = await shop.stock('Lamp', 1)
    const before = await listen(system.url, ada, watchItem(lamp))
    await until(() => before.events().length > 0, 'the state comes')
    expect(before.events()[0].data.itemAvailabilityChanged).toMatchObject({
      availability: { onHand: 1 },
      location: { city: 'Berlin' },
    })
    before.leave()
    for (const quantity of [1, 2]) await restock(lamp, quantity)
    const after = await listen(system.url, ada, watchItem(lamp), before.ids().at(-1))
    await until(() => after.events().length >= 2, 'both changes that were missed come')
    await restock(lamp)
    const onHand = () => after.events().map(({ data }) => data.itemAvailabilityChanged.availability.onHand)
    await until(() => onHand().at(-1) === 5, 'and then what comes')
    expect(new Set(after.ids()).size).toBe(after.events().length)
    after.leave()
  })

  test('new things: who comes back while others stay gets each one once', async () => {
    const { conversation } = await shop.staff.do('directConversationStart', { personId: ada.id }, 'conversation { id }')
    const query = `subscription { messageAdded(conversationId: "${conversation.id}") { body author { displayName } } }`
    const send = (body: string) =>
      shop.staff.do(
        'messageSend',
        { conversationId: conversation.id, body, idempotencyKey: newKey() },
        'message { id }',
      )
    const bodies = (events: readonly any[]) => events.map(({ data }) => data.messageAdded.body)
    const [stays, leaves] = [ada.watch(query), ada.watch(query)]
    let sent = 0
    await until(async () => {
      await send(`Hello ${++sent}`)
      return stays.events.length > 0 && leaves.events.length > 0
    }, 'both hear')
    const last = `Hello ${sent}`
    await until(() => [stays, leaves].every(({ events }) => bodies(events).at(-1) === last), 'both have heard the last')
    const { cursor } = leaves.events.at(-1)?.extensions ?? {}
    const heard = stays.events.length
    leaves.stop()
    for (const body of ['one', 'two']) await send(body)
    const back = await listen(system.url, ada, query, cursor)
    await until(() => back.events().length >= 2, 'what was missed comes')
    await send('three')
    await until(() => back.events().length === 3 && stays.events.length === heard + 3, 'and what comes, to both')
    expect(bodies(back.events())).toEqual(['one', 'two', 'three'])
    expect(bodies(stays.events).slice(heard)).toEqual(['one', 'two', 'three'])
    const denied = await listen(system.url, bob, query)
    await until(() => denied.text().includes('complete'), 'Bob is refused')
    expect(denied.text()).toContain('FORBIDDEN')
    stays.stop()
    back.leave()
  })

  test('a later token in band keeps the socket, one of somebody else closes it', async () => {
    const { tokens } = await ada.do('sessionRefresh', { refreshToken: ada.refreshToken }, 'tokens { accessToken }')
    const socket = new WebSocket(`${system.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
    const messages: any[] = []
    const closed = new Promise<string>((resolve) => socket.on('close', (_code, reason) => resolve(String(reason))))
    socket.on('message', (data) => messages.push(JSON.parse(String(data))))
    await new Promise((resolve) => socket.on('open', resolve))
    const send = (type: string, authorization: string) =>
      socket.send(JSON.stringify({ type, payload: { authorization: `Bearer ${authorization}` } }))
    send('connection_init', ada.token ?? '')
    await until(() => messages.length === 1, 'it is acknowledged')
    send('ping', tokens.accessToken)
    await until(() => messages.length === 2, 'the later token is taken')
    expect(messages[1]).toEqual({ type: 'pong', payload: { expiresAt: expect.any(String) } })
    send('ping', bob.token ?? '')
    expect(await closed).toBe('Token of somebody else')
  })

  // In one process the supergraph is that of the program (there the tests of the gateway exchange it), and a crash
  // takes the connection too: then clients come back with their cursor, as above.
  if (topology !== 'distributed') return
  test('another supergraph plans what is open again: it goes on, or ends with the reason', async () => {
    const boat = await shop.stock('Boat', 1)
    const { conversation } = await shop.staff.do('directConversationStart', { personId: ada.id }, 'conversation { id }')
    const stays = ada.watch(watchItem(boat))
    await stays.until(({ itemAvailabilityChanged: item }) => item.availability.onHand === 1, 'it is watched')
    const ends = ada.watch(`subscription { messageAdded(conversationId: "${conversation.id}") { body } }`)
    const file = join(folder, 'supergraph.graphql')
    const sdl = readFileSync(file, 'utf8')
    const without = sdl.replace(/ {2}"""Messages of one conversation[^]*?@authenticated\n/, '')
    expect(without).not.toBe(sdl)
    writeFileSync(`${file}.new`, without)
    renameSync(`${file}.new`, file)
    await until(() => ends.ended() !== undefined, 'what is no longer there has ended')
    expect(ends.ended()).toContain('messageAdded')
    await restock(boat)
    await stays.until(({ itemAvailabilityChanged: item }) => item.availability.onHand === 2, 'the other goes on')
    expect(stays.ended()).toBeUndefined()
    stays.stop()
    writeFileSync(`${file}.new`, sdl)
    renameSync(`${file}.new`, file)
  })

  test('goes on by itself when its subgraph dies and comes back', async () => {
    const rope = await shop.stock('Rope', 1)
    const watched = ada.watch(watchItem(rope))
    await watched.until(({ itemAvailabilityChanged: item }) => item.availability.onHand === 1, 'it is watched')
    system.crash('items')
    await until(async () => {
      const { data } = await shop.staff.ask(`{ item(id: "${rope}") { title } }`)
      return Boolean(data?.item)
    }, 'items is back')
    await restock(rope)
    await watched.until(({ itemAvailabilityChanged: item }) => item.availability.onHand === 2, 'the change comes')
    expect(watched.ended()).toBeUndefined()
    watched.stop()
  })
})
