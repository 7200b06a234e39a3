import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { findCluster } from '@stoa/db/cluster'
import { until } from '@stoa/testing/until'
import { repositoryRoot } from '@stoa/contracts/roster'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePorts, inherited } from './launched.ts'
import { portOf } from '@stoa/run/settings/ports'
import { subgraphs } from '@stoa/run/parts/subgraphs'
import { newKey, openShop, type Shop } from './shop.ts'
import { type Answer, type Person, startSystem, type System, type Watch } from './system.ts'

// Each subgraph twice: the launcher's process, which comes back when it is killed, and a twin beside it. One of
// the two relays; who listens at the other one must not notice.

let system: System
let shop: Shop
let people: Person[]
let ports: { readonly first: number; readonly twin: number }
const twins = new Map<string, ChildProcess>()
const names = Object.keys(subgraphs)

beforeAll(async () => {
  const first = await freePorts(20)
  ports = { first, twin: first + 10 }
  const urls = names.flatMap((name) =>
    Object.values(ports).map((subgraphPorts) => `${name}=http://127.0.0.1:${portOf({ subgraphPorts }, name)}/graphql`),
  )
  system = await startSystem('distributed', {
    STOA_SUBGRAPH_PORTS: String(first),
    STOA_SUBGRAPH_URLS: urls.join(),
  })
  await Promise.all(names.map(startTwin))
  shop = await openShop(system)
  people = await Promise.all(['Ann', 'Ben', 'Cid', 'Dot'].map((name) => system.person(name)))
}, 180_000)

afterAll(async () => {
  await Promise.all([...twins.keys()].map((name) => endTwin(name, 'SIGTERM')))
  await system?.stop()
}, 60_000)

