import { admit } from '@stoa/auth/permissions'
import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import { GraphQLError, type GraphQLResolveInfo, getNamedType } from 'graphql'
import type { Context } from './definition.ts'
import { followLive, type LiveValue } from './graph/live-values.ts'
import { gathered, heeded } from './graph/narrow-stream.ts'

type Later<Value> = Value | Promise<Value>
type Keys = string | readonly string[]

/** One of the union for each type, so that `event.type` tells which `event.data` it is. */
type EventOf<Type extends EventType> = Type extends EventType ? StoaEvent<Type> : never

type Followed<Type extends EventType, Args, LiveContext> = {
  /** The published events that wake it. */
  readonly types: readonly Type[]
  /** The key of the aggregate that it follows; several where it follows parts of it too, as they are when it begins. */
  readonly key: (args: Args, context: LiveContext) => Later<Keys>
  /**
   * Whether the viewer may listen at all. Left out where the rules of the
   * field's own type say it: they are asked of every value that is told, and
   * of the present state where nothing is told at once.
   */
  readonly allow?: (args: Args, context: LiveContext) => Later<boolean>
  /** Which events say anything to this viewer; all of them if left out. */
  readonly heeds?: (event: EventOf<Type>, args: Args, context: LiveContext) => boolean
  /** Tells events together that come within so many milliseconds. */
  readonly gatherMs?: number
}

export type LiveField<Type extends EventType, Args, LiveContext, Value> = Followed<Type, Args, LiveContext> &
  (
    | {
        /** An aggregate: its present state comes first. */
        readonly snapshot: true
        /** Reads the state, with fresh loaders. */
        readonly load: (args: Args, context: LiveContext) => Later<Value | null>
      }
    | {
        /** New things: there is no state to begin with. */
        readonly snapshot: false
        /** Reads what the event is about, with fresh loaders; `events` where several are told together. */
        readonly load: (
          event: EventOf<Type>,
          args: Args,
          context: LiveContext,
          events: readonly EventOf<Type>[],
        ) => Later<Value | null>
      }
    | {
        /** Many things: what there is to know of all of them comes first, and says that from here on nothing is missed. */
        readonly snapshot: 'first'
        /** Reads what the event is about, with fresh loaders; what comes first where there is none. */
        readonly load: (event: EventOf<Type> | undefined, args: Args, context: LiveContext) => Later<Value | null>
      }
  )

/**
 * A subscription field that follows published events of some aggregates. The
 * listening begins before the position is taken and the snapshot is read, so
 * nothing falls between. Whoever comes back with a cursor gets what was missed
 * instead of a snapshot.
 */
export function live<Type extends EventType, Args, LiveContext extends Context, Value extends object>(
  field: LiveField<Type, Args, LiveContext, Value>,
) {
  return {
    subscribe: async (
      _root: unknown,
      args: Args,
      context: LiveContext,
      info: GraphQLResolveInfo,
    ): Promise<AsyncIterableIterator<LiveValue>> => {
      const { live } = context
      if (live.snapshot && !field.snapshot) throw hasNoState()
      if (field.allow && !(await field.allow(args, context))) throw denied(context)
      const beginsWithState = !live.resumed && live.snapshot !== false
      if (!field.allow && field.snapshot === true && !beginsWithState) {
        const state = (await field.load(args, context)) ?? nothing(context)
        await admit(info.schema, getNamedType(info.returnType).name, state, context)
      }
      const keys = await field.key(args, context)
      const values = await followLive(field.types, typeof keys === 'string' ? [keys] : keys, live, field.snapshot)
      const { heeds, gatherMs } = field
      const telling = heeds ? heeded(values, (event) => heeds(event as EventOf<Type>, args, context)) : values
      return gatherMs === undefined ? telling : gathered(telling, gatherMs)
    },
    resolve: async ({ event, events }: LiveValue, args: Args, context: LiveContext): Promise<Value | null> => {
      const told = event as EventOf<Type>
      if (field.snapshot === 'first') return field.load(told, args, context)
      if (!field.snapshot) return field.load(told, args, context, (events ?? [told]) as readonly EventOf<Type>[])
      const state = await field.load(args, context)
      // Whoever asks for the state of nothing shall not wait for ever.
      return state ?? (event ? null : nothing(context))
    },
  }
}

/** As of something that the viewer may not see, so that nobody learns which of the two it is. */
function nothing(context: Context): never {
  throw denied(context)
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
