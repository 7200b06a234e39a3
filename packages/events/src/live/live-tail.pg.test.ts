import { connect } from '@stoa/db/connect'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changed, dataOf, made, openLog, openSubgraph } from '../inbox/delivery.fixture.ts'
import type { EventType } from '@stoa/contracts/event-types'
import { LiveOverflow, type PublishedEvent } from './fanout.ts'
import { listenSince } from './resume.ts'
import { type LiveTail, livePosition, openLiveTail } from './live-tail.ts'
import type { EventLog } from '../log/log.ts'
import { outboxBacklog } from '../outbox/outbox.ts'
import { type Relay, startRelay } from '../outbox/relay.ts'
import { openPostgresWakes } from '../wakes/wakes-postgres.ts'

const types = ['things.thing.made.v1'] as unknown as EventType[]
const range = (count: number) => Array.from({ length: count }, (_, index) => index)
/** Longer than any test: what comes sooner was woken. */
const never = 600_000

let log: EventLog
let things: Awaited<ReturnType<typeof openSubgraph>>
let processes: Process[]

/** What one process of the subgraph has of delivery: connections, wake-ups and a tail of its own, and perhaps the relay. */
type Process = {
  readonly tail: LiveTail
  readonly statements: string[]
  readonly relay: Relay | undefined
  readonly stop: () => Promise<void>
}

async function startProcess({ relays = true, pollMs = never, batchSize = 500 } = {}): Promise<Process> {
  const statements: string[] = []
  const database = connect<any>(things.url, { onStatement: (text) => statements.push(text) })
  const wakes = await openPostgresWakes({ db: database.db, url: things.url })
  const tail = openLiveTail({ db: database.db, wakes, pollMs, batchSize })
  const relay = relays
    ? await startRelay({ db: things.db, log, wakes, pollMs: 20, onPublished: tail.published })
    : undefined
  const stop = async () => {
    await relay?.stop()
    await tail.close()
    await wakes.close()
    await database.close()
  }
  const process = { tail, statements, relay, stop }
  processes.push(process)
  return process
}

const drained = () => expect.poll(() => outboxBacklog(things.db), { timeout: 10_000 }).toBe(0)

async function take(events: AsyncIterableIterator<PublishedEvent>, count: number): Promise<PublishedEvent[]> {
  const taken: PublishedEvent[] = []
  while (taken.length < count) taken.push((await events.next()).value)
  return taken
}

beforeEach(async () => {
  processes = []
  log = await openLog()
  things = await openSubgraph()
})
afterEach(async () => {
  for (const { stop } of processes) await stop()
  await log.close()
  await things.close()
})

describe('the live tail', () => {
  it('brings a process that does not relay what another one has published, at once', async () => {
    await startProcess()
    const other = await startProcess({ relays: false })
    const events = await other.tail.listen(types, ['a'])
    await things.emit(made('a', 1), made('b', 1), changed('a', 1))
    await things.emit(made('a', 2))
    expect((await take(events, 2)).map(({ event }) => dataOf(event).step)).toEqual([1, 2])
  })

  it('finds by polling what no wake-up has told', async () => {
    const other = await startProcess({ relays: false, pollMs: 20 })
    const events = await other.tail.listen(types, ['a'])
    const relay = await startRelay({ db: things.db, log, pollMs: 20 })
    await things.emit(made('a', 1))
    expect(await take(events, 1)).toHaveLength(1)
    await relay.stop()
  })

  it('gives every process everything in one order, over relays that come and go', async () => {
    const [first, second] = [await startProcess({ batchSize: 3 }), await startProcess({ batchSize: 3 })]
    const keys = range(6).map((key) => `k${key}`)
    const streams = await Promise.all([first, second].map(({ tail }) => tail.listen(types, keys)))
    const taking = Promise.all(streams.map((stream) => take(stream, 60)))
    for (const step of range(10)) {
      // In the midst of it the one that relays goes, and its streams with it: they are not what it relays for.
      if (step === 5) await first.relay?.stop()
      await Promise.all(keys.map((key) => things.emit(made(key, step))))
    }
    for (const taken of await taking)
      expect(taken.map(({ position }) => position)).toEqual(range(60).map((at) => at + 1))
  })

  it('asks the database for nothing while nobody listens', async () => {
    await startProcess()
    const other = await startProcess({ relays: false, pollMs: 5 })
    await things.emit(made('a', 1))
    await drained()
    const events = await other.tail.listen(types, ['a'])
    await things.emit(made('a', 2))
    await take(events, 1)
    await events.return?.()
    // The next look finds nobody: no statement follows.
    await expect
      .poll(async () => {
        const before = other.statements.length
        await things.emit(made('a', 3))
        await drained()
        return other.statements.length - before
      })
      .toBe(0)
  })

  it('reads nothing that the relay of its own process tells', async () => {
    const only = await startProcess()
    const events = await only.tail.listen(types, ['a'])
    const before = only.statements.length
    for (const step of [1, 2, 3]) {
      await things.emit(made('a', step))
      await take(events, 1)
    }
    expect(only.statements.slice(before).filter((text) => text.includes('stoa.outbox'))).toEqual([])
  })

  it('lets a listener go on in another process', async () => {
    const [first, second] = [await startProcess(), await startProcess({ relays: false })]
    const before = await first.tail.listen(types, ['a', 'b'])
    await things.emit(made('a', 1), made('b', 1))
    const [, last] = await take(before, 2)
    await before.return?.()
    await things.emit(made('a', 2), made('b', 2))
    await drained()
    const after = await listenSince(things.db, second.tail, types, ['a', 'b'], last?.position ?? 0)
    await things.emit(made('b', 3))
    const seen = (await take(after, 3)).map(({ event }) => `${event.subject}${dataOf(event).step}`)
    expect(seen).toEqual(['a2', 'b2', 'b3'])
  })

  it('ends its listeners where events are gone that it has not read', async () => {
    const other = await startProcess({ relays: false, pollMs: 20 })
    const events = await other.tail.listen(types, ['a'])
    const relay = await startRelay({ db: things.db, log, pollMs: never })
    // As if the process had slept for a day: the outbox has forgotten the first.
    await things.transaction(async (trx) => {
      await sql`update stoa.live_position set position = position + 1`.execute(trx)
    })
    await things.emit(made('a', 1))
    relay.wake()
    await expect(take(events, 2)).rejects.toThrow(LiveOverflow)
    await relay.stop()
  })

  it('tells whoever begins to listen that the database is away', async () => {
    const database = connect<any>(things.url.replace(/[^/]+$/, 'nowhere'))
    const tail = openLiveTail({ db: database.db })
    await expect(tail.listen(types, ['a'])).rejects.toThrow('nowhere')
    await tail.close()
    await database.close()
  })

  it('begins where the newest event is', async () => {
    const process = await startProcess()
    await things.emit(made('a', 1))
    await drained()
    const events = await process.tail.listen(types, ['a'])
    await things.emit(made('a', 2))
    expect((await take(events, 1))[0]?.position).toBe(2)
    expect(await livePosition(things.db)).toBe(2)
  })
})
