import type { IncomingMessage } from 'node:http'
import { refusal, StatusRefusal } from '../caller/errors.ts'
import type { Caller } from '../execution/operation.ts'
import type { Prepared } from '../graph/prepare.ts'
import type { ServedGraph } from '../graph/served-graph.ts'
import type { HeaderFields } from '../caller/header-fields.ts'

/** A request whose body was read and whose caller is known. */
export type Asked = {
  readonly request: IncomingMessage
  /** The JSON of a POST; undefined for other methods, and an empty object for other kinds of content. */
  readonly body: unknown
  readonly caller: Caller
}

/** An answer, before it is known in which form it travels. */
export type LaneAnswer = {
  readonly status: number
  /** JSON. */
  readonly text: string
  readonly headers?: HeaderFields | undefined
  /** What ran, where something did. */
  readonly ran?: Ran | undefined
  readonly hasErrors: boolean
}

/** An operation with the graph that it was prepared for. */
export type Ran = { readonly served: ServedGraph; readonly prepared: Prepared }

/** One of the two ways through which a request is answered. */
export type Lane = (asked: Asked) => Promise<LaneAnswer>

/** What the two lanes say alike about a subscription that comes without a stream. */
export function subscriptionRefused(): StatusRefusal {
  const message =
    'Subscriptions run over WebSocket (graphql-transport-ws) or Server-Sent Events (graphql-sse) at the same address.'
  return new StatusRefusal(400, [refusal('BAD_REQUEST', message)])
}
