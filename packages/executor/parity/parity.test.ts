import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { runParity } from './cases.ts'
import { explain, rigOf, runCase } from './compare.ts'
import { generateFederation } from './federations.ts'
import { noFaults } from './faults.ts'

const productSupergraph = readFileSync(new URL('../../../schema/composed/supergraph.graphql', import.meta.url), 'utf8')

test('300 generated operations with faults are answered as the stock executor answers them', async () => {
  const tally = await runParity({ seed: 4, cases: 300, supergraphs: [productSupergraph] })
  expect(tally.differences.map(({ text }) => text)).toEqual([])
  expect(tally.cases).toBeGreaterThan(290)
  expect(tally.withFaults).toBeGreaterThan(100)
  expect(tally.requests.ours).toBeLessThan(tally.requests.stock)
})

test('the same seed draws the same federation', () => {
  expect(generateFederation(7)).toBe(generateFederation(7))
  expect(generateFederation(7)).not.toBe(generateFederation(8))
})

test('introspection is answered as the stock executor answers it', async () => {
  const rig = rigOf(generateFederation(1))
  const document = parse(`query Look($name: String!) {
    __schema { queryType { name } }
    again: __type(name: $name) { kind fields { name } }
    __typename
    hidden: __type(name: "_Entity") { name }
  }`)
  const one = { document, variables: { name: 'E0' }, faults: noFaults }
  const outcome = await runCase(rig, one)
  expect(outcome.ours, explain(one, outcome)).toBe(outcome.stock)
  expect(outcome.ours).toContain('OBJECT')
})
