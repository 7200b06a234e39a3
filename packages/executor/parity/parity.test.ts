import { readFileSync } from 'node:fs'
import { executeSync, parse } from 'graphql'
import { expect, test } from 'vitest'
import { runParity } from './cases.ts'
import { generateFederation } from './federations.ts'
import { noFaults } from './faults.ts'
import { judgeExactly, judgeInTrouble } from './judge.ts'
import { rigOf, runCase } from './rig.ts'

const productSupergraph = readFileSync(new URL('../../../schema/composed/supergraph.graphql', import.meta.url), 'utf8')

test('300 generated operations are answered as the oracle answers them, whatever fails and whoever is late', async () => {
  const tally = await runParity({ seed: 4, cases: 300, stockEvery: 4, supergraphs: [productSupergraph] })
  expect(tally.differences.map(({ text }) => text)).toEqual([])
  expect(tally.cases).toBeGreaterThan(290)
  expect(tally.kinds.fields).toBeGreaterThan(50)
  expect(tally.kinds.trouble).toBeGreaterThan(50)
  expect(tally.requests.ours).toBeLessThan(tally.requests.stock)
})

test('the same seed draws the same federation', () => {
  expect(generateFederation(7)).toBe(generateFederation(7))
  expect(generateFederation(7)).not.toBe(generateFederation(8))
})

test('introspection is answered as one undivided schema answers it', async () => {
  const rig = rigOf(generateFederation(1))
  const document = parse(`query Look($name: String!, $no: Boolean!) {
    __schema { queryType { name } }
    again: __type(name: $name) { kind fields { name @skip(if: $no) description @include(if: $no) } }
    ... @include(if: $no) { __schema { types { name } } }
    __typename
    hidden: __type(name: "_Entity") { name }
  }`)
  const variables = { name: 'E0', no: false }
  const { ours } = await runCase(rig, { document, variables, faults: noFaults, latency: 1 }, false)
  expect(ours.answer).toEqual(executeSync({ schema: rig.schema, document, variableValues: variables }))
  expect(JSON.stringify(ours.answer)).toContain('OBJECT')
})

test('the judge finds what is wrong', () => {
  const oracle = { data: { item: { name: 'Drill', left: 3 } } }
  const trouble = { oracle, names: new Set(['item', 'left', 'name']), computed: new Set<string>(), isTold: true }
  const lost = { data: { item: { name: 'Drill', left: null } } }
  expect(judgeExactly(oracle, oracle, true)).toBeUndefined()
  expect(judgeExactly(lost, oracle, true)).toBe('data at item.left')
  expect(judgeExactly({ data: { item: { left: 3, name: 'Drill' } } }, oracle, true)).toBe('the order of item')
  expect(judgeInTrouble(oracle, trouble)).toBeUndefined()
  expect(judgeInTrouble(lost, trouble)).toBe('nothing tells why item.left is null')
  expect(judgeInTrouble({ data: { item: { name: 'Saw', left: 3 } } }, trouble)).toBe('data at item.name')
})