async function startTwin(name: string): Promise<void> {
  const { dataDir, environment, port } = system.place
  const env = {
    ...inherited(),
    ...environment,
    STOA_PUBLIC_URL: `http://localhost:${port}`,
    STOA_DATABASE_URL: findCluster(join(dataDir, 'postgres')),
    STOA_SUBGRAPH_PORTS: String(ports.twin),
  }
  const child = spawn(process.execPath, ['run/subgraph.ts', name], {
    cwd: repositoryRoot,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  child.stderr.on('data', (chunk) => (output += chunk))
  twins.set(name, child)
  const health = `http://127.0.0.1:${portOf({ subgraphPorts: ports.twin }, name)}/health`
  await until(
    async () => {
      if (child.exitCode !== null) throw new Error(`${name} ended:\n${output}`)
      return fetch(health).then(
        ({ ok }) => ok,
        () => false,
      )
    },
    `the twin of ${name} runs`,
    60_000,
  )
}

async function endTwin(name: string, signal: NodeJS.Signals): Promise<void> {
  const child = twins.get(name)
  twins.delete(name)
  if (!child || child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

/** A mutation that may meet a process as it dies: sent again with the same key until it is answered. */
async function persist<Value>(ask: () => Promise<Value>, what: string): Promise<Value> {
  let value: Value | undefined
  let refused: unknown
  await until(
    async () => {
      value = await ask().catch((error: unknown) => void (refused = error))
      return value !== undefined
    },
    what,
    60_000,
  ).catch((late: Error) => {
    throw new Error(`${late.message}: ${String(refused)}`)
  })
  return value as Value
}

const watchItem = (id: string) => `subscription { itemAvailabilityChanged(id: "${id}") { availability { onHand } } }`
const watchOrder = (id: string) => `subscription { orderChanged(id: "${id}") { status } }`
const watchMessages = (id: string) => `subscription { messageAdded(conversationId: "${id}") { body } }`
const watchNotifications = 'subscription { notificationAdded { id } }'

const cursorsOf = (watch: Watch) => watch.events.map(({ extensions }) => extensions.cursor as string)
const valuesOf = (watch: Watch, value: (data: any) => unknown) => watch.events.map(({ data }: Answer) => value(data))

test('every stream goes on while one of two processes of each subgraph is killed, and brings each event once', async () => {
  const items = await Promise.all(people.map((_person, index) => shop.stock(`Anvil ${index}`, 10)))
  const onHand = items.map(() => 10)
  const stocks = items.map((id, index) => (people[index] as Person).watch(watchItem(id)))
  const orders = await Promise.all(
    people.map(async (buyer, index) => {
      await shop.fill(buyer, items[index] as string)
      return shop.order(buyer)
    }),
  )
  const statuses = orders.map((id, index) => (people[index] as Person).watch(watchOrder(id)))
  const conversations = await Promise.all(
    people.map(
      async ({ id }) =>
        (await shop.staff.do('directConversationStart', { personId: id }, 'conversation { id }')).conversation
          .id as string,
    ),
  )
  const messages = conversations.map((id, index) => (people[index] as Person).watch(watchMessages(id)))
  const notifications = people.map((person) => person.watch(watchNotifications))
  const streams = [...stocks, ...statuses, ...messages, ...notifications]
  const sent: string[][] = people.map(() => [])

  /** Something for each stream to tell of; the streams of one subgraph lie in both of its processes. */
  async function happen(): Promise<void> {
    await Promise.all(
      people.map(async (_person, index) => {
        const stocking = { id: items[index], quantity: 1, idempotencyKey: newKey() }
        await persist(() => shop.staff.do('itemRestock', stocking, 'item { id }'), 'an item is restocked')
        onHand[index] = (onHand[index] as number) + 1
        const body = `message ${sent[index]?.length}`
        const message = { conversationId: conversations[index], body, idempotencyKey: newKey() }
        await persist(() => shop.staff.do('messageSend', message, 'message { id }'), 'a message is sent')
        sent[index]?.push(body)
      }),
    )
  }

  async function allHaveHeard(): Promise<void> {
    await Promise.all([
      ...stocks.map((stock, index) =>
        stock.until(
          ({ itemAvailabilityChanged: item }) => item.availability.onHand === onHand[index],
          'the stock comes',
        ),
      ),
      ...messages.map((watch, index) =>
        watch.until(({ messageAdded: { body } }) => body === sent[index]?.at(-1), 'the message comes'),
      ),
    ])
  }

  await Promise.all(stocks.map((stock) => stock.until(() => true, 'the stock is watched')))
  await Promise.all(
    statuses.map((one) =>
      one.until(({ orderChanged }) => orderChanged.status === 'AWAITING_PAYMENT', 'it can be paid'),
    ),
  )
  // Streams of new things say nothing when they begin: each is woken until it is heard.
  await until(async () => {
    await happen()
    return messages.every(({ events }) => events.length > 0)
  }, 'all messages are heard')
  await allHaveHeard()
  const heard = messages.map((watch, index) => sent[index]?.indexOf(watch.events[0]?.data.messageAdded.body) ?? 0)

  // The twins die, while things happen and before more does.
  await Promise.all([happen(), ...names.map((name) => endTwin(name, 'SIGKILL'))])
  await happen()
  await allHaveHeard()

  // They come back and the others die: those that relay until now.
  await Promise.all(names.map(startTwin))
  for (const name of names) system.crash(name)
  await happen()
  await Promise.all(
    orders.map((id, index) => {
      const canceling = { id, idempotencyKey: newKey() }
      return persist(() => (people[index] as Person).do('orderCancel', canceling, 'order { id }'), 'it is canceled')
    }),
  )
  await Promise.all(
    statuses.map((one) => one.until(({ orderChanged }) => orderChanged.status === 'CANCELED', 'it is canceled')),
  )
  await allHaveHeard()
  await Promise.all(notifications.map((watch) => watch.until(() => true, 'a notification comes')))

  for (const [index, watch] of messages.entries()) {
    expect(valuesOf(watch, ({ messageAdded }) => messageAdded.body)).toEqual(sent[index]?.slice(heard[index]))
  }
  for (const watch of streams) {
    expect(watch.ended()).toBeUndefined()
    expect(new Set(cursorsOf(watch)).size).toBe(watch.events.length)
    watch.stop()
  }
  for (const watch of notifications) {
    const ids = valuesOf(watch, ({ notificationAdded }) => notificationAdded.id)
    expect(new Set(ids).size).toBe(ids.length)
  }
}, 240_000)
