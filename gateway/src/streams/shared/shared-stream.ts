import type { Viewer } from '@stoa/auth/viewer'
import { isTracing, type OpenSpan, outsideTrace } from '@stoa/telemetry/trace'
import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import { StreamRefused } from '../../execution/stream-refused.ts'
import { type LogError, refusal } from '../../caller/errors.ts'
import { catchUps } from './catch-up.ts'
import { type EventSpan, inEventSpan } from './event-span.ts'
import { give, giveLater, moveTo, type Place, placeAt, type Subscriber } from './follower.ts'
import { recentEvents } from './recent-events.ts'
import { type Beginning, isBroken, isLiveMark, placeOf, type StreamSource } from '../../execution/stream-source.ts'
import { reasonsShown, type StreamEvent, streamEvent } from './stream-event.ts'

export type SharedStreamOptions = {
  /** For whom the upstream is opened; all subscribers are this viewer, or the fields are public. */
  readonly viewer: Viewer
  readonly source: StreamSource
  /** How its events stand in traces. */
  readonly span: EventSpan
  readonly showSubgraph: boolean
  /** How many events may wait for one subscriber. */
  readonly queuedEvents: number
  readonly logError: LogError
  /** Nobody is left. */
  readonly onEmpty: () => void
}

/** Many subscribers of one upstream: each event is completed and serialised once for all of them. */
export type SharedStream = {
  join(subscriber: Subscriber, beginning: Beginning): Place
  leave(place: Place): void
  /** Goes on with a source of another plan, from where it stands: nothing is lost and nothing comes twice. */
  follow(source: StreamSource): void
  /** Ends it for everybody. */
  end(errors?: readonly GraphQLFormattedError[]): void
  /** Gives the subscribers away: nobody is told, and each place says from where on to go on. */
  dissolve(): Place[]
  /** How many subscribers have caught up and follow it live. */
  readonly following: number
}

/** Pauses before an upstream that broke is opened again, in milliseconds; then its subscribers are told. */
const reopenPausesMs = [0, 100, 300, 1_000, 2_000, 4_000, 8_000]

/** What an upstream says while it is left is of no interest to anybody. */
const quietly = () => undefined

type Upstream = AsyncIterableIterator<ExecutionResult>

/**
 * The first subscriber rides on the upstream from its beginning. Whoever comes
 * later catches up on a short upstream of its own, a snapshot or what was
 * missed since its cursor, while the events of the shared one wait; those that
 * are not newer are then dropped, so that there is no gap and nothing twice.
 */
