import { InMemorySpanExporter } from '@opentelemetry/sdk-trace'
import { buildSchema, defaultFieldResolver, execute, parse, validate } from 'graphql'
import { afterEach, expect, test } from 'vitest'
import { tracedGraphql } from './graphql.ts'
import { startTrace } from './trace.ts'
import { startTracing, type Tracing } from './tracing.ts'

let exporter: InMemorySpanExporter
const plain = { parse, validate, execute, defaultFieldResolver }
const graphql = tracedGraphql(plain)
const schema = buildSchema('type Query { items(first: Int): [Item!] } type Item { id: ID, price(in: String): Int }')
const rootValue = { items: async () => [1, 2, 3].map((id) => ({ id, price: async () => 5 })) }
let tracing: Tracing | undefined

afterEach(async () => {
  await tracing?.stop()
})

function on(ratio: number): void {
  exporter = new InMemorySpanExporter()
  tracing = startTracing({ service: 'test', ratio, to: exporter })
}

async function ask(): Promise<unknown> {
  const { parse, validate, execute } = graphql()
  const document = parse('query Cheap { items(first: 3) { id price(in: "a-secret") } }')
  expect(validate(schema, document)).toEqual([])
  return execute({ schema, document, rootValue, contextValue: {} })
}

function thrown(error: Error): never {
  throw error
}

const answer = { data: { items: [1, 2, 3].map((id) => ({ id: String(id), price: 5 })) } }

test('a recorded request has spans of parsing, validation, execution and resolvers, and the same answer', async () => {
  on(1)
  expect(JSON.parse(JSON.stringify(await startTrace('request', {}, ask)))).toEqual(answer)
  await tracing?.flush()
  const names = exporter.getFinishedSpans().map(({ name }) => name)
  expect(names).toContain('graphql.parse')
  expect(names).toContain('graphql.validate')
  expect(names).toContain('query Cheap')
  // One for the field of all members of the list, none for a property that is merely read.
  expect(names.filter((name) => name.includes('price'))).toEqual(['graphql.resolve items.*.price'])
  expect(names.filter((name) => name.includes('id'))).toEqual(['graphql.validate'])
  expect(new Set(exporter.getFinishedSpans().map((span) => span.spanContext().traceId)).size).toBe(1)
})

test('what a client has typed does not stand in the trace', async () => {
  on(1)
  await startTrace('request', {}, ask)
  await tracing?.flush()
  const texts = exporter.getFinishedSpans().map(({ attributes, events }) => JSON.stringify([attributes, events]))
  expect(texts.join()).toContain('price')
  expect(texts.join()).not.toContain('a-secret')
})

test.each([
  ['a resolver throws', 'price(in: "x")', () => Promise.reject(new TypeError('a-secret'))],
  ['a resolver throws at once', 'price(in: "x")', () => void thrown(new TypeError('a-secret'))],
  ['a document is not valid', 'price(in: ["a-secret"])', async () => 5],
])('a fault is told by its kind and not by its message: %s', async (_what, field, price) => {
  on(1)
  await startTrace('request', {}, async () => {
    const { parse, validate, execute } = graphql()
    const document = parse(`{ items { ${field} } }`)
    if (validate(schema, document).length > 0) return
    await execute({ schema, document, rootValue: { items: () => [{ price }] }, contextValue: {} })
  })
  await tracing?.flush()
  const spans = exporter.getFinishedSpans()
  const told = spans.map(({ attributes, events, status }) => JSON.stringify([attributes, events, status])).join()
  expect(told).not.toContain('a-secret')
  expect(told).toContain('"code":2')
  expect(spans.find(({ status }) => status.code === 2)?.attributes['error.type']).toMatch(/^(TypeError|graphql.*)$/)
})

test('a request that is not recorded runs the functions of graphql-js themselves', async () => {
  expect(graphql()).toBe(plain)
  on(0)
  await startTrace('request', {}, async () => expect(graphql()).toBe(plain))
  expect(JSON.parse(JSON.stringify(await ask()))).toEqual(answer)
})
