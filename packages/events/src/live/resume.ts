import { loadEventSchemas } from '@stoa/contracts/event-schemas'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '../event/event.ts'
import type { PublishedEvent } from './fanout.ts'
import { sortKeys } from './live-keys.ts'
import type { LiveTail } from './live-tail.ts'

/** The position is older than the outbox keeps (24 h): take a new snapshot. */
export class CursorExpired extends Error {
  override readonly name = 'CursorExpired'
}

/** Events since a position; the first `missed` of them were published before this was asked for. */
export type Continuation = AsyncIterableIterator<PublishedEvent> & { readonly missed: number }

/** How many events one continuation may bring; who missed more takes a new snapshot. */
const missedLimit = 1000

/** How many events may have been published meanwhile where it takes a look at each to know whether it was missed. */
const lookedAtLimit = 20_000

/**
 * Like `tail.listen`, but begins after a position that was taken earlier:
 * first what was published since, from the outbox, then what comes. Nothing is
 * missed and nothing comes twice, whichever process gave the position. Throws
 * `CursorExpired` where too much has gone by.
 */
export async function listenSince(
  db: Kysely<any>,
  tail: Pick<LiveTail, 'listen'>,
  types: readonly EventType[],
  keys: readonly string[],
  position: number,
): Promise<Continuation> {
  const later = await tail.listen(types, keys) // before reading, so that nothing falls between
  try {
    const { rows } = await sql<{ live_pos: unknown; event: StoaEvent }>`
      select live_pos, event from stoa.outbox
      where live_pos > ${position} and type = any(${types}::text[]) and ${heardUnder(types, keys, position)}
      order by live_pos limit ${missedLimit + 1}`.execute(db)
    if (rows.length > missedLimit || (await isExpired(db, position, sortKeys(keys).isWide))) {
      throw new CursorExpired(`position ${position} is too far back to go on from`)
    }
    const missed = rows.map((row) => ({ position: Number(row.live_pos), event: row.event }))
    return after(missed, later, position)
  } catch (error) {
    await later.return?.()
    throw error
  }
}

/** As `keysOf` says, for the rows of the outbox. */
function heardUnder(types: readonly EventType[], keys: readonly string[], position: number): RawBuilder<boolean> {
  const { aggregates, people, every, isWide } = sortKeys(keys)
  const own = sql<boolean>`key = any(${aggregates}::text[])`
  if (!isWide) return own
  const near = sql<boolean>`live_pos <= ${position + lookedAtLimit}`
  if (every) return near
  const named = types.flatMap((type) =>
    (loadEventSchemas().all.get(type)?.parties ?? []).map(
      (field) => sql`(type = ${type} and (event->'data'->${field})::jsonb ?| ${people}::text[])`,
    ),
  )
  return sql<boolean>`(${sql.join([own, ...named], sql` or `)}) and ${near}`
}

async function isExpired(db: Kysely<any>, position: number, isWide: boolean): Promise<boolean> {
  const { rows } = await sql<{ oldest: unknown; newest: unknown }>`
    select (select min(live_pos) from stoa.outbox where live_pos is not null) as oldest,
      (select position from stoa.live_position) as newest`.execute(db)
  const newest = Number(rows[0]?.newest ?? 0)
  const oldest = rows[0]?.oldest == null ? newest + 1 : Number(rows[0].oldest)
  const isFar = isWide && newest - position > lookedAtLimit
  return position < oldest - 1 || position > newest || isFar
}

function after(missed: PublishedEvent[], later: AsyncIterableIterator<PublishedEvent>, position: number): Continuation {
  let last = position
  return {
    missed: missed.length,
    next: async () => {
      const earlier = missed.shift()
      if (earlier) {
        last = earlier.position
        return { value: earlier, done: false }
      }
      for (;;) {
        const next = await later.next()
        if (next.done || next.value.position > last) return next
      }
    },
    return: async () => {
      missed.length = 0
      await later.return?.()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
