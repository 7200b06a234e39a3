import { Histogram, Registry } from 'prom-client'
import { describe, expect, test } from 'vitest'
import { Durations } from './durations.ts'

const options = { name: 'test_seconds', help: 'Work.', buckets: [0.01, 0.1, 1] }

/** What a registry tells of ours and of prom-client's own after the same observations. */
async function both<Label extends string>(
  labelNames: readonly Label[],
  seen: readonly (readonly [labels: Record<Label, string>, seconds: number])[],
) {
  const [ours, theirs] = [new Registry(), new Registry()]
  const durations = new Durations({ ...options, labelNames })
  ours.registerMetric(durations as never)
  const histogram = new Histogram({ ...options, buckets: [...options.buckets], labelNames, registers: [theirs] })
  for (const [labels, seconds] of seen) {
    durations.observe(labels, seconds)
    histogram.observe(labels, seconds)
  }
  return [await ours.metrics(), await theirs.metrics()]
}

describe('durations', () => {
  test('are told as prom-client tells its own, by their labels, to the bounds of buckets and beyond', async () => {
    const [ours, theirs] = await both(
      ['way', 'outcome'],
      [
        [{ way: 'http', outcome: 'ok' }, 0.01],
        [{ way: 'http', outcome: 'ok' }, 0.5],
        [{ way: 'http', outcome: 'errors' }, 7],
        [{ way: 'sse', outcome: 'ok' }, 0],
        [{ outcome: 'ok', way: 'sse' }, 0.100001],
      ],
    )
    expect(ours).toBe(theirs)
    expect(ours).toContain('test_seconds_bucket{le="0.1",way="http",outcome="ok"} 1\n')
  })

  test('without labels are told before there is any', async () => {
    const [ours, theirs] = await both([], [])
    expect(ours).toBe(theirs)
    expect(ours).toContain('test_seconds_count 0\n')
    const [one, other] = await both([], [[{}, 0.2]])
    expect(one).toBe(other)
  })

  test('of labels whose values look alike when they are put together are kept apart', async () => {
    const [ours] = await both(
      ['a', 'b'],
      [
        [{ a: 'x', b: '' }, 1],
        [{ a: '', b: 'x' }, 1],
      ],
    )
    expect(ours?.match(/test_seconds_count\{/g)).toHaveLength(2)
  })
})
