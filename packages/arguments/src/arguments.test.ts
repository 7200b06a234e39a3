import { buildSchema, getOperationAST, parse, print, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { constrainSchema } from './constrained-schema.ts'
import { constraintDefinition } from './constraint.ts'
import { literalRule, tidyLiterals } from './literals.ts'
import { variableReaders } from './variables.ts'

const sdl = `${constraintDefinition}
  scalar BigInt
  scalar Date
  scalar CurrencyCode
  scalar Anything
  enum Kind { GOOD BAD }
  type Query {
    item(id: ID! @constraint(id: "itm")): Item
    owner(id: ID! @constraint(id: ["per", "gst"])): Int
    search(text: String @constraint(format: "search", maxLength: 10), kind: Kind, first: Int = 20 @constraint(min: 1, max: 100)): Int
    anything(what: Anything): Int
    free(text: String, size: Float, is: Boolean): Int
  }
  type Item { days(from: Date, to: Date): Int, costs(least: BigInt @constraint(min: 0, max: 1000)): Int }
  type Mutation {
    itemCreate(input: ItemCreateInput!): Int
    join(email: String @constraint(format: "email"), password: String @constraint(format: "secret", minLength: 10, maxLength: 20)): Int
    call(name: String @constraint(format: "name", minLength: 1, maxLength: 20)): Int
  }
  input ItemCreateInput {
    title: String! @constraint(minLength: 1, maxLength: 10)
    about: String = "" @constraint(format: "text", maxLength: 20)
    tags: [String!] = [] @constraint(minLength: 1, maxLength: 5, maxItems: 3)
    lines: [LineInput!] @constraint(maxItems: 3)
    key: String @constraint(format: "key")
    country: String @constraint(format: "country")
    currency: CurrencyCode
  }
  input LineInput { itemId: ID @constraint(id: "itm"), quantity: Int! @constraint(min: 1, max: 9), part: LineInput }`
const schema = buildSchema(sdl)
constrainSchema(schema, parse(sdl))
const read = variableReaders(schema)

const item = 'itm_01h2xcejqtf2nbrexx3vqjhp41'
const person = 'per_01h2xcejqtf2nbrexx3vqjhp41'

function withVariables(query: string, variables: Record<string, unknown>) {
  const document = parse(query)
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document)
  if (!operation) throw new Error('one operation')
  return read(document, operation, variables)
}

const messages = (query: string, variables: Record<string, unknown>) =>
  withVariables(query, variables).errors?.map(({ message }) => message)

