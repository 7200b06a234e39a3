import { buildSubgraphSchema } from '@apollo/subgraph'
import { type ExecutionResult, graphql, type GraphQLSchema, parse, subscribe } from 'graphql'
import { describe, expect, it } from 'vitest'
import { admit, applyPermissions, assertMayStart } from './permissions.ts'
import { anonymous, guestViewer, personViewer, type Viewer } from './viewer.ts'

const header = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes", "@policy"])
  directive @rule(name: String!) repeatable on OBJECT | FIELD_DEFINITION
  directive @public on OBJECT | FIELD_DEFINITION
`

const sdl = `
  type Query {
    greeting: String @public
    me: String @authenticated
    audit: String @requiresScopes(scopes: [["people:read"], ["people:manage"]])
    report: String @policy(policies: [["staff"]])
    broken: String @authenticated
    letter(id: ID!): Letter @public
    letters: [Letter]! @public
    found: [Found]! @public
  }
  type Mutation { letterRead(id: ID!): LetterReadPayload @authenticated }
  type Subscription {
    letterChanged: Letter @authenticated
  }
  type LetterReadPayload @public { letter: Letter, done: Boolean! }
  type Letter @key(fields: "id") @rule(name: "ownLetter") { id: ID! text: String secret: String @rule(name: "unsealed") @policy(policies: [["verified"]]) }
  type Note @public { id: ID! }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  union Found = Letter | Note
