import { InMemorySpanExporter } from '@opentelemetry/sdk-trace'
import { afterEach, describe, expect, test } from 'vitest'
import {
  continueTrace,
  currentTraceId,
  currentTraceparent,
  isRecorded,
  isTracing,
  outsideTrace,
  recordSpan,
  startTrace,
  traceAfter,
  traceIdOfFault,
  traceparentAfter,
  withSpan,
} from './trace.ts'
import { startTracing, type Tracing } from './tracing.ts'

let exporter = new InMemorySpanExporter()
let tracing: Tracing | undefined

function on(ratio = 1): void {
  exporter = new InMemorySpanExporter()
  tracing = startTracing({ service: 'test', ratio, to: exporter })
}

async function spans() {
  await tracing?.flush()
  return exporter.getFinishedSpans()
}

afterEach(async () => {
  await tracing?.stop()
  tracing = undefined
})

const strangerId = '4bf92f3577b34da6a3ce929d0e0e4736'
const stranger = `00-${strangerId}-00f067aa0ba902b7-01`

describe('while tracing is off', () => {
  test('a span is the work alone, with nothing around it', async () => {
    const seen = await withSpan('work', {}, async (span) => [span, currentTraceId(), currentTraceparent()])
    expect(seen).toEqual([undefined, undefined, undefined])
    expect(await startTrace('request', { traceparent: stranger }, async () => currentTraceId())).toBeUndefined()
    expect(await continueTrace(stranger, 'reaction', {}, async () => isRecorded())).toBe(false)
    expect(await traceAfter(stranger, 'event', {}, async () => currentTraceId())).toBeUndefined()
    expect(isTracing()).toBe(false)
  })

  test('an event still carries on the trace of what caused it, for those who trace', () => {
    expect(traceparentAfter(stranger)).toBe(stranger)
  })

  test('a fault has a number all the same, a new one each', () => {
    expect(traceIdOfFault()).toMatch(/^[0-9a-f]{32}$/)
    expect(traceIdOfFault()).not.toBe(traceIdOfFault())
  })
})

describe('a trace', () => {
  test('is one over all that is awaited', async () => {
    on()
    await startTrace('request', { kind: 'server' }, async () => {
      await Promise.all([withSpan('a', {}, async () => undefined), withSpan('b', {}, async () => undefined)])
    })
    const [a, b, request] = await spans()
    expect([a?.name, b?.name, request?.name]).toEqual(['a', 'b', 'request'])
    expect(new Set((await spans()).map((span) => span.spanContext().traceId)).size).toBe(1)
    expect(a?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId)
  })

  test('goes on with the id that a stranger brings', async () => {
    on()
    expect(await startTrace('request', { traceparent: stranger }, async () => currentTraceId())).toBe(strangerId)
  })

  test('leads to that of the connection on which it came, and is no part of it', async () => {
    on()
    const connection = stranger.replaceAll('4', '5')
    await startTrace('alone', { linkedTo: connection }, async () => undefined)
    await startTrace('in his trace', { traceparent: stranger, linkedTo: connection }, async () => undefined)
    await startTrace('by itself', { traceparent: stranger, linkedTo: stranger }, async () => undefined)
    await startTrace('by nonsense', { linkedTo: 'nonsense' }, async () => undefined)
    const links = (await spans()).map(({ name, links }) => [name, links.map(({ context }) => context.traceId)])
    const linked = strangerId.replaceAll('4', '5')
    expect(links).toEqual([
      ['alone', [linked]],
      ['in his trace', [linked]],
      ['by itself', []],
      ['by nonsense', []],
    ])
    expect((await spans())[0]?.spanContext().traceId).not.toBe(linked)
  })

  test.each(['', 'nonsense', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, `ff-${strangerId}-00f067aa0ba902b7-01`])(
    'begins anew where the header is %j',
    async (traceparent) => {
      on()
      const id = await startTrace('request', { traceparent }, async () => currentTraceId())
      expect(id).toMatch(/^[0-9a-f]{32}$/)
      expect(id).not.toBe(strangerId)
    },
  )

  test('is not entered by work that belongs to nobody', async () => {
    on()
    const inside = await startTrace('request', {}, async () => outsideTrace(() => currentTraceId()))
    expect(inside).toBeUndefined()
    await withSpan('a poll of the database', {}, async () => undefined)
    expect((await spans()).map(({ name }) => name)).toEqual(['request'])
  })

  test('tells the kind of a fault, and not its message, which may hold what people have typed', async () => {
    on()
    const fault = Object.assign(new Error('ann@example.org'), { code: '40001' })
    await expect(startTrace('request', {}, () => Promise.reject(fault))).rejects.toBe(fault)
    const [span] = await spans()
    expect(span?.attributes['error.type']).toBe('40001')
    expect(JSON.stringify([span?.status, span?.attributes, span?.events])).not.toContain('ann@example.org')
  })
})

test('a process has the name in traces that it was given, or that OTEL_SERVICE_NAME says', async () => {
  const nameOf = async () => {
    await startTrace('request', {}, async () => undefined)
    const [span] = await spans()
    await tracing?.stop()
    return span?.resource.attributes['service.name']
  }
  on()
  expect(await nameOf()).toBe('test')
  process.env.OTEL_SERVICE_NAME = 'other'
  on()
  delete process.env.OTEL_SERVICE_NAME
  expect(await nameOf()).toBe('other')
})

