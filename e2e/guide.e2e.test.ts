import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@stoa/contracts/roster'
import { type CopiedRepository, copyRepository } from '@stoa/tools/copied-repository'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Launched, makePlace, type Place } from './launched.ts'

// docs/how-to/add-a-subgraph.md, played in a copy of this repository: its commands, and every block that names a file.

type Block = {
  readonly file: string
  readonly how: 'after' | 'instead' | 'append'
  readonly at: string
  readonly text: string
}

const guide = readFileSync(join(repositoryRoot, 'docs/how-to/add-a-subgraph.md'), 'utf8')
// Somebody may have followed it here already.
const isTaken = existsSync(join(repositoryRoot, 'subgraphs/reviews'))
const renamed = (text: string) =>
  isTaken ? text.replaceAll('review', 'praise').replaceAll('Review', 'Praise').replaceAll('rvw', 'prs') : text

function blocksOf(text: string): Block[] {
  const fences = text.matchAll(/^```\w+ file=(\S+)(?: (after|instead)="([^\n]*)")?\n(.*?)^```$/gms)
  return [...fences].map(([, file = '', how = 'append', at = '', body = '']) => ({
    file,
    how: how as Block['how'],
    at,
    text: body,
  }))
}

/** Does what a block says; throws where the file has no such line. */
function apply(root: string, { file, how, at, text }: Block): void {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  if (how === 'append') return writeFileSync(path, `${before.trimEnd()}\n\n${text}`)
  const lines = before.split('\n')
  const index = lines.findIndex((line) => line.includes(at))
  if (index < 0) throw new Error(`${file} has no line with ${at}`)
  if (how === 'instead') lines.splice(index, 1, text.trimEnd())
  else lines.splice(index + 1, 0, text.trimEnd())
  writeFileSync(path, lines.join('\n'))
}

let copy: CopiedRepository
let place: Place
let stoa: Launched | undefined

beforeAll(async () => {
  copy = copyRepository()
  place = await makePlace(copy.root)
  const [, ...command] = /^pnpm new (subgraph) (reviews)$/m.exec(guide) ?? []
  expect(command).toEqual(['subgraph', 'reviews'])
  copy.scaffold(renamed('reviews'))
  const blocks = blocksOf(renamed(guide))
  expect(blocks.length).toBeGreaterThan(10)
  for (const block of blocks) apply(copy.root, block)
  copy.run('node', ['packages/tools/src/generate.ts'])
}, 120_000)

afterAll(async () => {
  stoa?.process.kill('SIGINT')
  await stoa?.ended
  place?.remove()
  copy?.remove()
})

test('what the guide adds passes every check', () => {
  copy.run('biome', ['format', '--write', 'subgraphs', 'schema'])
  const check = ['packages/tools/src/check.ts', 'types', 'lint', 'sdl', 'tidy', 'drift']
  expect(copy.told('node', check).match(new RegExp(`^.*${renamed('review')}.*$`, 'gim'))).toBe(null)
}, 180_000)

test('its tests pass, those of the guide among them', () => {
  expect(copy.run('vitest', ['run', `subgraphs/${renamed('reviews')}`])).toMatch(/Tests\s+9 passed/)
}, 120_000)

test('the product starts with it, and the endpoint serves what was added', async () => {
  stoa = await place.launch('one-process')
  const list = await place.ask(renamed('{ reviews(first: 1) { edges { cursor } } }'))
  expect(list).toEqual({ data: { [renamed('reviews')]: { edges: [] } } })
  const input = { id: renamed('rvw_01h2xcejqtf2nbrexx3vqjhp41'), idempotencyKey: 'k' }
  const like = renamed('mutation ($input: ReviewLikeInput!) { reviewLike(input: $input) { review { id } } }')
  expect((await place.ask(like, { input })).errors?.[0].extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE')
}, 180_000)
