import type { StoaEvent } from '../event/event.ts'
import type { LogRecord } from '../log/log.ts'
import type { EventSchemas } from '@stoa/contracts/event-schemas'

/** A record that this consumer asked for, and what is wrong with it if something is. */
export type Incoming = {
  readonly record: LogRecord
  readonly source: string
  readonly id: string
  readonly type: string
  readonly key: string
  /** Absent where the record cannot be understood; `problem` says why. */
  readonly event?: StoaEvent
  readonly problem?: string
}

/** Reads a record for a consumer; undefined for one that it did not ask for. */
export function readRecord(record: LogRecord, on: object, schemas: EventSchemas): Incoming | undefined {
  const unreadable = (problem: string): Incoming => ({
    record,
    source: `/${record.topic.slice(0, record.topic.indexOf('.'))}`,
    id: record.id,
    type: 'unknown',
    key: record.key,
    problem,
  })
  let event: StoaEvent
  try {
    event = JSON.parse(record.value) as StoaEvent
  } catch {
    return unreadable('The record is not JSON.')
  }
  if (typeof event?.type !== 'string' || typeof event.id !== 'string' || typeof event.source !== 'string') {
    return unreadable('The record is no event: id, source or type is missing.')
  }
  if (!Object.hasOwn(on, event.type)) return undefined
  const { source, id, type } = event
  const problems = schemas.problems(type, event.data, 'ignore')
  const incoming = { record, source, id, type, key: record.key }
  return problems.length > 0 ? { ...incoming, problem: problems.join(' ') } : { ...incoming, event }
}
