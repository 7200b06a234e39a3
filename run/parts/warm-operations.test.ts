import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadConfig } from '../settings/config.ts'
import { StartFault } from '../lifetime/faults.ts'
import { warmOperations } from './warm-operations.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoa-operations-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function read(text: string) {
  const file = join(folder, 'operations.json')
  await writeFile(file, text)
  return warmOperations(loadConfig({ STOA_OPERATIONS: file }))
}

test("a manifest of Apollo's clients names what is planned before the first request", async () => {
  const operations = [{ id: 'a1', name: 'Me', type: 'query', body: 'query Me { me { id } }' }]
  const text = JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations })
  expect(await read(text)).toEqual([{ name: 'Me', body: 'query Me { me { id } }' }])
})

test.each([
  ['is no JSON', 'not JSON'],
  ['has other things', '{ "operations": [{ "query": "{ me { id } }" }] }'],
])('a file that %s is refused with the variable and the mend', async (_, text) => {
  await expect(read(text)).rejects.toThrow(StartFault)
  await expect(read(text)).rejects.toThrow(/STOA_OPERATIONS: .+ is no manifest .+ Mend the file/s)
})

test('a file that is not there is refused', async () => {
  const config = loadConfig({ STOA_OPERATIONS: join(folder, 'nothing.json') })
  await expect(warmOperations(config)).rejects.toThrow('ENOENT')
})
