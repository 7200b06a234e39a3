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

test('long keys push out as much as they take', () => {
  const cache = lru<number>(10, 10)
  for (const key of ['aaaa', 'bbbb', 'cc', 'cc']) cache.set(key, 1)
  expect(cache.size).toBe(3)
  cache.set('d', 2)
  expect([cache.get('aaaa'), cache.get('bbbb'), cache.get('cc'), cache.get('d')]).toEqual([undefined, 1, 1, 2])
  cache.set('far too long', 3)
  expect(cache.size).toBe(0)
})