describe('a trace that is not chosen', () => {
  test('has an id, for logs and events, and no spans', async () => {
    on(0)
    const seen = await startTrace('request', {}, () =>
      withSpan('part', {}, async (span) => ({ span, id: currentTraceId(), parent: currentTraceparent() })),
    )
    expect(seen.span).toBeUndefined()
    expect(seen.id).toMatch(/^[0-9a-f]{32}$/)
    expect(seen.parent).toMatch(new RegExp(`^00-${seen.id}-[0-9a-f]{16}-00$`))
    expect(await spans()).toEqual([])
  })

  test('is not recorded because a stranger says so', async () => {
    on(0)
    await startTrace('request', { traceparent: stranger }, async () => undefined)
    expect(await spans()).toEqual([])
  })

  test('is not recorded because a stranger has thought of an id that we would choose', async () => {
    on(0.5)
    let recorded = 0
    // Each time a process begins, other ids are chosen.
    for (let process = 0; process < 40; process++) {
      await tracing?.stop()
      on(0.5)
      const traceparent = `00-${'1'.repeat(24)}00000000-00f067aa0ba902b7-01`
      await startTrace('request', { traceparent }, async () => undefined)
      await startTrace('request', { traceparent }, async () => undefined)
      const count = (await spans()).length
      expect([0, 2]).toContain(count)
      recorded += count / 2
    }
    expect(recorded).toBeGreaterThan(0)
    expect(recorded).toBeLessThan(40)
  })

  test('is chosen by its id: a tenth means about a tenth', async () => {
    on(0.1)
    for (let count = 0; count < 2_000; count++) await startTrace('request', {}, async () => undefined)
    expect((await spans()).length).toBeGreaterThan(100)
    expect((await spans()).length).toBeLessThan(300)
  })
})

describe('going on elsewhere', () => {
  test('follows the decision of where the trace began', async () => {
    on(0)
    await continueTrace(stranger, 'reaction', { kind: 'consumer' }, async () => undefined)
    await continueTrace(stranger.replace(/01$/, '00'), 'unrecorded', {}, async () => undefined)
    const [span, ...others] = await spans()
    expect(span).toMatchObject({ name: 'reaction', parentSpanContext: { traceId: strangerId, isRemote: true } })
    expect(others).toEqual([])
  })

  test('does nothing for what carries no trace', async () => {
    on()
    expect(await continueTrace(undefined, 'reaction', {}, async () => currentTraceId())).toBeUndefined()
    expect(await continueTrace([undefined, undefined], 'batch', {}, async () => currentTraceId())).toBeUndefined()
  })

  test('of what may have carried a trace or not: in that one, or in a new one', async () => {
    on()
    expect(await traceAfter(stranger, 'event', {}, async () => currentTraceId())).toBe(strangerId)
    const ids = await startTrace('request', {}, () =>
      Promise.all([undefined, 'nonsense'].map((cause) => traceAfter(cause, 'event', {}, async () => currentTraceId()))),
    )
    const [, ...others] = (await spans()).map((span) => span.spanContext().traceId)
    expect(new Set([...others, strangerId]).size).toBe(4)
    expect(ids).toEqual(others.slice(0, 2))
  })

  test('with a batch of many traces: in the first that is recorded, linked to the others', async () => {
    on()
    const other = stranger.replaceAll('4', '5')
    const unrecorded = stranger.replaceAll('4', '6').replace(/01$/, '00')
    await continueTrace([unrecorded, stranger, undefined, other, other], 'batch', {}, async () => undefined)
    const [batch] = await spans()
    expect(batch?.spanContext().traceId).toBe(strangerId)
    expect(batch?.links.map(({ context }) => context.traceId)).toEqual([strangerId.replaceAll('4', '5')])
  })

  test('an event belongs to the trace of its cause, and not to that of its neighbours in a batch', async () => {
    on()
    const other = stranger.replaceAll('4', '5')
    await continueTrace([stranger, other], 'batch', {}, async () => {
      expect(traceparentAfter(stranger)).toBe(currentTraceparent())
      expect(traceparentAfter(other)).toBe(other)
      expect(traceparentAfter(undefined)).toBe(currentTraceparent())
    })
  })

  test('what is over already may be recorded afterwards', async () => {
    on()
    recordSpan(stranger, 'publish', {}, Date.now() - 500)
    recordSpan(undefined, 'nothing', {}, Date.now())
    const [span, ...others] = await spans()
    expect(span).toMatchObject({ name: 'publish', parentSpanContext: { traceId: strangerId } })
    expect((span?.duration[0] ?? 0) * 1e3 + (span?.duration[1] ?? 0) / 1e6).toBeGreaterThanOrEqual(499)
    expect(others).toEqual([])
  })
})

describe('a collector that does not answer', () => {
  test('is told of once, and once more when it answers again', async () => {
    const heard: (string | undefined)[] = []
    const answers = [{ code: 1, error: new Error('refused') }, { code: 1 }, { code: 0 }, { code: 0 }]
    tracing = startTracing({
      service: 'test',
      ratio: 1,
      to: { export: (_spans, done) => done(answers.shift() ?? { code: 0 }), shutdown: async () => undefined },
      onTrouble: (error) => heard.push(error?.message),
    })
    while (answers.length > 0) {
      await startTrace('request', {}, async () => undefined)
      // The failure belongs to whoever flushes too.
      await tracing.flush().catch(() => undefined)
    }
    expect(heard).toEqual(['refused', undefined])
  })
})
