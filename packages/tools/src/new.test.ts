import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRoster, repositoryRoot } from '@stoa/contracts/roster'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CopiedRepository, copyRepository } from './copied-repository.fixture.ts'
import { chooseNames } from './new/names.ts'

// Of a name that no guide proposes: whoever follows one keeps this test green.

let copy: CopiedRepository

beforeAll(() => {
  copy = copyRepository()
  copy.scaffold('sightings')
}, 120_000)

afterAll(() => copy.remove())

test('the new subgraph is in rover.yaml, on a port of its own, and composed', () => {
  const { authored } = readRoster(copy.root)
  const ports = authored.map(({ port }) => port)
  expect(authored.at(-1)).toMatchObject({ name: 'sightings', port: Math.max(...ports) })
  expect(new Set(ports).size).toBe(ports.length)
  const supergraph = readFileSync(join(copy.root, 'schema/composed/supergraph.graphql'), 'utf8')
  expect(supergraph).toMatch(/^type Sighting implements Node$/m)
})

test('no check complains about it: types, lint, format, unused, SDL, tidy, drift', () => {
  const check = ['packages/tools/src/check.ts', 'types', 'lint', 'format', 'unused', 'sdl', 'tidy', 'drift']
  expect(copy.told('node', check).match(/^.*sighting.*$/gim)).toBe(null)
}, 180_000)

test('it passes its own tests, on a real PostgreSQL', () => {
  const report = copy.run('vitest', ['run', 'subgraphs/sightings'])
  expect(report).toMatch(/Test Files\s+2 passed/)
  expect(report).toMatch(/Tests\s+8 passed/)
}, 120_000)

test('a name that is taken, or cannot be a name, is refused with the mend', () => {
  expect(() => chooseNames(repositoryRoot, 'items', {})).toThrow('there is a subgraph named items already')
  expect(() => chooseNames(repositoryRoot, 'My-Reviews', {})).toThrow('lower-case letters')
  expect(() => chooseNames(repositoryRoot, 'news', { thing: 'order' })).toThrow('say --thing')
  expect(() => chooseNames(repositoryRoot, 'carts', {})).toThrow('the type Cart exists already')
  expect(() => chooseNames(repositoryRoot, 'sightings', { prefix: 'itm' })).toThrow('the prefix "itm" is taken')
})
