import type { Viewer } from '@stoa/auth/viewer'
import type { GraphQLFormattedError } from 'graphql'
import { StreamRefused } from '../../execution/stream-refused.ts'
import type { GraphSource } from '../../graph/graph-source.ts'
import { type LogError, refusal, StatusRefusal } from '../../caller/errors.ts'
import type { RegisteredOperation } from '../../operations/registered-operation.ts'
import type { Prepared } from '../../graph/prepare.ts'
import type { ServedGraph } from '../../graph/served-graph.ts'
import { eventSpan } from './event-span.ts'
import type { Place, Subscriber } from './follower.ts'
import { type SharedStream, sharedStream } from './shared-stream.ts'
import { type Beginning, everybody } from '../../execution/stream-source.ts'
import { errorsShown } from './stream-event.ts'

/** A subscription as a client asked for it. */
export type StreamRequest = {
  readonly query: string
  readonly variables?: Record<string, unknown> | null | undefined
  readonly operationName?: string | null | undefined
  /** Where it is registered; when it is no longer, it goes on until it ends. */
  readonly registered?: RegisteredOperation | undefined
}

export type StreamsOptions = {
  readonly showSubgraph: boolean
  /** How many events may wait for one subscriber. */
  readonly queuedEvents: number
  readonly logError: LogError
}

export type StreamCount = { readonly upstreams: number; readonly subscribers: number }

export type Streams = {
  /**
   * Subscribes; answers how to leave. `prepared` is of `served`; when another
   * graph is served the subscription is planned again in place, or ended with
   * the reason.
   */
  subscribe(
    served: ServedGraph,
    prepared: Prepared,
    request: StreamRequest,
    viewer: Viewer,
    beginning: Beginning,
    subscriber: Subscriber,
  ): () => void
  /** How many upstreams are open, and how many subscribers follow them live, which may be many more. */
  count(): StreamCount
  stop(): void
}

type Follower = {
  readonly viewer: Viewer
  readonly subscriber: Subscriber
  readonly request: StreamRequest
  group?: Group
  place?: Place
}

/** The followers of one operation who may share what it brings. */
type Group = {
  readonly key: string
  readonly request: StreamRequest
  readonly viewer: Viewer
  readonly isPublic: boolean
  readonly stream: SharedStream
  readonly followers: Map<Place, Follower>
  /** What it is planned on. */
  served: ServedGraph
}

/**
 * All subscriptions of a gateway. Equal operations share one upstream, for one
 * viewer (the whole of it, session and roles included), and between viewers
 * only where every selected field is `@public`.
 */
export function streams(source: GraphSource, options: StreamsOptions): Streams {
  const groups = new Map<string, Group>()
  const { showSubgraph, logError } = options

  function enter(follower: Follower, served: ServedGraph, prepared: Prepared, beginning: Beginning): void {
    const { request } = follower
    const { query, operationName, variables } = request
    const isPublic = served.isPublic(query, operationName ?? undefined)
    const viewer = isPublic ? everybody : follower.viewer
    const key = JSON.stringify([query, operationName, variables, prepared.tellsCost, viewer])
    const group = groups.get(key) ?? newGroup(key, request, viewer, isPublic, served, prepared)
    const subscriber: Subscriber = {
      next: follower.subscriber.next,
      end(errors) {
        group.followers.delete(place)
        follower.subscriber.end(errors)
      },
    }
    const place = group.stream.join(subscriber, beginning)
    group.followers.set(place, follower)
    follower.group = group
    follower.place = place
    if (group.served !== source.current) void planAgain(group)
  }

  function newGroup(
    key: string,
    request: StreamRequest,
    viewer: Viewer,
    isPublic: boolean,
    served: ServedGraph,
    prepared: Prepared,
  ): Group {
    const stream = sharedStream({
      ...options,
      viewer,
      source: served.source(prepared, viewer),
      span: eventSpan(prepared.operation.definition, isPublic ? undefined : viewer),
      onEmpty: () => {
        if (groups.get(key) === group) groups.delete(key)
      },
    })
    const group: Group = { key, request, viewer, isPublic, stream, followers: new Map(), served }
    groups.set(key, group)
    return group
  }

  /** Brings a group to the graph that is served now, in place where its operation still fits. */
  async function planAgain(group: Group): Promise<void> {
    const served = source.current
    if (group.served === served || groups.get(group.key) !== group) return
    group.served = served
    try {
      const prepared = await served.prepare(group.request, group.viewer)
      if (groups.get(group.key) !== group || group.served !== served) return
      const { query, operationName } = group.request
      if (group.isPublic && !served.isPublic(query, operationName ?? undefined)) return separate(group, served)
      group.stream.follow(served.source(prepared, group.viewer))
    } catch (error) {
      if (groups.get(group.key) === group && group.served === served) group.stream.end(noLongerValid(error))
    }
  }

  /** What was public is no longer: each goes on alone, with rights of its own. */
  function separate(group: Group, served: ServedGraph): void {
    for (const place of group.stream.dissolve()) {
      const follower = group.followers.get(place)
      if (follower) void enterAgain(follower, served, { ...place.beginning, resumeFrom: place.cursor })
    }
  }

  async function enterAgain(follower: Follower, served: ServedGraph, beginning: Beginning): Promise<void> {
    delete follower.group
    delete follower.place
    try {
      const prepared = await served.prepare(follower.request, follower.viewer)
      if (!gone.has(follower)) enter(follower, served, prepared, beginning)
    } catch (error) {
      if (!gone.has(follower)) follower.subscriber.end(noLongerValid(error))
    }
  }
  /** Who left while on the way from one group to another. */
  const gone = new WeakSet<Follower>()

  function noLongerValid(error: unknown): GraphQLFormattedError[] {
    const isRefusal = error instanceof StatusRefusal || error instanceof StreamRefused
    if (!isRefusal) logError(error)
    const reasons = isRefusal ? error.errors.map(({ message }) => message) : ['Internal error.']
    const message = `The graph has changed, and this subscription no longer fits it: ${reasons.join(' ')}`
    return errorsShown([refusal('SUBSCRIPTION_NO_LONGER_VALID', message)], showSubgraph)
  }

  const stopListening = source.onChange(() => void planAllAgain())

  async function planAllAgain(): Promise<void> {
    for (const group of [...groups.values()]) {
      await planAgain(group)
      // Planning holds the event loop: events get a turn between two plans.
      await new Promise(setImmediate)
    }
  }

  return {
    subscribe(served, prepared, request, viewer, beginning, subscriber) {
      const follower: Follower = { viewer, subscriber, request }
      enter(follower, served, prepared, beginning)
      return () => {
        gone.add(follower)
        const { group, place } = follower
        if (!group || !place) return
        group.followers.delete(place)
        group.stream.leave(place)
      }
    },
    count: () => ({
      upstreams: groups.size,
      subscribers: [...groups.values()].reduce((sum, { stream }) => sum + stream.following, 0),
    }),
    stop() {
      stopListening()
      for (const { stream } of [...groups.values()]) stream.end()
    },
  }
}
