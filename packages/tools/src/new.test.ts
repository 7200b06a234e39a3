import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseNames } from './new/names.ts'
import { readRoster, repositoryRoot } from '@stoa/contracts/roster'

// `pnpm new subgraph reviews` in a copy of this repository. What pnpm installs
// are links, so the copy takes them over instead of installing again.

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'stoa-new-'))
  const left = new Set(['.git', '.stoa', 'node_modules', 'bench', 'web'])
  cpSync(repositoryRoot, root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !left.has(relative(repositoryRoot, path)),
  })
  symlinkSync(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'))
  run('node', ['packages/tools/src/new.ts', 'subgraph', 'reviews', '--no-install'])
  cpSync(join(root, 'subgraphs/chat/node_modules'), join(root, 'subgraphs/reviews/node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  })
}, 120_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** What a command says; throws with its output when it fails. */
function run(command: string, args: readonly string[]): string {
  const { failed, output } = outcome(command, args)
  if (failed) throw new Error(`${command} ${args.join(' ')}\n${output}`)
  return output
}

/** What a command says, however it ends: the rest of the repository may have troubles of its own. */
const told = (command: string, args: readonly string[]) => outcome(command, args).output

function outcome(command: string, args: readonly string[]): { failed: boolean; output: string } {
  const binary = command === 'node' ? process.execPath : join(root, 'node_modules/.bin', command)
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', VITEST: undefined, VITEST_POOL_ID: undefined }
  const { status, stdout, stderr } = spawnSync(binary, [...args], { cwd: root, encoding: 'utf8', env })
  return { failed: status !== 0, output: stdout + stderr }
}

test('the new subgraph is in the registry, on a port of its own, and composed', () => {
  const ports = readRoster(root).authored.map(({ port }) => port)
  expect(readRoster(root).authored.at(-1)).toMatchObject({ name: 'reviews', port: Math.max(...ports) })
  expect(new Set(ports).size).toBe(ports.length)
  const supergraph = readFileSync(join(root, 'schema/composed/supergraph.graphql'), 'utf8')
  expect(supergraph).toMatch(/^type Review implements Node$/m)
})

test('no check complains about it: types, lint, format, unused, SDL, tidy, drift', () => {
  const check = ['packages/tools/src/check.ts', 'types', 'lint', 'format', 'unused', 'sdl', 'tidy', 'drift']
  expect(told('node', check).match(/^.*review.*$/gim)).toBe(null)
}, 120_000)

test('it passes its own tests, on a real PostgreSQL', () => {
  const report = run('vitest', ['run', 'subgraphs/reviews'])
  expect(report).toMatch(/Test Files\s+2 passed/)
  expect(report).toMatch(/Tests\s+8 passed/)
}, 120_000)

test('a name that is taken, or cannot be a name, is refused with the mend', () => {
  expect(() => chooseNames(repositoryRoot, 'items', {})).toThrow('there is a subgraph named items already')
  expect(() => chooseNames(repositoryRoot, 'My-Reviews', {})).toThrow('lower-case letters')
  expect(() => chooseNames(repositoryRoot, 'news', { thing: 'order' })).toThrow('say --thing')
  expect(() => chooseNames(repositoryRoot, 'carts', {})).toThrow('the type Cart exists already')
  expect(() => chooseNames(repositoryRoot, 'reviews', { prefix: 'itm' })).toThrow('the prefix "itm" is taken')
})
