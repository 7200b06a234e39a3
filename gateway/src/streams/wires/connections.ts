import type { IncomingMessage } from 'node:http'
import type { Revocations } from '../../caller/revocations.ts'
import { type Viewer, viewerKey } from '@stoa/auth/viewer'
import type { Report } from '@stoa/telemetry/report'
import { networkOf } from '@stoa/values/network'
import type { GraphQLFormattedError } from 'graphql'
import { counter } from '../../caller/counter.ts'
import { StreamRefused } from '../../execution/stream-refused.ts'
import type { Ask } from '../../graph/ask.ts'
import type { GraphSource } from '../../graph/graph-source.ts'
import { faultLog, refusal, StatusRefusal } from '../../caller/errors.ts'
import { clientAddress } from '../../caller/address.ts'
import type { Identity } from '../../caller/identity.ts'
import { type Observer, outcomeOf } from '../../seen/observer.ts'
import { type Seen, type Way } from '../../seen/seen.ts'
import type { AskedOperation } from '../../operations/asked.ts'
import type { LetThrough } from '../../operations/gate.ts'
import type { Prepared, PrepareOptions } from '../../graph/prepare.ts'
import type { RatedIdentify } from '../../rates/rated-identity.ts'
import type { ServedGraph } from '../../graph/served-graph.ts'
import type { Subscriber } from '../shared/follower.ts'
import { hasSameRights, isSameViewer } from '../shared/same-viewer.ts'
import type { Beginning } from '../../execution/stream-source.ts'
import { errorsShown, type StreamEvent, streamEvent } from '../shared/stream-event.ts'
import { type Streams, streams } from '../shared/streams.ts'

/** Why the gateway closes a connection. */
export type ClosingReason =
  | 'TOKEN_EXPIRED'
  | 'TOKEN_REVOKED'
  | 'TOKEN_INVALID'
  | 'SERVICE_UNAVAILABLE'
  | 'RATE_LIMITED'
  | 'ROLES_CHANGED'
  | 'OTHER_VIEWER'
  | 'TOO_MANY_CONNECTIONS'
  | 'SLOW_CONSUMER'

/** An operation as it comes in a message; `extensions` may have `resumeFrom` and `snapshot`. */
export type OperationMessage = Omit<AskedOperation, 'query'> & {
  /** May be empty where an id stands beside it. */
  readonly query?: string | null | undefined
}

/** A WebSocket or an event stream of one viewer, whichever protocol it speaks. */
export type Connection = {
  readonly viewer: Viewer
  /**
   * Runs an operation of any kind: its one result, or its events, and the end.
   * What cannot run ends with errors. Answers how to stop it.
   */
  run(operation: OperationMessage, receiver: Subscriber): () => void
  /** A later token of the same viewer, taken in band: the connection lives as long as it. Answers until when. */
  renew(authorization: string): Promise<Date | undefined>
  /** The client is gone: its operations end. */
  closed(): void
}

export type Connections = {
  /**
   * Takes in a connection, or says why not. `close` is called at most once. What runs on it is linked to the trace
   * `connectedBy`, as a traceparent; unless given, to that of the request.
   */
  open(
    way: Way,
    identity: Identity,
    request: IncomingMessage,
    close: CloseConnection,
    connectedBy?: string | undefined,
  ): Connection | ClosingReason
  readonly identify: RatedIdentify
  /** How many connections are open, of both protocols. */
  readonly size: number
  readonly streams: Streams
  stop(): void
}

type CloseConnection = (reason: ClosingReason) => void
type Open = { viewer: Viewer; readonly close: CloseConnection }

/** setTimeout overflows beyond this many milliseconds; a longer-lived token simply gets a new check. */
const timeoutMax = 2_147_483_647

/**
 * What WebSockets and event streams have in common: who may open how many,
 * how long they live, what they may run. They count together, for a person or
 * a guest, and for an address where nobody is known.
 */
