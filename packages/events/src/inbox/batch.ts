import { setTimeout as pause } from 'node:timers/promises'
import { isPassing } from '@stoa/db/faults'
import { continueTrace } from '@stoa/telemetry/trace'
import { isRefusal } from '@stoa/values/refusal'
import { sql, type Transaction } from 'kysely'
import type { ConsumerOptions, JointReaction, Reaction } from './reaction.ts'
import { type Incoming, readRecord } from './read.ts'
import { type Burial, bury, parkedKeys, recordRedrive, takeForRedrive } from './dead-letters.ts'
import { type EventType, kindOf } from '@stoa/contracts/event-types'
import type { StoaEvent } from '../event/event.ts'

export type ProcessorOptions<Work> = ConsumerOptions<Work> & {
  readonly generation: number
  readonly onSuperseded: (() => void) | undefined
  /** Aborted when the consumer stops: it does not wait for retries then. */
  readonly signal: AbortSignal
}

export interface Processor {
  /**
   * Resolves when every event has had its effect or is a dead letter. Rejects
   * when that is not possible now: the same events may come again.
   */
  settle(incoming: readonly Incoming[]): Promise<void>
  /** Runs the reaction to a dead letter again, if nobody else does. */
  redrive(number: number): Promise<void>
}

/** The reaction answered a refusal, and there is nobody to hear it. */
class RefusedReaction extends Error {
  override readonly name = 'RefusedReaction'
}

/** The record does not fit its definition. */
class Malformed extends Error {}

/** A newer generation fills the tables of this projection. */
class Superseded extends Error {
  override readonly name = 'Superseded'
}

/** How many events a joint reaction gets at most: what it writes must fit into one statement. */
const jointSize = 500

type Readable = Incoming & { readonly event: StoaEvent }

