import type { EventType } from '@stoa/contracts/event-types'
import type { EventPayloads } from '@stoa/contracts/event-payloads'

/**
 * An event as it lies in the outbox, the log and the inbox: a CloudEvents 1.0
 * envelope in JSON, with the extensions that Stoa always sets.
 * https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 */
export type StoaEvent<Type extends EventType = EventType> = {
  readonly specversion: '1.0'
  /** `evt_…`; unique together with `source`. */
  readonly id: string
  /** The subgraph that published it, as `/items`. */
  readonly source: string
  readonly type: Type
  /** The id of the aggregate that it is about. */
  readonly subject: string
  /** RFC 3339 in UTC: the clock of the transaction that emitted it. */
  readonly time: string
  readonly datacontenttype: 'application/json'
  readonly data: EventPayloads[Type]
  /** What decides the order: events of one key are read in the order of their making. */
  readonly partitionkey: string
  /** For states: the version of the aggregate, growing. */
  readonly aggregateversion?: number
  /** Who caused it (`viewerKey`). */
  readonly actor: string
  /** One per journey: a saga's id, or the id of the first event. */
  readonly correlationid: string
  /** The event that caused this one, where one did. */
  readonly causationid?: string
  readonly traceparent?: string
}
