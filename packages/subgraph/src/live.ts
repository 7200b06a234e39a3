import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import { GraphQLError } from 'graphql'
import type { Context } from './definition.ts'
import { type Moment, moments } from './graph/moments.ts'

type Keys = string | readonly string[]

export type LiveField<Args> = {
  /** The published events that wake it. */
  readonly types: readonly EventType[]
  /** The key of the aggregate that it follows; several where it follows parts of it too, as they are when it begins. */
  readonly key: (args: Args, context: Context) => Keys | Promise<Keys>
  /** Whether the viewer may listen at all; what each event shows is decided again by the rules of its type. */
  readonly allow?: (args: Args, context: Context) => boolean | Promise<boolean>
  /** Whether the present state comes first. For aggregates yes, for streams of new things no. */
  readonly snapshot: boolean
  /** Reads what the subscriber sees, with fresh loaders. The event is undefined for the snapshot. */
  readonly load: (event: StoaEvent | undefined, args: Args, context: Context) => any
}

/**
 * A subscription field that follows published events of some aggregates. The
 * listening begins before the position is taken and the snapshot is read, so
 * nothing falls between. Whoever comes back with a cursor gets what was missed
 * instead of a snapshot.
 */
export function live<Args>(field: LiveField<Args>) {
  return {
    // The generated types would have each value be the field's; here it is what `resolve` turns into it.
    subscribe: async (_root: unknown, args: Args, context: Context): Promise<any> => {
      const { live } = context
      if (field.allow && !(await field.allow(args, context))) throw denied(context)
      if (live.snapshot && !field.snapshot) throw hasNoState()
      const keys = await field.key(args, context)
      return moments(field.types, typeof keys === 'string' ? [keys] : keys, live, field.snapshot)
    },
    resolve: (moment: Moment, args: Args, context: Context) => field.load(moment.event, args, context),
  }
}

function hasNoState(): GraphQLError {
  const message = 'This subscription tells of new things: there is no state to begin with. Leave "snapshot" out.'
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

function denied(context: Context): GraphQLError {
  return context.viewer.kind === 'anonymous'
    ? new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })
    : new GraphQLError('You may not listen to this.', { extensions: { code: 'FORBIDDEN' } })
}

/** Maps a stream; `last` ends it after that value. Ending the result ends the source at once. */
export function mapEvents<Value, Mapped>(
  source: AsyncIterable<Value>,
  map: (value: Value) => Promise<{ readonly value: Mapped; readonly last?: boolean }>,
): AsyncIterableIterator<Mapped> {
  const events = source[Symbol.asyncIterator]()
  let ended = false
  async function end(): Promise<IteratorResult<Mapped>> {
    ended = true
    await events.return?.()
    return { value: undefined, done: true }
  }
  return {
    next: async () => {
      if (ended) return { value: undefined, done: true }
      const event = await events.next()
      if (event.done) return end()
      const { value, last } = await map(event.value)
      if (last) await end()
      return { value, done: false }
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