`

type Row = { id: string; owner: string; text: string; secret: string; sealed?: boolean; __typename: string }

const person = (id: string, verified = true, roles: ('STAFF' | 'ADMIN')[] = []): Viewer =>
  personViewer({ id, sessionId: 'ses', roles, verified })
const ada = person('ada')
const bob = person('bob')

function world() {
  const asked: string[] = []
  const row = (id: string, owner: string, sealed = false): Row => ({
    id,
    owner,
    sealed,
    text: `text of ${id}`,
    secret: `secret of ${id}`,
    __typename: 'Letter',
  })
  const rows = [row('1', 'ada'), row('2', 'bob'), row('3', 'ada', true)]
  const byId = (id: string) => rows.find((one) => one.id === id) ?? null
  const rules = {
    ownLetter: async (letter: Row, { viewer }: { viewer: Viewer }) => {
      asked.push(letter.id)
      return viewer.kind === 'person' && viewer.id === letter.owner
    },
    unsealed: (letter: Row) => {
      if (letter.text === 'fault') throw new Error('the database is away')
      return !letter.sealed
    },
  }
  const resolvers = {
    Query: {
      greeting: () => 'hello',
      me: () => 'you',
      audit: () => 'all',
      report: () => 'figures',
      broken: () => {
        throw new Error('a fault of the resolver')
      },
      letter: (_: unknown, { id }: { id: string }) => byId(id),
      letters: () => rows,
      found: () => [...rows, { id: 'n', __typename: 'Note' }],
    },
    Mutation: { letterRead: (_: unknown, { id }: { id: string }) => ({ letter: byId(id), done: true }) },
    Subscription: {
      letterChanged: {
        subscribe: async function* () {
          yield* rows
        },
        resolve: (letter: Row) => letter,
      },
    },
    Letter: { __resolveReference: ({ id }: { id: string }) => byId(id) },
  }
  // The types of the resolver map are those of Apollo's own helper, which knows no async generators.
  const schema = buildSubgraphSchema([{ typeDefs: parse(header + sdl), resolvers: resolvers as never }])
  assertMayStart(schema, rules)
  const guarded = applyPermissions(schema, rules)
  const ask = (source: string, viewer: Viewer) => graphql({ schema: guarded, source, contextValue: { viewer } })
  return { schema: guarded, ask, asked, rows, byId }
}

const codes = ({ errors }: ExecutionResult) =>
  (errors ?? []).map((error) => `${error.path?.join('.')} ${error.extensions.code}`)

describe('root fields', () => {
  it('answers what is public to anybody', async () => {
    expect(await world().ask('{ greeting }', anonymous)).toEqual({ data: { greeting: 'hello' } })
  })

  it('tells an anonymous viewer and a guest to log in and a person that this is forbidden', async () => {
    const { ask } = world()
    const query = '{ greeting me audit report }'
    const nobody = await ask(query, anonymous)
    expect(nobody.data).toEqual({ greeting: 'hello', me: null, audit: null, report: null })
    expect(codes(nobody)).toEqual(['me UNAUTHENTICATED', 'audit UNAUTHENTICATED', 'report UNAUTHENTICATED'])
    const guest = await ask(query, guestViewer('gst'))
    expect(codes(guest)).toEqual(['me UNAUTHENTICATED', 'audit UNAUTHENTICATED', 'report UNAUTHENTICATED'])
    const other = await ask(query, ada)
    expect(other.data).toEqual({ greeting: 'hello', me: 'you', audit: null, report: null })
    expect(codes(other)).toEqual(['audit FORBIDDEN', 'report FORBIDDEN'])
    expect((await ask(query, person('sam', true, ['STAFF']))).errors).toBeUndefined()
  })

  it('leaves the fault of a resolver a fault', async () => {
    const { errors } = await world().ask('{ broken }', ada)
    expect(errors?.[0]?.message).toBe('a fault of the resolver')
    expect(errors?.[0]?.extensions.code).toBeUndefined()
  })
})

describe('the door of a type', () => {
  it('opens for the owner alone, wherever the object comes from', async () => {
    const { ask } = world()
    expect((await ask('{ letter(id: "1") { text } }', ada)).data).toEqual({ letter: { text: 'text of 1' } })
    for (const [viewer, code] of [
      [bob, 'FORBIDDEN'],
      [anonymous, 'UNAUTHENTICATED'],
    ] as const) {
      const denied = await ask('{ letter(id: "1") { text } }', viewer)
      expect(denied.data).toEqual({ letter: null })
      expect(codes(denied)).toEqual([`letter ${code}`])
    }
  })

  it('leaves the rest of a list', async () => {
    const answer = await world().ask('{ letters { id } }', bob)
    expect(answer.data).toEqual({ letters: [null, { id: '2' }, null] })
    expect(codes(answer)).toEqual(['letters.0 FORBIDDEN', 'letters.2 FORBIDDEN'])
  })

  it('stands in a payload without wiping it', async () => {
    const answer = await world().ask('mutation { letterRead(id: "1") { done letter { text } } }', bob)
    expect(answer.data).toEqual({ letterRead: { done: true, letter: null } })
    expect(codes(answer)).toEqual(['letterRead.letter FORBIDDEN'])
  })

  it('stands before members of a union', async () => {
    const answer = await world().ask('{ found { __typename ... on Letter { text } ... on Note { id } } }', bob)
    expect(answer.data).toEqual({
      found: [null, { __typename: 'Letter', text: 'text of 2' }, null, { __typename: 'Note', id: 'n' }],
    })
    expect(codes(answer)).toEqual(['found.0 FORBIDDEN', 'found.2 FORBIDDEN'])
  })

  it('stands before _entities', async () => {
    const entities = `{ _entities(representations: [
      { __typename: "Letter", id: "1" }, { __typename: "Letter", id: "2", text: "forged", owner: "ada" },
    ]) { ... on Letter { text } } }`
    const answer = await world().ask(entities, ada)
    expect(answer.data).toEqual({ _entities: [{ text: 'text of 1' }, null] })
    expect(codes(answer)).toEqual(['_entities.1 FORBIDDEN'])
  })

  it('asks a rule once for one object in one request', async () => {
    const { ask, asked } = world()
    await ask('{ a: letter(id: "1") { id } b: letter(id: "1") { id } letters { id } }', ada)
    expect(asked.toSorted()).toEqual(['1', '2', '3'])
  })

  it('can be asked before a stream is opened', async () => {
    const { schema, byId } = world()
    await expect(admit(schema, 'Letter', byId('1') as Row, { viewer: ada })).resolves.toBeUndefined()
    await expect(admit(schema, 'Letter', byId('1') as Row, { viewer: bob })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    })
  })
})

describe('a field with a rule', () => {
  it('is null with an error and its neighbours stay', async () => {
    const answer = await world().ask('{ letters { id secret } }', ada)
    expect(answer.data).toEqual({ letters: [{ id: '1', secret: 'secret of 1' }, null, { id: '3', secret: null }] })
    expect(codes(answer)).toEqual(['letters.1 FORBIDDEN', 'letters.2.secret FORBIDDEN'])
  })

  it('needs everything that its directives ask', async () => {
    const answer = await world().ask('{ letter(id: "1") { id secret } }', person('ada', false))
    expect(answer.data).toEqual({ letter: { id: '1', secret: null } })
    expect(codes(answer)).toEqual(['letter.secret FORBIDDEN'])
  })

  it('denies when the rule itself fails, and says so as a fault', async () => {
    const { ask, rows } = world()
    if (rows[0]) rows[0].text = 'fault'
    const answer = await ask('{ letter(id: "1") { id secret } }', ada)
    expect(answer.data).toEqual({ letter: { id: '1', secret: null } })
    expect(answer.errors?.[0]?.message).toBe('the database is away')
  })
})

describe('a subscription', () => {
  const document = parse('subscription { letterChanged { id } }')
  const open = (schema: GraphQLSchema, viewer: Viewer) => subscribe({ schema, document, contextValue: { viewer } })

  it('is refused when it is opened', async () => {
    const refused = (await open(world().schema, anonymous)) as ExecutionResult
    expect(codes(refused)).toEqual(['letterChanged UNAUTHENTICATED'])
  })

  it('passes every event through the door', async () => {
    const stream = (await open(world().schema, ada)) as AsyncIterable<ExecutionResult>
    const seen: unknown[] = []
    for await (const result of stream) seen.push(result.data)
    expect(seen).toEqual([{ letterChanged: { id: '1' } }, { letterChanged: null }, { letterChanged: { id: '3' } }])
  })
})

describe('the start', () => {
  const faultsOf = (types: string, rules: Record<string, () => boolean> = {}, resolvers: object = {}) => {
    const typeDefs = parse(header + types)
    try {
      assertMayStart(buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]), rules)
      return ''
    } catch (error) {
      return String(error)
    }
  }

  it.each([
    ['Query.a carries none of', 'type Query { a: Int }', {}],
    ['Thing carries none of', 'type Query { a: Int @public } type Thing { b: Int }', {}],
    [
      'Query.a names the rule "gone"'.replace('Query.a', 'Thing.b'),
      'type Query { a: Int @public } type Thing @public { b: Int @rule(name: "gone") }',
      {},
    ],
    ['the rule "unused" is named nowhere', 'type Query { a: Int @public }', { unused: () => true }],
    ['Query.a is a root field and has no object', 'type Query { a: Int @rule(name: "r") }', { r: () => true }],
    ['Query.a asks for the scope "fly"', 'type Query { a: Int @requiresScopes(scopes: [["fly"]]) }', {}],
    ['Query.a asks for the policy "tall"', 'type Query { a: Int @policy(policies: [["tall"]]) }', {}],
    ['@policy asks for nothing', 'type Query { a: Int @policy(policies: []) }', {}],
    ['Query.a is @public and asks for something', 'type Query { a: Int @public @authenticated }', {}],
    ['Query.a is guarded and so must be nullable', 'type Query { a: Int! @authenticated }', {}],
    [
      'Thing has no __resolveReference',
      'type Query { a: Int @public } type Thing @key(fields: "b") @public { b: Int }',
      {},
    ],
  ])('fails with "%s"', (message, types, rules) => {
    expect(faultsOf(types, rules)).toContain(message)
  })

  it('asks nothing of a stub of another subgraph', () => {
    expect(faultsOf('type Query { a: P @public } type P @key(fields: "id", resolvable: false) { id: ID! }')).toBe('')
  })
})

describe('what has no rule', () => {
  it('runs with the resolvers that it had', () => {
    const { schema } = world()
    expect(schema.getType('Note')).toMatchObject({ isTypeOf: undefined })
    const note = schema.getType('Letter') as unknown as { getFields(): Record<string, { resolve?: unknown }> }
    expect(note.getFields().text?.resolve).toBeUndefined()
  })
})