export function makeProcessor<Work>(options: ProcessorOptions<Work>): Processor {
  const { name, generation, transact, on, strict = false, retryLimit = 5, retryPauseMs = 50 } = options

  async function settle(incoming: readonly Incoming[]): Promise<void> {
    const malformed = incoming.filter((one) => one.problem !== undefined)
    for (const one of malformed) await buryAlone(one, 'malformed', 0, new Error(one.problem))
    const events = incoming.filter((one): one is Readable => one.event !== undefined)
    if (events.length === 0) return
    try {
      await attempt(events)
    } catch (error) {
      if (isHopeless(error)) throw error
      await oneByOne(events)
    }
  }

  /** All in one transaction: the inbox tells the new ones, then each reaction in order. */
  async function attempt(events: readonly Readable[]): Promise<void> {
    const traces = events.map(({ event }) => event.traceparent)
    const attributes = { 'messaging.consumer.group.name': name, 'messaging.batch.message_count': events.length }
    return continueTrace(traces, `consume ${name}`, { kind: 'consumer', attributes }, () => transactAll(events))
  }

  function transactAll(events: readonly Readable[]): Promise<void> {
    const overtaken = findOvertaken(events)
    return transact(async (trx, workFor) => {
      const fresh = await claimNew(trx, events)
      if (fresh.size === 0) return
      const parked = strict
        ? await parkedKeys(
            trx,
            name,
            generation,
            events.map((one) => one.key),
          )
        : undefined
      const due: StoaEvent[] = []
      for (const one of events) {
        // Deleted as it goes: the second copy of an event in one batch is not new.
        if (!fresh.delete(inboxKey(one)) || overtaken.has(one)) continue
        if (parked?.has(one.key)) await bury(trx, burial(one, 'parked', 0, 'waits for an earlier dead letter'))
        else due.push(one.event)
      }
      await react(due, workFor)
    })
  }

  /** In their order; events that follow one another and have one joint reaction, with one call. */
  async function react(events: readonly StoaEvent[], workFor: (event: StoaEvent) => Work): Promise<void> {
    for (let start = 0; start < events.length; ) {
      const event = events[start] as StoaEvent
      const reaction = on[event.type] as Reaction<Work> | JointReaction<Work>
      let end = start + 1
      let result: unknown
      if (typeof reaction === 'function') {
        const react = async () => reaction(event, workFor(event))
        result = await continueTrace(event.traceparent, `react to ${event.type}`, spanOf(event), react)
      } else {
        while (end - start < jointSize && end < events.length && on[events[end]?.type as EventType] === reaction)
          end += 1
        const together = events.slice(start, end)
        const react = () => reaction.together(together.map((one) => ({ event: one, work: workFor(one) })))
        const traces = together.map(({ traceparent }) => traceparent)
        result = await continueTrace(traces, `react to ${event.type}`, spanOf(event), react)
      }
      if (isRefusal(result)) throw new RefusedReaction(`${result.refusal}: ${result.message}`)
      start = end
    }
  }

  /**
   * Each in a transaction of its own, in order per key, so that only those of
   * a failing key wait. Goes round until each is settled one way or the other.
   */
  async function oneByOne(events: readonly Readable[]): Promise<void> {
    const failures = new Map<Readable, number>()
    let open = events
    for (let round = 0; open.length > 0; round += 1) {
      if (round > 0) await pause(Math.min(retryPauseMs * 4 ** (round - 1), 2000), undefined, { signal: options.signal })
      const deferred: Readable[] = []
      const blocked = new Set<string>()
      for (const one of open) {
        if (blocked.has(one.key)) {
          deferred.push(one)
          continue
        }
        try {
          await attempt([one])
        } catch (error) {
          if (isHopeless(error)) throw error
          const count = (failures.get(one) ?? 0) + 1
          failures.set(one, count)
          if (error instanceof RefusedReaction) await buryAlone(one, 'refused', count, error)
          else if (count >= retryLimit) await buryAlone(one, 'failed', count, error)
          else {
            options.onError?.(error, one.event)
            blocked.add(one.key)
            deferred.push(one)
          }
        }
      }
      open = deferred
    }
  }

  /** One statement for the whole batch: which of these events have no inbox row yet; they have one now. */
  async function claimNew(trx: Transaction<any>, events: readonly Incoming[]): Promise<Set<string>> {
    const sources = events.map((one) => one.source)
    const ids = events.map((one) => one.id)
    // The lock keeps a rebuild from emptying the tables until this batch is through.
    const guard = options.onSuperseded
      ? sql`select 1 from stoa.projection where name = ${name} and generation = ${generation} for share`
      : sql`select 1`
    const { rows } = await sql<{ current: boolean; source: string | null; id: string | null }>`
      with guard as materialized (${guard}),
      fresh as (
        insert into stoa.inbox (consumer, generation, source, id)
        select ${name}::text, ${generation}::integer, source, id
        from unnest(${sources}::text[], ${ids}::text[]) as incoming (source, id), guard
        on conflict do nothing returning source, id
      )
      select exists (select from guard) as current, fresh.source, fresh.id
      from (select) as one left join fresh on true`.execute(trx)
    if (!rows[0]?.current) {
      options.onSuperseded?.()
      throw new Superseded(`${name} has a newer generation than ${generation}`)
    }
    return new Set(rows.flatMap(({ source, id }) => (id === null ? [] : [`${source} ${id}`])))
  }

  function burial(one: Incoming, reason: Burial['reason'], attempts: number, error: string): Burial {
    return {
      ...one,
      consumer: name,
      generation,
      topic: one.record.topic,
      value: one.record.value,
      reason,
      attempts,
      error,
    }
  }

  /** With its inbox row, so that it is settled: a later copy does not run beside a redrive. */
  async function buryAlone(one: Incoming, reason: Burial['reason'], attempts: number, error: unknown): Promise<void> {
    options.onError?.(error, one.event)
    await transact(async (trx) => {
      const fresh = await claimNew(trx, [one])
      if (fresh.size > 0) await bury(trx, burial(one, reason, attempts, String(error)))
    })
  }

  async function redrive(number: number): Promise<void> {
    try {
      await transact(async (trx, workFor) => {
        const letter = await takeForRedrive(trx, number)
        if (!letter) return
        const incoming = readRecord(letter, on, options.schemas)
        if (incoming?.problem !== undefined) throw new Malformed(incoming.problem)
        if (incoming?.event) await react([incoming.event], workFor)
      })
    } catch (error) {
      if (isPassing(error)) throw error
      options.onError?.(error)
      await transact((trx) => recordRedrive(trx, number, reasonOf(error), String(error)))
    }
  }

  return { settle, redrive }
}

function reasonOf(error: unknown): Burial['reason'] {
  if (error instanceof Malformed) return 'malformed'
  return error instanceof RefusedReaction ? 'refused' : 'failed'
}

function spanOf(event: StoaEvent) {
  return { attributes: { 'messaging.message.id': event.id, 'stoa.correlation.id': event.correlationid } }
}

/** Trying one by one would not help either. */
function isHopeless(error: unknown): boolean {
  return isPassing(error) || error instanceof Superseded
}

function inboxKey({ source, id }: Incoming): string {
  return `${source} ${id}`
}

/** States of a batch that a newer state of the same aggregate in it makes pointless. */
function findOvertaken(events: readonly Readable[]): ReadonlySet<Readable> {
  const newest = new Map<string, Readable>()
  const overtaken = new Set<Readable>()
  for (const one of events) {
    if (kindOf(one.type) !== 'state') continue
    const aggregate = `${one.source} ${one.type} ${one.key}`
    const other = newest.get(aggregate)
    if (!other) newest.set(aggregate, one)
    else if ((one.event.aggregateversion ?? 0) > (other.event.aggregateversion ?? 0)) {
      overtaken.add(other)
      newest.set(aggregate, one)
    } else if (inboxKey(one) !== inboxKey(other)) overtaken.add(one)
  }
  return overtaken
}
