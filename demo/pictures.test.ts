import { draw } from '@stoa/subgraph-items/pictures/drawing'
import { kindOf } from '@stoa/subgraph-items/pictures/words'
import { expect, it } from 'vitest'
import { lines } from './world/stock.ts'

it('draws each thing of the demo world by the words of its title and tags', () => {
  const untold = lines.filter((line) => kindOf(line).by !== 'words').map(({ title }) => title)
  expect(untold).toEqual([])
})

it('takes at most 8 KB for each picture and 4 MB for all', () => {
  const sizes = lines.flatMap((line) => [draw(line, 'none'), draw(line)].map((svg) => Buffer.byteLength(svg)))
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8 * 1024)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4 * 1024 * 1024)
})

it('draws more than 200 kinds of things', () => {
  expect(new Set(lines.map((line) => kindOf(line).shape)).size).toBeGreaterThan(200)
})
