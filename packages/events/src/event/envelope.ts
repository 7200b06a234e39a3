import { type EventType, kindOf } from '@stoa/contracts/event-types'
import type { StoaEvent } from './event.ts'
import type { EventPayloads } from '@stoa/contracts/event-payloads'
import { correlationFieldOf, keyFieldOf, validateForPublish } from '@stoa/contracts/event-schemas'

export type EnvelopeInput<Type extends EventType> = {
  readonly type: Type
  readonly data: EventPayloads[Type]
  /** `evt_…`. */
  readonly id: string
  /** The subgraph that publishes. */
  readonly subgraph: string
  readonly now: Date
  /** `viewerKey(work.viewer)`. */
  readonly actor: string
  /** The event whose reaction this is: gives correlation and causation. Default: the aggregate begins a journey. */
  readonly cause?: { readonly id: string; readonly correlationid: string } | undefined
  readonly traceparent?: string | undefined
}

/** Validates a payload and wraps it; throws `MalformedEvent` with every problem and its path. */
export function wrapEvent<Type extends EventType>(input: EnvelopeInput<Type>): StoaEvent<Type> {
  const { type, data, cause } = input
  validateForPublish(type, data)
  const fields = data as Record<string, unknown>
  const key = String(fields[keyFieldOf(type)])
  const version = kindOf(type) === 'state' ? (fields['version'] as number) : undefined
  const journey = correlationFieldOf(input.type)
  return {
    specversion: '1.0',
    id: input.id,
    source: `/${input.subgraph}`,
    type,
    subject: key,
    time: input.now.toISOString(),
    datacontenttype: 'application/json',
    data,
    partitionkey: key,
    ...(version === undefined ? {} : { aggregateversion: version }),
    actor: input.actor,
    correlationid: journey ? String(fields[journey]) : (cause?.correlationid ?? key),
    ...(cause ? { causationid: cause.id } : {}),
    ...(input.traceparent ? { traceparent: input.traceparent } : {}),
  }
}
