import { createHash } from 'node:crypto'
import { readMetrics } from '@stoa/telemetry/metrics'
import { until } from '@stoa/testing/until'
import { afterEach, describe, expect, it, test } from 'vitest'
import { ada, drill, supergraphSdl, typeDefs } from '../fake-subgraphs.fixture.ts'
import { bearerOf, type Running } from '../gateway.fixture.ts'
import { changed, idOf, manifestOf, me, people, startRegistered } from './operations.fixture.ts'

let run: Running
afterEach(() => run.gateway.stop())

async function ask(id: string, variables: object = {}, headers: Record<string, string> = {}) {
  const answer = await fetch(run.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ documentId: id, variables }),
  })
  return { status: answer.status, body: (await answer.json()) as any }
}

const planned = () => until(() => run.reports.includes('info: registered operations are planned'), 'all is planned')

/** How often a plan had to be made. */
async function plansMade(): Promise<number> {
  const { text } = await readMetrics()
  return Number(/stoa_plan_lookups_total\{outcome="miss"\} (\d+)/.exec(text)?.[1])
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex')
const slow = 'query Slow($id: ID!) {\n  item(id: $id) {\n    title\n    owner {\n      name\n    }\n  }\n}'

describe('a manifest is refused as a whole, naming the entry, and the one before still counts', () => {
  const entry = (id: string, body: string, name = 'Bad') => ({ id, name, type: 'query', body })
  const two = 'query A { people { id } }\nquery B { people { id } }'
  const unknown = 'query Bad { nothing }'
  test.each([
    ['an id that is not the hash of its body', [entry(idOf('x'), me)], /Bad \(.+\) is not the SHA-256 of its body/],
    ['one id with two bodies', [entry('a1', me), entry('a1', people)], /Bad \(a1\) stands twice, with two bodies/],
    ['two operations in a body', [entry(idOf(two), two)], /Bad \(.+\) holds 2 operations/],
    ['no operation in a body', [entry('f', 'fragment F on Person { id }')], /Bad \(f\) holds 0 operations/],
    ['a body that does not parse', [entry('s', '{')], /Bad \(s\) cannot be read: Syntax Error/],
    ['a body that does not validate', [entry(idOf(unknown), unknown)], /Bad \(.+\) Cannot query field "nothing"/],
    ['an entry without a body', [{ id: 'x' }], /entry 2 has no body/],
  ])('%s', async (_, bad, said) => {
    run = await startRegistered()
    const good = entry(idOf(slow), slow, 'Good')
    const outcome = await run.gateway.register('shop', JSON.stringify({ operations: [good, ...bad] }))
    expect(outcome).toEqual({ problems: [expect.stringMatching(said)] })
    expect((await ask(idOf(people))).status).toBe(200)
    expect((await ask(idOf(slow), { id: drill.id })).status).toBe(404)
  })

  test.each([
    ['no JSON', '{'],
    ['another format', '{ "format": "other", "operations": [] }'],
    ['a version to come', '{ "format": "apollo-persisted-query-manifest", "version": 2, "operations": [] }'],
  ])('%s', async (_, text) => {
    run = await startRegistered()
    expect(await run.gateway.register('shop', text)).toEqual({ problems: [expect.any(String)] })
    expect((await ask(idOf(people))).status).toBe(200)
  })

  it('one of the start that does not fit the graph is told, and refused as a whole', async () => {
    run = await startRegistered({ manifests: [{ client: 'old', text: manifestOf(people, unknown) }] })
    await until(() => run.reports.some((line) => line.includes('the manifest of old does not fit')), 'it is told')
    expect((await ask(idOf(people))).status).toBe(404)
  })

  it('one of the start that cannot be read stops the start', async () => {
    run = await startRegistered()
    const starting = startRegistered({ manifests: [{ client: 'old', text: '{}[' }] })
    await expect(starting).rejects.toThrow('the manifest of old: it is no JSON')
  })
})

describe('ids of other kinds', () => {
  it("Relay's are names for the same document, beside its SHA-256", async () => {
    run = await startRegistered({ manifests: [{ client: 'relay', text: JSON.stringify({ [md5(people)]: people }) }] })
    for (const id of [md5(people), idOf(people)]) expect((await ask(id)).status).toBe(200)
  })

  it('are unique for a client: who means another document by the same name says who it is', async () => {
    const of = (body: string) => JSON.stringify({ '1': body })
    const manifests = [
      { client: 'a', text: of(people) },
      { client: 'b', text: of('query Ids { people { id } }') },
    ]
    run = await startRegistered({ manifests })
    expect((await ask('1')).status).toBe(404)
    expect((await ask('1', {}, { 'apollographql-client-name': 'a' })).body.data.people[0]).toEqual({ name: 'Ada' })
    expect((await ask('1', {}, { 'apollographql-client-name': 'b' })).body.data.people[0]).toEqual({
      id: expect.any(String),
    })
  })
})

describe('a manifest takes the place of another', () => {
  it('what is under way is answered, and the next request is refused by name', async () => {
    run = await startRegistered({ manifests: [{ client: 'shop', text: manifestOf(slow, people) }] })
    run.users.trouble = 'silent'
    const begun = ask(idOf(slow), { id: drill.id })
    await until(() => run.users.asked.length === 1, 'the subgraph is asked')
    expect(await run.gateway.register('shop', manifestOf(people))).toEqual({ operations: 1 })
    run.users.speak()
    expect((await begun).body.data.item).toEqual({ title: 'Drill', owner: { name: 'Ada' } })
    const refused = await ask(idOf(slow), { id: drill.id })
    expect(refused.status).toBe(404)
    expect(refused.body.errors[0].message).toContain(idOf(slow))
  })

  it.each([
    ['the manifest', () => run.gateway.register('shop', manifestOf(people))],
    [
      'the manifest, and then the graph',
      async () => {
        await run.gateway.register('shop', manifestOf(people))
        const users = typeDefs.users.replace('name: String!', 'name: String! nick: String')
        await run.gateway.exchange({ supergraphSdl: supergraphSdl({ users }), nodeSdl: typeDefs.node })
      },
    ],
  ])('a subscription goes on when another takes its place: %s', async (_, replace) => {
    run = await startRegistered()
    const client = run.client()
    const events = client.iterate({ query: '', documentId: idOf(changed), variables: { id: drill.id } } as never)
    let heard: unknown
    void events.next().then(({ value }) => (heard = value.data))
    await until(() => run.items.streams === 1, 'it is followed')
    await replace()
    // While it is planned again nobody may be listening for a moment.
    await until(() => {
      run.events.push({ itemChanged: { id: drill.id, title: 'Saw' } })
      return heard !== undefined
    }, 'an event comes')
    expect(heard).toEqual({ itemChanged: { title: 'Saw' } })
    await client.dispose()
  })

  it('none counts no more', async () => {
    run = await startRegistered()
    await run.gateway.register('shop', undefined)
    expect((await ask(idOf(people))).status).toBe(404)
  })
})

describe('a registered operation is neither read nor planned when it is asked', () => {
  it('for nobody, for people and for guests, once the start is through', async () => {
    run = await startRegistered()
    await planned()
    const before = await plansMade()
    for (const headers of [{}, bearerOf(run.token(ada))]) {
      for (const id of [idOf(people), idOf(me)]) expect((await ask(id, {}, headers)).status).toBe(200)
    }
    expect(await plansMade()).toBe(before)
  })

  it('nor after another manifest has come, nor on another supergraph', async () => {
    run = await startRegistered()
    await planned()
    await run.gateway.register('shop', manifestOf(people, slow))
    const before = await plansMade()
    expect((await ask(idOf(slow), { id: drill.id })).status).toBe(200)
    expect(await plansMade()).toBe(before)
    const users = typeDefs.users.replace('name: String!', 'name: String! nick: String')
    await run.gateway.exchange({ supergraphSdl: supergraphSdl({ users }), nodeSdl: typeDefs.node })
    const after = await plansMade()
    expect((await ask(idOf(slow), { id: drill.id })).status).toBe(200)
    expect(await plansMade()).toBe(after)
  })

  it('what does not fit another supergraph is told, and refused when it is asked', async () => {
    run = await startRegistered()
    await planned()
    const users = typeDefs.users.replace('name: String!, ', '')
    await run.gateway.exchange({ supergraphSdl: supergraphSdl({ users }), nodeSdl: typeDefs.node })
    expect(run.reports).toContain('warn: registered operations do not fit the supergraph that is to be served')
    const { status, body } = await ask(idOf(people))
    expect(status).toBe(400)
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('it may ask for the schema where texts may not: whoever registers it has decided that', async () => {
    const schema = 'query Schema {\n  __schema {\n    queryType {\n      name\n    }\n  }\n}'
    run = await startRegistered({ operations: 'off', manifests: [{ client: 'tools', text: manifestOf(schema) }] })
    expect((await ask(idOf(schema))).body.data.__schema).toEqual({ queryType: { name: 'Query' } })
    expect((await run.post('{ __schema { description } }')).status).toBe(400)
  })
})
