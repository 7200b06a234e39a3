import { personViewer } from '@stoa/auth/viewer'
import { type RecordedSpan, recordSpans } from '@stoa/testing/spans'
import { until } from '@stoa/testing/until'
import { newId } from '@stoa/values/ids'
import type { Client } from 'graphql-ws'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startStreams } from './streams.fixture.ts'

let run: Awaited<ReturnType<typeof startStreams>>
let recorded: ReturnType<typeof recordSpans>
let clients: Client[] = []
const lines: { level: string; details: Record<string, unknown> }[] = []
const report = (level: string, _message: string, details: Record<string, unknown> = {}) =>
  void lines.push({ level, details })

beforeEach(async () => {
  recorded = recordSpans()
  run = await startStreams({ report })
})

afterEach(async () => {
  for (const client of clients) await client.dispose()
  clients = []
  lines.length = 0
  await run.gateway.stop()
  await recorded.stop()
})

const news = 'subscription News($key: ID!) { thingAdded(key: $key) { number name } }'
const state = 'subscription State($key: ID!) { thingChanged(key: $key) { number name } }'
const own = 'subscription Own($key: ID!) { thingMine(key: $key) { number viewer } }'

const traceOf = (digit: string) => digit.repeat(32)
const traceparent = (digit: string, flags = '01') => `00-${traceOf(digit)}-00f067aa0ba902b7-${flags}`

const someone = () => personViewer({ id: newId('per'), sessionId: newId('ses'), roles: [], verified: true })

function clientOf(params: Record<string, unknown> = {}): Client {
  const client = run.client(params)
  clients.push(client)
  return client
}

const signedIn = () => clientOf({ authorization: `Bearer ${run.token(someone())}` })

function follow(client: Client, query: string, extensions?: Record<string, unknown>) {
  const events: any[] = []
  client.subscribe<any>(
    { query, variables: { key: 'a' }, ...(extensions ? { extensions } : {}) },
    { next: (event) => void events.push(event), error: () => undefined, complete: () => undefined },
  )
  return events
}

const following = (count: number) => until(() => run.gateway.streams().subscribers === count, `${count} follow`)
const got = (events: readonly unknown[], count: number) => until(() => events.length >= count, `${count} have come`)
const named = (spans: readonly RecordedSpan[], name: string) => spans.filter((span) => span.name === name)

