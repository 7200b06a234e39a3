import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { LogReader, LogSubscription } from '../log.ts'
import { type Ack, exchange, type Fetched } from './cycle.ts'
import { leave, type Member, type Slot, shareOut, slotKey } from './groups.ts'
import { listenForNotices, type Notices, type Session } from '../../wakes/notices.ts'
import { makeLoop } from '../../loop.ts'

export type ReaderOptions = {
  readonly db: Kysely<any>
  readonly url: string
  readonly channel: string
  /** Tells our own notices from those of others. */
  readonly instance: string
  readonly partitionsOf: (topic: string) => number
  readonly leaseMs: number
  readonly pollMs: number
  readonly onError: ((error: unknown) => void) | undefined
}

/** An acknowledgement waits this long for a read to travel with, so that an idle moment costs no statement of its own. */
const ackDelayMs = 15
const pauseFirstMs = 100
const pauseLastMs = 5000

/** All readers of one process: who holds what, and the one loop that reads and acknowledges for all of them. */
export function makeReader(options: ReaderOptions) {
  const { db, instance, partitionsOf, leaseMs } = options
  const members = new Set<Member>()
  const acks: Ack[] = []
  let session: Session | undefined
  let listening: Promise<Notices> | undefined
  let timers: NodeJS.Timeout[] = []
  let ackTimer: NodeJS.Timeout | undefined

  const tell = (error: unknown) => {
    options.onError?.(error)
    for (const member of members) member.subscription.onError?.(error)
  }
  const sharing = makeLoop(async () => {
    const freed = await shareOut(db, [...members], partitionsOf, session, leaseMs)
    reading.wake()
    if (!freed) return
    await sayMembersChanged()
    sharing.wake() // for another member of this process
  }, tell)
  const reading = makeLoop(read, tell)

  async function read(): Promise<void> {
    clearTimeout(ackTimer)
    ackTimer = undefined
    const given = acks.splice(0)
    const wanted = slots().filter((slot) => slot.stale && !slot.busy && !slot.leaving && !slot.member.stopping)
    if (given.length === 0 && wanted.length === 0) return
    // Not after the statement: an append that happens meanwhile must mark them anew.
    for (const slot of wanted) slot.stale = false
    try {
      const { fetched, lost } = await exchange(db, given, wanted)
      for (const { slot } of given) slot.unacked = false
      for (const slot of lost) drop(slot)
      for (const batch of fetched) if (isHeld(batch.slot)) deliver(batch)
    } catch (error) {
      acks.unshift(...given)
      for (const slot of wanted) slot.stale = true
      throw error
    }
  }

  function deliver({ slot, records, next, full }: Fetched): void {
    const { subscription } = slot.member
    slot.busy = true
    if (full) slot.stale = true
    Promise.resolve()
      .then(() => subscription.onBatch({ topic: slot.topic, partition: slot.partition, records }))
      .then(
        () => {
          slot.position = next
          slot.failures = 0
          slot.busy = false
          slot.unacked = true
          acks.push({ slot, next })
          if (slot.stale || slot.leaving || slot.member.stopping) reading.wake()
          else ackTimer ??= setTimeout(reading.wake, ackDelayMs)
          giveBack(slot)
        },
        (error: unknown) => {
          subscription.onError?.(error)
          slot.failures += 1
          const pauseMs = Math.min(pauseFirstMs * 2 ** (slot.failures - 1), pauseLastMs)
          setTimeout(
            () => {
              slot.stale = true
              reading.wake()
            },
            slot.member.stopping ? 0 : pauseMs,
          )
          slot.busy = false
          giveBack(slot)
        },
      )
  }

  /** Somebody else should have this partition: not only at the next round of sharing. */
  function giveBack(slot: Slot): void {
    if (slot.leaving) void reading.settled().then(() => sharing.wake())
  }

  function slots(): Slot[] {
    return [...members].flatMap((member) => [...member.slots.values()])
  }

  function isHeld(slot: Slot): boolean {
    return slot.member.slots.get(slotKey(slot.topic, slot.partition)) === slot
  }

  function drop(slot: Slot): void {
    if (isHeld(slot)) slot.member.slots.delete(slotKey(slot.topic, slot.partition))
    sharing.wake()
  }

  /** `topics` undefined: any. */
  function markStale(topics: readonly string[] | undefined): void {
    let found = false
    for (const slot of slots()) {
      // A slot that pauses after a failure is woken by its own timer.
      if (slot.failures > 0 || (topics && !topics.includes(slot.topic))) continue
      slot.stale = true
      found = true
    }
    if (found) reading.wake()
  }

  function onNotice(payload: string): void {
    const [sender, ...topics] = payload.split(' ')
    if (sender === instance) return
    if (topics[0] === 'members') sharing.wake()
    else markStale(topics)
  }

  async function sayMembersChanged(): Promise<void> {
    await sql`select pg_notify(${options.channel}, ${`${instance} members`})`.execute(db)
  }

  async function begin(): Promise<Notices> {
    timers = [setInterval(sharing.wake, leaseMs / 3), setInterval(() => markStale(undefined), options.pollMs)]
    return listenForNotices({
      url: options.url,
      channel: options.channel,
      onNotice,
      onConnected: (connected) => {
        session = connected
        sharing.wake()
        markStale(undefined)
      },
      onError: options.onError,
    })
  }

  async function subscribe(subscription: LogSubscription): Promise<LogReader> {
    for (const topic of subscription.topics) partitionsOf(topic)
    const member: Member = { id: randomUUID(), subscription, slots: new Map(), stopping: false }
    listening ??= begin()
    await listening
    await sql`
      insert into log.cursor (group_name, topic, partition)
      select ${subscription.group}, topic, partition from log.partition
      where topic = any(${subscription.topics}::text[]) on conflict do nothing`.execute(db)
    members.add(member)
    sharing.wake()
    await sharing.settled()
    await sayMembersChanged()
    let stopped: Promise<void> | undefined
    return { stop: () => (stopped ??= stop(member)) }
  }

  async function stop(member: Member): Promise<void> {
    member.stopping = true
    const held = [...member.slots.values()]
    while (held.some((slot) => slot.busy)) await pause(5)
    // The batches are done either way: if the log is out of reach, they come again to somebody else.
    for (let tries = 0; tries < 20 && acks.some((ack) => ack.slot.member === member); tries += 1) {
      reading.wake()
      await reading.settled()
      await pause(tries * 5)
    }
    await sharing.settled()
    members.delete(member)
    await leave(db, member).then(sayMembersChanged).catch(tell)
    sharing.wake()
  }

  return {
    subscribe,
    /** Records were appended by this process: no need to wait for the notice. */
    appended: (topics: readonly string[]) => markStale(topics),
    close: async () => {
      await Promise.all([...members].map((member) => stop(member)))
      for (const timer of timers) clearInterval(timer)
      clearTimeout(ackTimer)
      sharing.stop()
      reading.stop()
      await Promise.all([sharing.settled(), reading.settled()])
      if (listening) await (await listening).stop()
    },
  }
}
