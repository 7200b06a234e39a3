import { expect, test } from 'vitest'
import { definitions } from './definitions.ts'
import { readManifest, readRecording } from './recording-file.ts'
import { recordedSubgraphs, staleParts } from './recording-key.ts'

test('the recording is of the present tables, events and script', () => {
  const mend = 'the demo world has changed since it was recorded: "pnpm demo:record" makes a new recording'
  expect(staleParts(readManifest()), mend).toEqual([])
})

test('the recording is whole, and small enough to lie in the repository', async () => {
  const { sections } = await readRecording()
  for (const { name, text, rows } of sections) {
    expect(text.toString('utf8').split('\n').length - 1, name).toBe(rows)
  }
})

test('the world that is played and the one that is recorded have the same subgraphs', () => {
  expect(definitions.map(({ name }) => name)).toEqual([...recordedSubgraphs])
})
