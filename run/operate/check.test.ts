import { expect, test } from 'vitest'
import { type Check, runChecks } from './check.ts'

const quick = { looks: 3, pauseMs: 0 }
const check = (sentence: string, look: Check['look']): Check => ({ area: 'things', sentence, look })

test('a look that fails is a finding, and the others are looked at', async () => {
  const findings = await runChecks(
    [
      check('it can be read', async () => {
        throw new Error('there is no such table')
      }),
      check('all is well', async () => []),
    ],
    quick,
  )
  expect(findings.map(({ sentence, rows }) => [sentence, rows])).toEqual([
    ['it can be read', [{ 'cannot be looked at': 'there is no such table' }]],
    ['all is well', []],
  ])
})

test('only what is broken at every look counts, and each look knows its round', async () => {
  const rounds: number[] = []
  const [finding] = await runChecks(
    [
      check('nothing is broken', async (round) => {
        rounds.push(round)
        return [{ id: 'always' }, ...(round === 0 ? [{ id: 'for a moment' }] : [])]
      }),
    ],
    quick,
  )
  expect(finding?.rows).toEqual([{ id: 'always' }])
  expect(rounds).toEqual([0, 1, 2])
})
