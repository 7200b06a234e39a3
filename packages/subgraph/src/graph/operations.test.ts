import { constrainSchema } from '@stoa/arguments/constrained-schema'
import { constraintDefinition } from '@stoa/arguments/constraint'
import { buildSchema, execute, GraphQLError, parse } from 'graphql'
import { expect, test } from 'vitest'
import { operationRunner } from './operations.ts'

const sdl = `
  type Query { hello(to: String): String list: [Thing!] one: Thing }
  type Mutation { first: Int second: Int }
  type Subscription { ticks: Int }
  type Thing { name: String! }`

/** A runner whose resolvers are what the test says. */
function runnerOf(resolvers: Record<string, Record<string, (...given: any[]) => unknown>>, compiled?: boolean) {
  const schema = buildSchema(sdl)
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName) as any
    for (const [name, resolve] of Object.entries(fields)) {
      if (name === 'isTypeOf') type.isTypeOf = resolve
      else type.getFields()[name].resolve = resolve
    }
  }
  const runner = operationRunner(schema, { compiled })
  const ask = (
    query: string,
    input: { operationName?: string; variables?: Record<string, unknown>; rootValue?: unknown } = {},
  ) => runner.execute(runner.read(query), { variables: undefined, context: {}, ...input })
  return { schema, ask }
}

/** What is said the first time (by graphql-js) and the third (compiled). */
async function coldAndWarm(ask: () => Promise<unknown>): Promise<[string, string]> {
  const cold = JSON.stringify(await ask())
  await ask()
  return [cold, JSON.stringify(await ask())]
}

test('an operation that comes again is answered as it was the first time', async () => {
  const { ask } = runnerOf({ Query: { hello: (_root, { to }) => `hello ${to ?? 'all'}` } })
  const query = 'query Hello($to: String) { hello(to: $to) }'
  const [cold, warm] = await coldAndWarm(() => ask(query, { variables: { to: 'Ada' } }))
  expect(cold).toBe('{"data":{"hello":"hello Ada"}}')
  expect(warm).toBe(cold)
  expect(await ask(query)).toEqual({ data: { hello: 'hello all' } })
})

test.each([
  ['an unknown operation', 'query A { hello } query B { one { name } }', 'C'],
  ['no name among several operations', 'query A { hello } query B { one { name } }', undefined],
  ['a document that cannot be read', '{ hello', undefined],
  ['a field that nobody knows', '{ nonsense }', undefined],
])('%s is refused however often it comes', async (_what, query, operationName) => {
  const { ask } = runnerOf({})
  const [cold, warm] = await coldAndWarm(() => ask(query, operationName ? { operationName } : {}))
  expect(cold).toContain('"errors"')
  expect(warm).toBe(cold)
})

test('names that name nothing do not fill the memory, and operations of the document still run', async () => {
  const { ask } = runnerOf({ Query: { hello: () => 'hello' } })
  const query = 'query A { hello } query B { again: hello }'
  for (let which = 0; which < 50; which++) await ask(query, { operationName: `no${which}` })
  expect(await ask(query, { operationName: 'B' })).toEqual({ data: { again: 'hello' } })
})

test('a door that takes its time is waited for', async () => {
  const denied = new GraphQLError('not for you', { extensions: { code: 'FORBIDDEN' } })
  const { ask } = runnerOf({
    Query: { one: () => ({ name: 'secret' }), list: () => [{ name: 'secret' }] },
    Thing: { isTypeOf: () => Promise.reject(denied) },
  })
  const [cold, warm] = await coldAndWarm(() => ask('{ one { name } list { name } }'))
  expect(cold).not.toContain('secret')
  expect(warm).toBe(cold)
})

test('mutations run one after the other', async () => {
  const calls: string[] = []
  const slowly = (name: string) => async () => {
    calls.push(`${name} begins`)
    await new Promise(setImmediate)
    calls.push(`${name} ends`)
    return 1
  }
  const { ask } = runnerOf({ Mutation: { first: slowly('first'), second: slowly('second') } })
  for (let which = 0; which < 3; which++) await ask('mutation { first second }')
  expect(calls.slice(-4)).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('events of a subscription are executed like any operation', async () => {
  const { ask } = runnerOf({ Subscription: { ticks: (moment: { count: number }) => moment.count } })
  const counts: unknown[] = []
  for (let count = 0; count < 3; count++)
    counts.push((await ask('subscription { ticks }', { rootValue: { count } })).data)
  expect(counts).toEqual([{ ticks: 0 }, { ticks: 1 }, { ticks: 2 }])
})

test('an item that rejects after its list is given up is no unhandled rejection', async () => {
  const unhandled: unknown[] = []
  const remember = (error: unknown) => unhandled.push(error)
  process.on('unhandledRejection', remember)
  try {
    let fail: (error: Error) => void = () => undefined
    const pending = () => [new Promise((_resolve, reject) => (fail = reject)), null]
    const { ask } = runnerOf({ Query: { list: ({ list }) => list() } })
    for (let which = 0; which < 2; which++) await ask('{ list { name } }', { rootValue: { list: () => [] } })
    const result = await ask('{ list { name } }', { rootValue: { list: pending } })
    expect(result.errors?.[0]?.message).toBe('Cannot return null for non-nullable field Query.list.')
    fail(new Error('too late'))
    await new Promise(setImmediate)
    expect(unhandled).toEqual([])
  } finally {
    process.off('unhandledRejection', remember)
  }
})

test('the runner can be told to leave everything to graphql-js', async () => {
  const { ask, schema } = runnerOf({ Query: { one: () => ({ name: 'Ada' }) } }, false)
  const [cold, warm] = await coldAndWarm(() => ask('{ one { name } }'))
  expect(warm).toBe(cold)
  expect(cold).toBe(JSON.stringify(await execute({ schema, document: parse('{ one { name } }') })))
})

test('what is remembered is bounded by how long the texts are', () => {
  const { read } = operationRunner(buildSchema(sdl), {})
  const first = read('{ one { name } }')
  expect(read('{ one { name } }')).toBe(first)
  for (let count = 0; count < 12; count++) read(`{ hello(to: "${count} ${'x'.repeat(190_000)}") }`)
  expect(read('{ one { name } }')).not.toBe(first)
})

test('a subgraph that is asked alone refuses wrong arguments too, and resolvers get them as they are kept', async () => {
  const text = `${constraintDefinition}
    type Query { hello(to: String! @constraint(minLength: 1, maxLength: 5)): String }`
  const schema = buildSchema(text)
  constrainSchema(schema, parse(text))
  const field = schema.getQueryType()?.getFields().hello
  if (field) field.resolve = (_root, { to }) => `hello ${to}`
  const runner = operationRunner(schema, {})
  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    runner.execute(runner.read(query), { variables, context: {} })
  const query = 'query ($to: String!) { hello(to: $to) }'
  const told = [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', place: 'to' } })]
  for (const _again of [1, 2, 3]) {
    expect(await ask(query, { to: ' O\u0308l ' })).toEqual({ data: { hello: 'hello Öl' } })
    expect(await ask('{ hello(to: " O\u0308l ") }')).toEqual({ data: { hello: 'hello Öl' } })
    for (const wrong of ['', 'much too long', 'a\u202eb']) {
      expect(await ask(query, { to: wrong })).toEqual({ errors: told })
      expect(await ask(`{ hello(to: ${JSON.stringify(wrong)}) }`)).toEqual({ errors: told })
    }
  }
})