export function connections(
  source: GraphSource,
  identify: RatedIdentify,
  revocations: Pick<Revocations, 'current' | 'onChange'>,
  options: PrepareOptions & { readonly report: Report; readonly observer: Observer; readonly ask: Ask },
): Connections {
  const { limits, showSchema, report, observer, ask } = options
  const opened = new Set<Open>()
  const open = counter()
  const running = counter()
  const logError = faultLog(report, 'a subgraph could not be asked')
  const shared = streams(source, { showSubgraph: showSchema, queuedEvents: limits.queuedEvents, logError })

  const unsubscribe = revocations.onChange((personId) => {
    for (const { viewer, close } of [...opened]) {
      if (viewer.kind !== 'person' || viewer.id !== personId) continue
      const now = revocations.current(viewer)
      // Streams were opened for the viewer as they were: a new connection gets the rights of today.
      if (now !== viewer) close(now ? 'ROLES_CHANGED' : 'TOKEN_REVOKED')
    }
  })

  function connection(
    way: Way,
    { viewer: known, expiresAt }: Identity,
    request: IncomingMessage,
    tellClose: CloseConnection,
    connectedBy: string | undefined = request.headers.traceparent?.toString(),
  ): Connection | ClosingReason {
    // Since the token was checked the rest of the request came, which a client may take its time for.
    const viewer = revocations.current(known)
    if (!viewer) return 'TOKEN_REVOKED'
    const nobody = viewer.kind === 'anonymous'
    const address = clientAddress(request, limits.proxies)
    const client = { address, userAgent: request.headers['user-agent'] }
    const key = nobody ? `address:${networkOf(address)}` : viewerKey(viewer)
    const connectionsMax = nobody ? limits.socketsPerAddress : limits.socketsPerViewer
    const streamsMax = nobody ? limits.streamsPerAddress : limits.streamsPerViewer
    if (open.of(key) >= connectionsMax) return 'TOO_MANY_CONNECTIONS'
    const stops = new Set<() => void>()
    const self: Open = { viewer, close }
    let expiry: NodeJS.Timeout | undefined
    let over = false
    opened.add(self)
    open.add(key)
    liveUntil(expiresAt)

    function liveUntil(expiresAt: Date | undefined): void {
      clearTimeout(expiry)
      if (!expiresAt) return
      const lifeMs = Math.min(Math.max(expiresAt.getTime() - Date.now(), 0), timeoutMax)
      expiry = setTimeout(() => close('TOKEN_EXPIRED'), lifeMs)
    }

    function close(reason: ClosingReason): void {
      if (over) return
      closed()
      tellClose(reason)
    }

    function closed(): void {
      if (over) return
      over = true
      clearTimeout(expiry)
      opened.delete(self)
      open.remove(key)
      for (const stop of [...stops]) stop()
    }

    function run(operation: OperationMessage, receiver: Subscriber): () => void {
      if (over) return () => undefined
      if (running.of(key) >= streamsMax) {
        const errors = [refusal('TOO_MANY_STREAMS', `You have ${streamsMax} operations running; end one first.`)]
        receiver.next(streamEvent({ errors }, showSchema))
        receiver.end()
        return () => undefined
      }
      running.add(key)
      const gone = new AbortController()
      let leave: (() => void) | undefined
      const stop = () => {
        if (!stops.delete(stop)) return
        running.remove(key)
        leave?.()
        gone.abort(new Error('the client went away'))
      }
      stops.add(stop)
      const end = (errors?: readonly GraphQLFormattedError[]) => {
        if (!stops.has(stop)) return
        stop()
        receiver.end(errors)
      }
      const { traceparent } = operation.extensions ?? {}
      const start = { way, traceparent: typeof traceparent === 'string' ? traceparent : undefined, connectedBy }
      observer.request(start, begin).catch((error: unknown) => {
        const isRefusal = error instanceof StatusRefusal || error instanceof StreamRefused
        if (!isRefusal) report('error', 'fault in the gateway', { error })
        const reasons = isRefusal ? error.errors : [internal()]
        end(errorsShown(reasons, showSchema))
      })
      return stop

      async function begin(seen: Seen): Promise<void> {
        const served = source.current
        const { viewer } = self
        seen.viewer = viewer.kind
        seen.outcome = 'refused'
        const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(limits.requestMs)])
        const { prepared, request, result } = await ask(served, operation, { viewer, signal, client, seen })
        seen.outcome = result ? outcomeOf(result, gone.signal) : 'ok'
        if (!stops.has(stop)) return
        if (!result) return follow(served, prepared, request)
        receiver.next(streamEvent(result, showSchema))
        end()
      }

      function follow(served: ServedGraph, prepared: Prepared, request: LetThrough): void {
        const seen = observer.stream(way)
        const next = (event: StreamEvent) => {
          seen.event()
          receiver.next(event)
        }
        leave = seen.end
        const beginning = beginningOf(operation)
        const { variables, operationName, registered } = request
        const subscribed = { query: request.query as string, variables, operationName, registered }
        const left = shared.subscribe(served, prepared, subscribed, self.viewer, beginning, { next, end })
        leave = () => {
          seen.end()
          left()
        }
        // What was at hand came at once, and may already have been more than the client takes.
        if (!stops.has(stop)) left()
      }
    }

    async function renew(authorization: string): Promise<Date | undefined> {
      const identity = await identify(authorization, address)
      if (over) return undefined
      const { viewer } = self
      if ('code' in identity) {
        // Where it cannot be checked now, or may not, the connection lives on as long as it would have.
        if (identity.status === 401) close(identity.code)
      } else if (!isSameViewer(identity.viewer, viewer)) close('OTHER_VIEWER')
      else if (!hasSameRights(identity.viewer, viewer)) close('ROLES_CHANGED')
      else {
        self.viewer = identity.viewer
        liveUntil(identity.expiresAt)
        return identity.expiresAt
      }
      return undefined
    }

    return {
      get viewer() {
        return self.viewer
      },
      run,
      renew,
      closed,
    }
  }

  return {
    open: connection,
    identify,
    get size() {
      return opened.size
    },
    streams: shared,
    stop() {
      unsubscribe()
      shared.stop()
    },
  }
}

const internal = () => refusal('INTERNAL_SERVER_ERROR', 'Internal error.')

/** Refuses what it cannot use: whoever believes to have resumed would miss events unseen. Null is as good as not said. */
function beginningOf({ extensions }: OperationMessage): Beginning {
  const resumeFrom = extensions?.['resumeFrom'] ?? undefined
  const snapshot = extensions?.['snapshot'] ?? undefined
  if (resumeFrom !== undefined && typeof resumeFrom !== 'string') throw badExtension('resumeFrom', 'a cursor, as text')
  if (snapshot !== undefined && typeof snapshot !== 'boolean') throw badExtension('snapshot', 'true or false')
  return { ...(resumeFrom === undefined ? {} : { resumeFrom }), ...(snapshot === undefined ? {} : { snapshot }) }
}

function badExtension(name: string, form: string): StatusRefusal {
  return new StatusRefusal(400, [refusal('BAD_USER_INPUT', `"extensions.${name}" must be ${form}.`)])
}
