import { outsideTrace } from '@stoa/telemetry/trace'
import type { ExecutionResult } from 'graphql'
import type { Place } from './follower.ts'
import { type Beginning, isLiveMark, placeOf } from '../../execution/stream-source.ts'
import type { StreamEvent } from './stream-event.ts'

type Upstream = AsyncIterableIterator<ExecutionResult>

export type CatchUpOptions = {
  open(beginning: Beginning): Upstream
  /** For so many places. */
  complete(value: ExecutionResult, places: number): Promise<StreamEvent>
  give(place: Place, event: StreamEvent): void
  /** The place has all up to now. */
  reached(place: Place): void
  refused(place: Place, error: unknown): void
}

/** Who catches up, in rounds: all that begin alike and came before a round began share it. */
type Round = {
  readonly places: Set<Place>
  readonly waiting: Set<Place>
  upstream: Upstream
}

/**
 * Brings places up to where their shared stream is live: with a snapshot, or
 * with what was missed since a cursor. Ten thousand that come at once cost a
 * few short upstreams and not ten thousand.
 */
export function catchUps(options: CatchUpOptions) {
  const rounds = new Map<string, Round>()

  function add(place: Place): void {
    const key = JSON.stringify([place.cursor, place.beginning.snapshot])
    const round = rounds.get(key)
    // What a round that has begun will read may be older than this place.
    if (round) round.waiting.add(place)
    else begin(key, [place])
  }

  function begin(key: string, places: Iterable<Place>): void {
    const round: Round = { places: new Set(places), waiting: new Set(), upstream: undefined as never }
    const [one] = round.places
    if (!one) return void rounds.delete(key)
    const { cursor: resumeFrom, beginning } = one
    round.upstream = options.open({ resumeFrom, snapshot: beginning.snapshot, caughtUp: 'end' })
    rounds.set(key, round)
    // It goes on for others than whoever has come first.
    void outsideTrace(() =>
      run(round)
        .catch((error: unknown) => {
          for (const place of [...round.places]) if (rounds.get(key) === round) options.refused(place, error)
        })
        .finally(() => {
          if (rounds.get(key) === round) begin(key, round.waiting)
        }),
    )
  }

  async function run(round: Round): Promise<void> {
    for (;;) {
      const next = await round.upstream.next()
      if (next.done) break
      const event = isLiveMark(next.value) ? undefined : await options.complete(next.value, round.places.size)
      for (const place of round.places) {
        if (event) options.give(place, event)
        else place.cursor = placeOf(next.value).cursor ?? place.cursor
      }
    }
    for (const place of [...round.places]) options.reached(place)
  }

  function remove(place: Place): void {
    for (const { places, waiting, upstream } of rounds.values()) {
      waiting.delete(place)
      if (places.delete(place) && places.size === 0) void upstream.return?.().catch(() => undefined)
    }
  }

  /** Ends all rounds where they are; whoever was in one is to be added again. */
  function stop(): void {
    const all = [...rounds.values()]
    rounds.clear()
    for (const { places, waiting, upstream } of all) {
      places.clear()
      waiting.clear()
      void upstream.return?.().catch(() => undefined)
    }
  }

  return { add, remove, stop }
}