/** The same value, once as a variable and once in the document. */
function bothWays(type: string, field: string, value: unknown, root = 'query') {
  const name = /(\w+):/.exec(field.slice(field.lastIndexOf('(')))?.[1] ?? ''
  const document = parse(`${root} { ${field.replace(`${name}:`, `${name}: ${literal(value)}`)} }`)
  const written = validate(schema, document, [...specifiedRules, literalRule]).map(({ message }) => message)
  const given = messages(`${root} ($v: ${type}) { ${field.replace(`${name}:`, `${name}: $v`)} }`, { v: value })
  return { written, given: given ?? [] }
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(' ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(' ')} }`
}

const create = (input: object) =>
  bothWays('ItemCreateInput!', 'itemCreate(input:)', { title: 'Drill', ...input }, 'mutation')

describe('what a place takes, as a variable and in the document alike', () => {
  it.each([
    ['a title', { title: 'Drill' }],
    ['ten emoji, which are ten characters', { title: '👍'.repeat(10) }],
    ['lines in a text', { about: 'one\n\ttwo' }],
    ['nothing in a text', { about: '' }],
    ['null where it may be', { tags: null }],
    ['one tag for a list of it', { tags: 'a' }],
    ['a line', { lines: [{ itemId: item, quantity: 9 }] }],
    ['a key of spaces and signs', { key: ' a-b ' }],
    ['a currency', { currency: 'EUR' }],
  ])('%s', (_, input) => {
    expect(create(input)).toEqual({ written: [], given: [] })
  })

  it.each([
    ['a day', 'Date', `item(id: "${item}") { days(from:) }`, '2028-02-29'],
    ['a number', 'BigInt', `item(id: "${item}") { costs(least:) }`, 100],
    ['the same number as a text', 'BigInt', `item(id: "${item}") { costs(least:) }`, '100'],
  ])('%s', (_, type, field, value) => {
    expect(bothWays(type, field, value)).toEqual({ written: [], given: [] })
  })
})

describe('what a place does not take, as a variable and in the document alike', () => {
  it.each([
    [{ title: '' }, '"input.title" must be one line of 1 to 10 characters: it is empty.'],
    [{ title: ' \u00a0' }, '"input.title" must be one line of 1 to 10 characters: it is empty.'],
    [{ title: '\u3164' }, '"input.title" must be one line of 1 to 10 characters: nothing of it can be seen.'],
    [{ title: 'x'.repeat(11) }, '"input.title" must be one line of 1 to 10 characters: it is too long.'],
    [{ title: '👍'.repeat(11) }, '"input.title" must be one line of 1 to 10 characters: it is too long.'],
    [{ title: 'a\nb' }, '"input.title" must be one line of 1 to 10 characters: U+000A must not be in it.'],
    [{ title: 'a\u202eb' }, '"input.title" must be one line of 1 to 10 characters: U+202E must not be in it.'],
    [{ about: 'a\0b' }, '"input.about" must be a text of at most 20 characters: U+0000 must not be in it.'],
    [{ tags: ['a', ''] }, '"input.tags[1]" must be one line of 1 to 5 characters: it is empty.'],
    [{ tags: ['a', 'b', 'c', 'd'] }, '"input.tags" must be a list of at most 3: it has 4.'],
    [{ lines: [{ quantity: 1 }, { quantity: 10 }] }, '"input.lines[1].quantity" must be a number from 1 to 9.'],
    [{ lines: { itemId: person, quantity: 1 } }, '"input.lines.itemId" must be an id that begins with itm_.'],
    [
      { lines: { quantity: 1, part: { itemId: 'itm_x', quantity: 1 } } },
      '"input.lines.part.itemId" must be an id that begins with itm_.',
    ],
    [{ key: '' }, '"input.key" must be 1 to 255 printable ASCII characters: it is empty.'],
    [{ key: 'ü' }, '"input.key" must be 1 to 255 printable ASCII characters: it has others.'],
    [
      { country: 'AUT' },
      '"input.country" must be the two letters of a country (ISO 3166-1), such as AT: it is too long.',
    ],
    [
      { country: 'XX' },
      '"input.country" must be the two letters of a country (ISO 3166-1), such as AT: there is no such country.',
    ],
    [{ currency: 'DOGE' }, '"input.currency" must be an ISO 4217 code that this installation knows.'],
  ])('%j', (input, message) => {
    expect(create(input)).toEqual({ written: [message], given: [message] })
  })

  it.each([
    [
      'Date',
      `item(id: "${item}") { days(from:) }`,
      '2027-02-30',
      '"from" must be a day from 1900 to 2999, such as 2026-11-21.',
    ],
    [
      'Date',
      `item(id: "${item}") { days(from:) }`,
      '0000-01-01',
      '"from" must be a day from 1900 to 2999, such as 2026-11-21.',
    ],
    [
      'Date',
      `item(id: "${item}") { days(from:) }`,
      20270230,
      '"from" must be a day from 1900 to 2999, such as 2026-11-21.',
    ],
    ['BigInt', `item(id: "${item}") { costs(least:) }`, 1001, '"least" must be a number from 0 to 1000.'],
    ['BigInt', `item(id: "${item}") { costs(least:) }`, '-1', '"least" must be a number from 0 to 1000.'],
    ['BigInt', `item(id: "${item}") { costs(least:) }`, 1.5, '"least" must be a number from 0 to 1000.'],
    ['ID!', 'owner(id:)', item, '"id" must be an id that begins with per_ or gst_.'],
    ['Int', 'search(first:)', 0, '"first" must be a number from 1 to 100.'],
  ])('%s in %s: %j', (type, field, value, message) => {
    expect(bothWays(type, field, value)).toEqual({ written: [message], given: [message] })
  })

  it.each([
    ['email:', 'ada', '"email" must be an e-mail address of 3 to 254 characters: it has another form.'],
    [
      'email:',
      'a\u200bda@example.org',
      '"email" must be an e-mail address of 3 to 254 characters: U+200B must not be in it.',
    ],
    ['password:', 'short', '"password" must be 10 to 20 characters: it is too short.'],
  ])('%s %j', (argument, value, message) => {
    expect(bothWays('String', `join(${argument})`, value, 'mutation')).toEqual({ written: [message], given: [message] })
  })

  it.each(['Won! http://evil', 'www.evil', 'see evil.example now', 'EVIL.COM'])('a name %j', (name) => {
    const { written, given } = bothWays('String', 'call(name:)', name, 'mutation')
    expect([...written, ...given].map((message) => message.includes('must not look like a link'))).toEqual([true, true])
  })

  it('but a name may have dots', () => {
    expect(bothWays('String', 'call(name:)', 'J. R. R. Tolkien Jr.', 'mutation')).toEqual({ written: [], given: [] })
  })
})

it('a row of marks that would take seconds to compose is refused before', () => {
  const begun = performance.now()
  const long = `a${'\u0301\u0316'.repeat(50_000)}`
  expect(messages('query ($t: String) { search(text: $t) }', { t: long })).toEqual([
    '"text" must be one line of at most 10 characters: it is too long.',
  ])
  const short = `a${'\u0301\u0316'.repeat(16)}`
  expect(create({ about: short }).given).toEqual([
    '"input.about" must be a text of at most 20 characters: more than 30 marks stand on one letter.',
  ])
  expect(performance.now() - begun).toBeLessThan(1_000)
})

describe('half of a surrogate pair', () => {
  it.each(['{ free(text: $t) }', '{ search(text: $t) }', 'mutation', 'key'])('is no text anywhere: %s', (where) => {
    const field = { mutation: '{ join(password: $t) }', key: '{ itemCreate(input: { title: "x", key: $t }) }' }[where]
    const query = field ? `mutation ($t: String) ${field}` : `query ($t: String) ${where}`
    expect(messages(query, { t: 'a long one \ud83d' })).toHaveLength(1)
  })
})

describe('types of variables are checked as graphql-js does', () => {
  it.each([
    ['query ($v: String!) { free(text: $v) }', {}, '"text" must be given.'],
    ['query ($v: String!) { free(text: $v) }', { v: null }, '"text" must be given.'],
    ['query ($v: String) { free(text: $v) }', { v: 5 }, '"text" must be a text.'],
    ['query ($v: Float) { free(size: $v) }', { v: '5' }, '"size" must be a number.'],
    ['query ($v: Boolean) { free(is: $v) }', { v: 'true' }, '"is" must be true or false.'],
    ['query ($v: Boolean!) { free @include(if: $v) }', { v: 1 }, '"if" must be true or false.'],
    ['query ($v: Kind) { search(kind: $v) }', { v: 'UGLY' }, '"kind" must be a value of Kind.'],
    ['query ($v: Int) { search(first: $v) }', { v: 2.5 }, '"first" must be a number from 1 to 100.'],
  ])('%s %j', (query, variables, message) => {
    expect(messages(query, variables)).toEqual([message])
  })

  it.each([
    [5, '"input" must be an object of type ItemCreateInput.'],
    [[], '"input" must be an object of type ItemCreateInput.'],
    [{}, '"input.title" must be given.'],
    [{ title: 'a', size: 5 }, '"input.size" must be left out: ItemCreateInput has no such field.'],
    [
      JSON.parse('{"title":"a","__proto__":{}}'),
      '"input.__proto__" must be left out: ItemCreateInput has no such field.',
    ],
    [{ title: 'a', [`x${'y'.repeat(99)}`]: 1 }, '"input.…" must be left out: ItemCreateInput has no such field.'],
  ])('an input object %j', (value, message) => {
    expect(messages('mutation ($v: ItemCreateInput!) { itemCreate(input: $v) }', { v: value })).toEqual([message])
  })

  it('and what is not known of a scalar goes on as it is', () => {
    const what = { deep: ['\ud83d'] }
    expect(withVariables('query ($v: Anything) { anything(what: $v) }', { v: what }).variables).toEqual({ v: what })
  })
})

describe('what goes on', () => {
  const query = 'mutation ($v: ItemCreateInput!) { itemCreate(input: $v) }'

  it('is the same where nothing is written otherwise', () => {
    const variables = { v: { title: 'Öl', tags: ['a'], lines: [{ quantity: 1 }] } }
    expect(withVariables(query, variables).variables).toBe(variables)
  })

  it('is composed, trimmed and upper case where that is its form, and leaves what came as it was', () => {
    const variables = { v: { title: ' O\u0308l', tags: ['b', 'o\u0308'], country: 'at', about: 'a\r\nb ' } }
    expect(withVariables(query, variables).variables).toEqual({
      v: { title: 'Öl', tags: ['b', 'ö'], country: 'AT', about: 'a\nb' },
    })
    expect(variables.v.title).toBe(' O\u0308l')
  })

  it('is as given where every character counts', () => {
    const secret = ' e\u0301 with spaces '
    const join = 'mutation ($p: String) { join(password: $p) }'
    expect(withVariables(join, { p: secret }).variables).toEqual({ p: secret })
  })

  it('is a text where numbers have 64 bits', () => {
    const costs = `query ($v: BigInt) { item(id: "${item}") { costs(least: $v) } }`
    expect(withVariables(costs, { v: 100 }).variables).toEqual({ v: '100' })
  })

  it('in a document is written there', () => {
    const document = parse('mutation { itemCreate(input: { title: " O\u0308l ", key: " k " }) }')
    expect(print(tidyLiterals(schema, document))).toBe('mutation {\n  itemCreate(input: {title: "Öl", key: " k "})\n}')
    const tidy = parse('mutation { itemCreate(input: { title: "Öl" }) }')
    expect(tidyLiterals(schema, tidy)).toBe(tidy)
  })
})

describe('a variable', () => {
  it('is checked at every place that says something, in fragments too', () => {
    const query = `query ($v: ID!) { item(id: $v) { days } ...More } fragment More on Query { owner(id: $v) }`
    expect(messages(query, { v: item })).toEqual(['"id" must be an id that begins with per_ or gst_.'])
  })

  it('cannot be written in two ways at once', () => {
    const query = 'mutation ($v: String) { join(email: $v, password: $v) }'
    expect(messages(query, { v: 'ada@example.org' })).toBeUndefined()
    expect(messages(query, { v: ' ada@example.org' })).toEqual([
      '"password" must be given by a variable of its own: $v is written in another form elsewhere.',
    ])
  })

  it('has a default that is read as any value', () => {
    const query = (text: string) => `query ($v: String = "${text}") { search(text: $v) }`
    expect(withVariables(query('O\u0308l'), {}).variables).toEqual({ v: 'Öl' })
    expect(withVariables(query('oil'), {}).variables).toEqual({})
    expect(messages(query('much too long'), {})).toEqual([
      '"text" must be one line of at most 10 characters: it is too long.',
    ])
    expect(messages(query('much too long'), { v: 'oil' })).toBeUndefined()
  })

  it('of which many things are wrong is told twenty', () => {
    const lines = Array.from({ length: 3 }, () => ({ quantity: 10, itemId: 'x', a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }))
    const query = 'mutation ($v: ItemCreateInput!) { itemCreate(input: $v) }'
    expect(messages(query, { v: { title: '', lines } })).toHaveLength(20)
  })

  it('is in no message: it may be a secret', () => {
    const query = 'mutation ($v: ItemCreateInput!, $p: String) { itemCreate(input: $v) join(password: $p, email: $p) }'
    const told = withVariables(query, {
      p: 'hunter2',
      v: { title: { s: 'hunter2' }, tags: 'hunter2', currency: 'hunter2' },
    })
    expect(told.errors?.length).toBeGreaterThan(3)
    expect(JSON.stringify(told.errors)).not.toContain('hunter2')
  })
})

it('a constraint that nobody knows stops the start, and says where', () => {
  const broken = (directive: string) => {
    const text = `${constraintDefinition} type Query { a(b: String ${directive}): Int }`
    return () => constrainSchema(buildSchema(text), parse(text))
  }
  expect(broken('@constraint(format: "lines", maxLength: 5)')).toThrow('@constraint of Query.a(b:): no format "lines"')
  expect(broken('@constraint(minLength: 5)')).toThrow('a text says how long it gets: maxLength')
  expect(broken('@constraint(id: "xyz")')).toThrow('no id begins with "xyz"')
})
