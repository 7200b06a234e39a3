import { newId } from '@stoa/values/ids'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drill, nodeSdl, secretItem, supergraphSdl } from '../fake-subgraphs.fixture.ts'
import { type Running, startFixture } from '../gateway.fixture.ts'
import { startGateway } from '../gateway.ts'

let run: Running
beforeAll(async () => {
  run = await startFixture()
})
afterAll(() => run.gateway.stop())

const query = 'query N($id: ID!) { node(id: $id) { __typename id ... on Item { title owner { name } } } }'

it('finds any object by its id, with fields of other subgraphs', async () => {
  const { body } = await run.post(query, { id: drill.id })
  expect(body).toEqual({ data: { node: { __typename: 'Item', id: drill.id, title: 'Drill', owner: { name: 'Ada' } } } })
})

it('answers null alike for what is missing, hidden, of no known kind or no id at all', async () => {
  const only = 'query N($id: ID!) { node(id: $id) { id } }'
  for (const id of [newId('itm'), secretItem.id, newId('adr'), newId('evt'), 'itm_x', 'nonsense', '']) {
    expect((await run.post(only, { id })).body, id).toEqual({ data: { node: null } })
  }
})

it('asks each owner once, however many ids an operation names', async () => {
  run.items.asked.length = 0
  const { body } = await run.post(`{ a: node(id: "${drill.id}") { id } b: node(id: "${newId('itm')}") { id } }`)
  expect(body).toEqual({ data: { a: { id: drill.id }, b: null } })
  expect(run.items.asked.length).toBe(1)
})

it('says so when the owner cannot be asked', async () => {
  run.items.trouble = 'unreachable'
  const { body } = await run.post('query N($id: ID!) { node(id: $id) { id } }', { id: drill.id })
  run.items.trouble = 'none'
  expect(body.data).toEqual({ node: null })
  expect(body.errors[0].extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
})

it('a supergraph that asks for a security feature which nobody enforces does not start', async () => {
  const sdl = supergraphSdl().replace(
    'schema\n',
    'schema\n  @link(url: "https://specs.apollo.dev/secrecy/v0.1", for: SECURITY)\n',
  )
  const options = { links: run.links, nodeSdl, verifier: run.verifier, revocations: run.revoked, port: 0 }
  const started = startGateway({ ...options, supergraphSdl: sdl, explorers: false, corsOrigins: [], report: () => {} })
  await expect(started).rejects.toThrow(/secrecy/)
})
