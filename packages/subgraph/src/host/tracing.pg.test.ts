import { aPerson } from '@stoa/testing/people'
import { type RecordedSpan, recordSpans } from '@stoa/testing/spans'
import { makeWorld, type World } from '@stoa/testing/world'
import { readMetrics } from '@stoa/telemetry/metrics'
import { continueTrace, startTrace } from '@stoa/telemetry/trace'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defineSubgraph, type Subgraph } from '../definition.ts'
import { notes } from '../notes/notes.ts'
import type { Work } from '../work.ts'

// `notes` emits, `echo` reads, answers with an event of its own and leaves a
// job behind: everything that a trace has to pass.

const done: string[] = []
let failing = false
let deaf = 0

const { publishes: _, ...definition } = notes
const echo = defineSubgraph<any, any>({
  ...(definition as Subgraph),
  name: 'echo',
  schedules: {},
  consumes: {
    'chat.conversation.ended.v1': async (event, work: Work<any>) => {
      if (deaf > 0) {
        deaf -= 1
        throw new Error('not now')
      }
      await work.db.selectFrom('note').selectAll().execute()
      work.emit('chat.conversation.joined.v1', { conversationId: event.subject, personId: event.data.endedById })
      work.jobs.enqueue('tell', { about: event.subject })
    },
  },
  jobs: {
    tell: {
      run: async ({ about }, { db }) => {
        await db.selectFrom('note').selectAll().execute()
        if (failing) {
          failing = false
          throw new Error('the network is away')
        }
        done.push(about as string)
      },
    },
  },
})

const ada = aPerson()
let world: World
let recorded: ReturnType<typeof recordSpans>

beforeAll(async () => {
  recorded = recordSpans()
  world = await makeWorld({ subgraphs: [notes, echo as Subgraph] })
})

beforeEach(async () => {
  await world.settle()
  recorded.forget()
  done.length = 0
})

afterAll(async () => {
  await world.stop()
  await recorded.stop()
})

const mutation = `mutation Write($input: NoteInput!) { noteWrite(input: $input) {
  note { id text size } userErrors { __typename ... on UserError { code } } } }`

/** Asks as a gateway would whose request is recorded; returns the trace. */
async function write(text: string, traceparent?: string) {
  const request = { query: mutation, variables: { input: { text } } }
  const answer = await startTrace('request', { traceparent }, () => world.host('notes').execute(request, ada))
  await world.settle()
  const spans = await recorded.spans()
  const root = spans.find(({ name }) => name === 'request')
  return { answer, root, trace: spans.filter(({ traceId }) => traceId === root?.traceId), spans }
}

const names = (spans: readonly RecordedSpan[]) => spans.map(({ name }) => name)

/** The names on the way from a span up to the root. */
function pathOf(trace: readonly RecordedSpan[], name: string): string[] {
  const path: string[] = []
  let span = trace.find((one) => one.name === name)
  while (span) {
    path.push(span.name)
    const { parentId } = span
    span = trace.find(({ id }) => id === parentId)
  }
  return path
}

describe('one trace', () => {
  test('goes from the request through graphql and the command to the statements of the database', async () => {
    const { trace } = await write('hello')
    expect(names(trace)).toEqual(expect.arrayContaining(['graphql.parse', 'mutation Write']))
    expect(pathOf(trace, 'insert')).toEqual([
      'insert',
      'command noteWrite',
      'graphql.resolve noteWrite',
      'mutation Write',
      'request',
    ])
    expect(names(trace).filter((name) => ['begin', 'commit'].includes(name)).length).toBeGreaterThanOrEqual(2)
  })

  test('goes on with the event: published, consumed, what follows from it, and the job that it leaves', async () => {
    const { trace, root } = await write('hello')
    expect(names(trace)).toEqual(expect.arrayContaining(['publish chat.conversation.ended.v1']))
    expect(pathOf(trace, 'react to chat.conversation.ended.v1')).toEqual([
      'react to chat.conversation.ended.v1',
      'consume echo',
      'command noteWrite',
      'graphql.resolve noteWrite',
      'mutation Write',
      'request',
    ])
    expect(pathOf(trace, 'job tell')[1]).toBe('react to chat.conversation.ended.v1')
    const [answer] = (await world.emitted('echo')).slice(-1)
    const reaction = trace.find(({ name }) => name === 'react to chat.conversation.ended.v1')
    expect(answer?.traceparent).toBe(`00-${root?.traceId}-${reaction?.id}-01`)
  })

  test('a state carries the trace of the fact that it follows from', async () => {
    const { root } = await write('hello')
    const events = (await world.emitted('notes')).slice(-3)
    expect(events.map(({ type }) => type)).toContain('chat.conversation.changed.v1')
    for (const event of events) expect(event.traceparent?.slice(3, 35)).toBe(root?.traceId)
  })

  test('each of two at once is its own, also where their events meet in one batch', async () => {
    await Promise.all([write('one'), write('two'), write('three')])
    const spans = await recorded.spans()
    const traces = spans.filter(({ name }) => name === 'request').map(({ traceId }) => traceId)
    expect(new Set(traces).size).toBe(3)
    for (const traceId of traces) {
      const own = spans.filter((span) => span.traceId === traceId)
      expect(names(own)).toContain('react to chat.conversation.ended.v1')
      expect(names(own)).toContain('job tell')
    }
  })

  test('holds a refusal by its code, and no fault for it', async () => {
    const { trace, answer } = await write('')
    expect((answer.data as any).noteWrite.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }])
    const command = trace.find(({ name }) => name === 'command noteWrite')
    expect(command).toMatchObject({ failed: false, attributes: { 'stoa.refusal': 'INVALID_INPUT' } })
  })

  test('is what a client is told with a fault, and what stands in the log', async () => {
    const { answer, root, trace } = await write('fault')
    expect(answer.errors?.[0]).toMatchObject({
      message: 'Something went wrong on our side.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: root?.traceId },
    })
    expect(world.reports.at(-1)?.details).toMatchObject({ traceId: root?.traceId })
    expect(trace.find(({ name }) => name === 'command noteWrite')?.failed).toBe(true)
  })

  test('has every attempt of a job', async () => {
    failing = true
    const { trace } = await write('hello')
    expect(done).toHaveLength(1)
    expect(trace.filter(({ name }) => name === 'job tell').map(({ failed }) => failed)).toEqual([true, false])
    expect(world.reports.at(-1)).toMatchObject({
      message: 'job tell failed and will be tried again',
      details: { traceId: trace[0]?.traceId },
    })
  })
})

