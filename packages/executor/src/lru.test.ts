import { expect, test } from 'vitest'
import { lru } from './lru.ts'

test('what was used longest ago goes first', () => {
  const cache = lru<number>(2)
  cache.set('a', 1)
  cache.set('b', 2)
  expect(cache.get('a')).toBe(1)
  cache.set('c', 3)
  expect(cache.get('b')).toBeUndefined()
  expect(cache.get('a')).toBe(1)
  expect(cache.size).toBe(2)
})
