import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '@stoa/testing/until'
import type { Composed, ServedGraph } from '@stoa/gateway/graph/served-graph'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followSupergraph, readSupergraph } from './supergraph-files.ts'

let place: { readonly supergraphDir: string }
let exchanged: string[]
let lines: string[]
let stop: () => void

/** Serves whatever does not begin with "bad". */
const gateway = {
  exchange: async ({ supergraphSdl }: Composed) => {
    if (supergraphSdl.startsWith('bad')) throw new Error('no link to the subgraphs bad')
    exchanged.push(supergraphSdl)
    return { version: supergraphSdl } as ServedGraph
  },
}

/** In place, or as careful programs do it: beside it, and then in its place. */
const put = (name: string, text: string, careful = false) => {
  const path = join(place.supergraphDir, `${name}.graphql`)
  writeFileSync(careful ? `${path}.next` : path, text)
  if (careful) renameSync(`${path}.next`, path)
}

beforeEach(() => {
  place = { supergraphDir: mkdtempSync(join(tmpdir(), 'stoa-supergraph-')) }
  put('supergraph', 'first')
  put('node', 'node')
  exchanged = []
  lines = []
  stop = followSupergraph(place, gateway, (level, message, details) =>
    lines.push(`${level}: ${message} ${(details?.error as Error | undefined)?.message ?? ''}`),
  )
})
afterEach(() => {
  stop()
  rmSync(place.supergraphDir, { recursive: true })
})

test('what is put there is served, however it is written, and told', async () => {
  put('supergraph', 'second')
  await until(() => exchanged.includes('second'), 'the second is served')
  put('supergraph', 'third', true)
  await until(() => exchanged.includes('third'), 'the third is served')
  expect(lines.every((line) => line.startsWith('info:') && line.includes(place.supergraphDir))).toBe(true)
})

test('files that are written one after the other are one change', async () => {
  put('node', 'other node')
  put('supergraph', 'second')
  await until(() => exchanged.length > 0, 'something is served')
  expect(exchanged).toEqual(['second'])
})

test('what cannot be served is told with the reason, and what comes after is served', async () => {
  put('supergraph', 'bad')
  await until(() => lines.length === 1, 'it is told')
  expect(lines[0]).toMatch(/^error: .* the one before it still is no link to the subgraphs bad/)
  put('supergraph', 'good')
  await until(() => exchanged.includes('good'), 'the good one is served')
})

test('a SIGHUP makes it look at once, and the same again is no exchange', async () => {
  process.emit('SIGHUP', 'SIGHUP')
  await until(() => exchanged.length === 1, 'it has looked')
  process.emit('SIGHUP', 'SIGHUP')
  put('supergraph', 'second')
  await until(() => exchanged.includes('second'), 'the second is served')
  expect(exchanged).toEqual(['first', 'second'])
})

test('a folder without it is named with its mend', async () => {
  await expect(readSupergraph({ supergraphDir: '/nowhere' })).rejects.toThrow(
    /\/nowhere\/\w+\.graphql.*STOA_SUPERGRAPH/,
  )
})