test('a reaction that fails is tried again in the trace of its event, which the log names', async () => {
  deaf = 2 // with its batch, and alone
  const { trace } = await write('hello')
  const reactions = trace.filter(({ name }) => name === 'react to chat.conversation.ended.v1')
  expect(reactions.map(({ failed }) => failed)).toEqual([true, true, false])
  expect(world.reports.at(-1)).toMatchObject({
    message: 'event delivery will be tried again',
    details: { traceId: trace[0]?.traceId },
  })
})

describe('what is not in a trace', () => {
  test('what people have written', async () => {
    const { spans } = await write('a most private thing')
    expect(JSON.stringify(spans)).toContain('insert into \\"note\\"')
    expect(JSON.stringify(spans)).not.toContain('a most private thing')
    expect(JSON.stringify(spans)).not.toContain(ada.id)
  })

  test('the polls of relay, consumers and jobs, which belong to nobody', async () => {
    await world.settle()
    const { spans, root } = await write('hello')
    expect(spans.filter(({ traceId }) => traceId !== root?.traceId)).toEqual([])
    expect(names(spans)).not.toContain('update stoa.relay_shard')
  })

  test('a request that is not recorded; its events carry its trace id all the same', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00'
    const request = { query: mutation, variables: { input: { text: 'quiet' } } }
    await continueTrace(traceparent, 'request', {}, () => world.host('notes').execute(request, ada))
    await world.settle()
    expect(await recorded.spans()).toEqual([])
    expect((await world.emitted('notes')).at(-1)?.traceparent).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-.{16}-00$/)
    expect((await world.emitted('echo')).at(-1)?.traceparent).toContain('4bf92f3577b34da6a3ce929d0e0e4736')
  })
})

test('the metrics of a host: commands, jobs, delivery, and how it stands now', async () => {
  await write('hello')
  await write('')
  const { text } = await readMetrics()
  expect(text).toMatch(/^stoa_command_seconds_count\{subgraph="notes",command="noteWrite",outcome="done"\} [1-9]/m)
  expect(text).toMatch(/^stoa_command_seconds_count\{subgraph="notes",command="noteWrite",outcome="refused"\} [1-9]/m)
  expect(text).toMatch(/^stoa_job_seconds_count\{subgraph="echo",job="tell",outcome="done"\} [1-9]/m)
  expect(text).toMatch(/^stoa_events_published_total\{type="chat.conversation.ended.v1"\} [1-9]/m)
  expect(text).toMatch(/^stoa_events_consumed_total\{consumer="echo"\} [1-9]/m)
  expect(text).toContain('stoa_outbox_backlog{subgraph="notes"} 0')
  expect(text).toContain('stoa_consumer_lag{subgraph="echo",consumer="echo"} 0')
  expect(text).toContain('stoa_dead_letters{subgraph="echo",consumer="echo"} 0')
  expect(text).toContain('stoa_jobs_open{subgraph="echo"} 0')
  expect(text).toMatch(/^stoa_db_connections\{subgraph="notes",state="idle"\} \d/m)
})