describe('the start of a subscription', () => {
  it('is a span with its name, and so is that it opens at the subgraph; its trace ends there', async () => {
    const events = follow(clientOf(), news)
    await following(1)
    run.publish('a', 1)
    run.publish('a', 2)
    await got(events, 2)
    const spans = await recorded.spans()
    const [start] = named(spans, 'subscription News')
    expect(start).toMatchObject({ parentId: undefined, attributes: { 'stoa.outcome': 'ok' } })
    const trace = spans.filter(({ traceId }) => traceId === start?.traceId)
    expect(trace.map(({ name }) => name).sort()).toEqual(['subscribe things', 'subscription News'])
    expect(named(spans, 'subscribe things')).toMatchObject([
      { parentId: start?.id, attributes: { 'stoa.subgraph': 'things' } },
    ])
  })

  it('goes on with the trace that its message brings, and leads to that of the connection', async () => {
    const client = clientOf({ traceparent: traceparent('1') })
    follow(client, news, { traceparent: traceparent('2') })
    follow(client, state)
    await following(2)
    const spans = await recorded.spans()
    expect(named(spans, 'subscription News')).toMatchObject([{ traceId: traceOf('2'), links: [traceOf('1')] }])
    const [other] = named(spans, 'subscription State')
    expect(other?.links).toEqual([traceOf('1')])
    expect([traceOf('1'), traceOf('2')]).not.toContain(other?.traceId)
  })

  it('goes on with the trace of the request where it is an event stream of its own', async () => {
    const leave = new AbortController()
    const variables = encodeURIComponent('{"key":"a"}')
    await fetch(`${run.endpoint}?query=${encodeURIComponent(news)}&variables=${variables}`, {
      headers: { accept: 'text/event-stream', traceparent: traceparent('3') },
      signal: leave.signal,
    })
    await following(1)
    const spans = named(await recorded.spans(), 'subscription News')
    expect(spans).toMatchObject([{ traceId: traceOf('3'), parentId: '00f067aa0ba902b7', links: [] }])
    leave.abort()
  })

  it('that fails tells its trace, in the answer and in the log', async () => {
    run.leave('things')
    const errors: any[] = []
    clientOf().subscribe(
      { query: news, variables: { key: 'a' } },
      { next: () => undefined, complete: () => undefined, error: (error) => void errors.push(error) },
    )
    await got(errors, 1)
    const [opening] = named(await recorded.spans(), 'subscribe things')
    expect(opening?.failed).toBe(true)
    expect(errors[0][0].extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', traceId: opening?.traceId })
    expect(lines.find(({ level }) => level === 'error')?.details.traceId).toBe(opening?.traceId)
  })
})

describe('an event', () => {
  it('goes on with the trace of what has caused it, and what is fetched for it is a part of that', async () => {
    const events = follow(clientOf(), news)
    await following(1)
    for (const digit of ['1', '2']) run.publish('a', Number(digit), '', traceparent(digit))
    await got(events, 2)
    const spans = await recorded.spans()
    for (const digit of ['1', '2']) {
      const trace = spans.filter(({ traceId }) => traceId === traceOf(digit))
      const [event] = named(trace, 'event News')
      expect(event).toMatchObject({ parentId: '00f067aa0ba902b7', attributes: { 'stoa.outcome': 'ok' } })
      expect(named(trace, 'fetch names')).toMatchObject([{ parentId: event?.id }])
      expect(trace).toHaveLength(2)
    }
  })

  it('begins a trace where its cause has carried none, each its own', async () => {
    const events = follow(clientOf(), news)
    await following(1)
    run.publish('a', 1)
    run.publish('a', 2)
    await got(events, 2)
    const spans = await recorded.spans()
    const traces = [...named(spans, 'event News'), ...named(spans, 'subscription News')].map(({ traceId }) => traceId)
    expect(new Set(traces).size).toBe(3)
    expect(named(spans, 'event News').map(({ parentId }) => parentId)).toEqual([undefined, undefined])
  })

  it('does not tell the client where it stands in a trace', async () => {
    const events = follow(clientOf(), news)
    await following(1)
    run.publish('a', 1, '', traceparent('1'))
    await got(events, 1)
    expect(events[0]).toEqual({
      data: { thingAdded: { number: 1, name: 'Thing a' } },
      extensions: { cursor: expect.any(String) },
    })
  })

  it('with an error tells its own trace, in the answer and in the log', async () => {
    const events = follow(clientOf(), news)
    await following(1)
    run.leave('names')
    run.publish('a', 1, '', traceparent('1'))
    run.publish('a', 2)
    await got(events, 2)
    const spans = named(await recorded.spans(), 'event News')
    expect(spans.map(({ attributes }) => attributes['stoa.outcome'])).toEqual(['errors', 'errors'])
    const traces = spans.map(({ traceId }) => traceId)
    expect(traces[0]).toBe(traceOf('1'))
    expect(events.map(({ errors }) => errors[0].extensions.traceId)).toEqual(traces)
    expect(lines.filter(({ level }) => level === 'error').map(({ details }) => details.traceId)).toEqual(traces)
  })

  it('is one span for all who share it, and says for how many it was', async () => {
    const all = [signedIn(), signedIn(), clientOf()].map((client) => follow(client, news))
    await following(3)
    run.publish('a', 1, '', traceparent('1'))
    for (const events of all) await got(events, 1)
    const spans = await recorded.spans()
    expect(named(spans, 'event News')).toMatchObject([
      { attributes: { 'stoa.viewer': 'everybody', 'stoa.followers': 3, 'stoa.catch_up': false } },
    ])
    expect(named(spans, 'fetch names')).toHaveLength(1)
  })

  it('is one span for each viewer where a field is not public', async () => {
    const ada = signedIn()
    const all = [ada, ada, signedIn()].map((client) => follow(client, own))
    await following(3)
    run.publish('a', 1, '', traceparent('1'))
    for (const events of all) await got(events, 1)
    const spans = named(await recorded.spans(), 'event Own')
    expect(spans.map(({ traceId }) => traceId)).toEqual([traceOf('1'), traceOf('1')])
    expect(spans.map(({ attributes }) => attributes['stoa.viewer'])).toEqual(['person', 'person'])
    expect(spans.map(({ attributes }) => attributes['stoa.followers']).sort()).toEqual([1, 2])
  })

  it('that somebody catches up on says so, and is in no trace of those who follow already', async () => {
    const client = clientOf()
    await got(follow(client, state), 1)
    await recorded.spans()
    recorded.forget()
    await got(follow(client, state), 1)
    await following(2)
    const spans = await recorded.spans()
    expect(named(spans, 'event State')).toMatchObject([{ attributes: { 'stoa.catch_up': true, 'stoa.followers': 1 } }])
    expect(named(spans, 'subscribe things')[0]?.traceId).toBe(named(spans, 'subscription State')[0]?.traceId)
  })
})

describe('an upstream that breaks and is opened again', () => {
  it('begins a trace for that, and its events have theirs', async () => {
    const events = follow(clientOf(), news)
    await following(1)
    const before = await recorded.spans()
    run.die()
    run.publish('a', 1, '', traceparent('1'))
    await got(events, 1)
    const spans = await recorded.spans()
    const opened = named(spans, 'subscribe things')
    expect(opened).toHaveLength(2)
    expect(before.map(({ traceId }) => traceId)).not.toContain(opened[1]?.traceId)
    expect(named(spans, 'event News').map(({ traceId }) => traceId)).toEqual([traceOf('1')])
  })
})

describe('what is recorded', () => {
  it('is decided where the trace of an event began; where it has none, as for requests', async () => {
    await recorded.stop()
    recorded = recordSpans(0)
    const events = follow(clientOf(), news)
    await following(1)
    run.leave('names')
    run.publish('a', 1)
    run.publish('a', 2, '', traceparent('2', '00'))
    run.publish('a', 3, '', traceparent('3'))
    await got(events, 3)
    expect((await recorded.spans()).map(({ name, traceId }) => [name, traceId])).toEqual([
      ['fetch names', traceOf('3')],
      ['event News', traceOf('3')],
    ])
    // What is not recorded can be found in the log all the same.
    const traces = events.map(({ errors }) => errors[0].extensions.traceId)
    expect(traces.slice(1)).toEqual([traceOf('2'), traceOf('3')])
    expect(lines.filter(({ level }) => level === 'error').map(({ details }) => details.traceId)).toEqual(traces)
  })

  it('is nothing while tracing is off, and what subgraphs tell of traces stays here', async () => {
    await recorded.stop()
    const events = follow(clientOf(), news)
    await following(1)
    run.publish('a', 1, '', traceparent('1'))
    await got(events, 1)
    expect(events[0].extensions).toEqual({ cursor: expect.any(String) })
    recorded = recordSpans()
    expect(await recorded.spans()).toEqual([])
  })
})