export function sharedStream(options: SharedStreamOptions): SharedStream {
  const { viewer, showSubgraph, logError } = options
  const places = new Set<Place>()
  const recent = recentEvents()
  let { source } = options
  let upstream: Upstream | undefined
  /** Whether the upstream listens, so that nothing falls between it and what somebody catches up on. */
  let live = false
  let cursor: string | undefined
  let first: Beginning = {}
  let failures = 0
  let pause: NodeJS.Timeout | undefined
  const catchingUp = catchUps({
    open: (beginning) => source.open(viewer, beginning),
    complete: (value, followers) => eventOf(value, followers, true),
    give,
    reached: followLive,
    refused,
  })

  function eventOf(value: ExecutionResult, followers: number, isCatchUp: boolean): Promise<StreamEvent> {
    return isTracing() ? inEventSpan(options.span, value, followers, isCatchUp, completed) : completed(value)
  }

  async function completed(value: ExecutionResult, span?: OpenSpan): Promise<StreamEvent> {
    const result = await source.complete(value, { viewer })
    span?.setAttributes({ 'stoa.outcome': result.errors ? 'errors' : 'ok' })
    return streamEvent(result, showSubgraph)
  }

  function open(beginning: Beginning): void {
    live = false
    // What somebody catches up on now may end before this upstream begins: all begin again once it is live.
    catchingUp.stop()
    const opened = source.open(viewer, { ...beginning, caughtUp: 'tell' })
    upstream = opened
    // It goes on for hours, and for others than whoever has come first.
    void outsideTrace(() =>
      read(opened).catch((error: unknown) => {
        if (upstream === opened) failed(error)
      }),
    )
  }

  async function read(mine: Upstream): Promise<void> {
    for (;;) {
      const next = await mine.next()
      if (upstream !== mine) return
      if (next.done) return endAll()
      if (isLiveMark(next.value)) {
        // A subgraph that begins well and breaks at once is not asked without a pause.
        failures = Math.min(failures, 1)
        ;({ cursor = cursor } = placeOf(next.value))
        isLive()
        continue
      }
      const event = await eventOf(next.value, places.size, false)
      // Meanwhile another upstream may have taken over; it brings this event again.
      if (upstream !== mine) return
      failures = 0
      deliver(event)
    }
  }

  function deliver(event: StreamEvent): void {
    cursor = event.cursor ?? cursor
    recent.add(event)
    for (const place of places) {
      if (!place.backlog) giveLater(place, event)
      else if (!live) continue
      else if (place.backlog.length < options.queuedEvents) place.backlog.push(event)
      else if (event.whole) place.backlog = [event]
      else
        remove(place, reasonsOf(new StreamRefused([refusal('SLOW_SUBGRAPH', 'Too much came while this caught up.')])))
    }
  }

  function isLive(): void {
    live = true
    for (const place of places) {
      if (!place.backlog) continue
      place.backlog = []
      catchUp(place)
    }
  }

  /** With what is at hand, where that reaches far enough back; otherwise the subgraph is asked. */
  function catchUp(place: Place): void {
    place.tries += 1
    const missed = recent.after(place.cursor)
    if (!missed) return catchingUp.add(place)
    for (const event of missed) give(place, event)
    followLive(place)
  }

  /** All that a place has missed it has got: from now on it gets what comes. */
  function followLive(place: Place): void {
    const { backlog = [] } = place
    place.backlog = undefined
    for (const event of backlog) giveLater(place, event)
  }

  /** What a place catches up on has ended. Where the subgraph broke off it tries again, as everybody does. */
  function refused(place: Place, error: unknown): void {
    const pauseMs = isBroken(error) ? reopenPausesMs[place.breaks] : undefined
    if (pauseMs === undefined) return remove(place, reasonsOf(error))
    place.breaks += 1
    const { tries } = place
    // While the shared upstream is down all wait for it, and catch up once it is live.
    const again = () => places.has(place) && place.tries === tries && live && catchUp(place)
    setTimeout(again, pauseMs).unref()
  }

  function failed(error: unknown): void {
    if (!(error instanceof StreamRefused)) logError(error)
    const broken = isBroken(error)
    const pauseMs = reopenPausesMs[failures]
    if (broken && cursor !== undefined && pauseMs !== undefined) {
      failures += 1
      live = false
      pause = setTimeout(() => open({ resumeFrom: cursor }), pauseMs)
      return
    }
    // The beginning of the first subscriber may be at fault: those who wait have begun otherwise.
    for (const place of [...places]) if (live || broken || !place.backlog) remove(place, reasonsOf(error))
    const [next] = places
    if (next) ride(next)
  }

  const reasonsOf = (error: unknown) => reasonsShown(error, showSubgraph)

  function ride(place: Place): void {
    place.backlog = undefined
    // Where it begins only the subgraph knows: a cursor may be none of its own.
    place.position = undefined
    first = { ...place.beginning, resumeFrom: place.cursor }
    // The stream does not go on from what came before.
    cursor = undefined
    recent.clear()
    open(first)
  }

  function remove(place: Place, errors?: readonly GraphQLFormattedError[]): void {
    leave(place)
    place.subscriber.end(errors)
  }

  function leave(place: Place): void {
    if (!places.delete(place)) return
    catchingUp.remove(place)
    if (places.size === 0) close()
  }

  function close(): void {
    clearTimeout(pause)
    const last = upstream
    upstream = undefined
    catchingUp.stop()
    last?.return?.().catch(quietly)
    options.onEmpty()
  }

  function endAll(errors?: readonly GraphQLFormattedError[]): void {
    for (const place of [...places]) remove(place, errors)
  }

  return {
    join(subscriber, beginning) {
      const place = placeAt(subscriber, beginning)
      places.add(place)
      if (!upstream) ride(place)
      else if (live) catchUp(place)
      return place
    },
    leave,
    follow(next) {
      const same = next.key === source.key
      source = next
      // What was sent so far was made by the plan before.
      recent.clear()
      if (same || !upstream) return
      const before = upstream
      clearTimeout(pause)
      open(cursor === undefined ? first : { resumeFrom: cursor })
      before.return?.().catch(quietly)
    },
    end: endAll,
    dissolve() {
      const all = [...places]
      for (const place of all) {
        if (!place.backlog && cursor !== undefined) moveTo(place, cursor)
        leave(place)
      }
      return all
    },
    get following() {
      return live ? [...places].filter(({ backlog }) => !backlog).length : 0
    },
  }
}
