import { anonymous } from '@stoa/auth/viewer'
import { until } from '@stoa/testing/until'
import { expect } from 'vitest'
import { fakeLog } from './fake-log.fixture.ts'
import { type SharedStream, sharedStream } from './shared-stream.ts'
import type { Beginning, StreamSource } from '../../execution/stream-source.ts'

type Told = { readonly numbers: number[]; readonly ends: unknown[] }

/** A shared stream over a log of numbers, and subscribers who write down what they get. */
export function open(
  options: {
    readonly state?: boolean
    readonly queuedEvents?: number
    readonly source?: (source: StreamSource) => StreamSource
  } = {},
) {
  const log = fakeLog(options.state ?? false)
  let empty = 0
  const stream = sharedStream({
    viewer: anonymous,
    source: options.source?.(log.source) ?? log.source,
    span: { name: 'event', attributes: {} },
    showSubgraph: false,
    queuedEvents: options.queuedEvents ?? 100,
    logError: () => 'trace',
    onEmpty: () => (empty += 1),
  })
  return { ...log, stream, empty: () => empty, join: (beginning?: Beginning) => join(stream, beginning) }
}

function join(stream: SharedStream, beginning: Beginning = {}) {
  const told: Told = { numbers: [], ends: [] }
  const place = stream.join(
    {
      next: ({ text }) => told.numbers.push((JSON.parse(text) as { data: { number: number } }).data.number),
      end: (errors) => told.ends.push(errors?.[0]?.extensions?.code ?? 'complete'),
    },
    beginning,
  )
  return { ...told, place, leave: () => stream.leave(place) }
}

/** Waits until these have come, and no others before them. */
export const got = (subscriber: Told, numbers: number[]) =>
  until(() => subscriber.numbers.length >= numbers.length, `${numbers} came, not ${subscriber.numbers}`, 2_000).then(
    () => expect(subscriber.numbers).toEqual(numbers),
  )
