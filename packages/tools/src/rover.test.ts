import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planCompose } from './compose/plan.ts'
import { type Fixture, fixtureOf, libraryPrefixes, librarySchemas } from './fixture.ts'
import { writePlan } from './plan.ts'
import { repositoryRoot } from '@stoa/contracts/roster'
import { runRover } from './rover/run.ts'

const compose = ['supergraph', 'compose', '--config', 'rover.yaml']

/** Without comments and blank lines at the edges: rover prints none of our header. */
const bare = (sdl: string) => sdl.replaceAll(/^#.*\n/gm, '').trim()

function composedLibrary(): Fixture {
  const library = fixtureOf(librarySchemas())
  writePlan(library.root, planCompose(library.root, { prefixes: libraryPrefixes }))
  return library
}

test('the real rover composes rover.yaml to the committed supergraph', () => {
  const { status, stdout, stderr } = runRover(compose)
  expect({ status, errors: stderr.match(/^error.*$/gm) }).toEqual({ status: 0, errors: null })
  expect(bare(stdout)).toBe(bare(readFileSync(join(repositoryRoot, 'schema/composed/supergraph.graphql'), 'utf8')))
})

test('rover fails on a schema that does not compose, and says why', () => {
  using library = composedLibrary()
  const broken = join(library.root, 'schema/composed/authors.graphql')
  writeFileSync(broken, readFileSync(broken, 'utf8').replace(/(type Author[\s\S]*?)id: ID!/, '$1id: Int!'))
  const { status, stderr } = runRover(compose, library.root)
  expect(status).not.toBe(0)
  expect(stderr).toContain('E029')
  expect(stderr).toContain(
    'Interface field Node.id expects type ID! but Author.id of type Int! is not a proper subtype',
  )
})
