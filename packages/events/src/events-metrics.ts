import { counter } from '@stoa/telemetry/metrics'

/** Events that reached the log; one that is appended twice after a crash counts twice. */
export const publishedEvents = counter('stoa_events_published_total', 'Events that reached the log.', ['type'])

/** Events that a consumer has settled: by their effect, or as dead letters. */
export const consumedEvents = counter('stoa_events_consumed_total', 'Events that a consumer has settled.', ['consumer'])
