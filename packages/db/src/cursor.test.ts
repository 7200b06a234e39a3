import { BadArgument } from '@stoa/values/bad-argument'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor, type List } from './cursor.ts'

const list: List = {
  name: 'things',
  by: [
    { column: 'thing.title', kind: 'text' },
    { column: 'number', kind: 'integer' },
    { column: 'price', kind: 'bigint' },
    { column: 'at', kind: 'instant' },
  ],
  direction: 'asc',
  filter: { forSale: true, tag: 'red' },
}
const row = {
  title: 'Ä "quoted"\n',
  number: -7,
  price: 9_223_372_036_854_775_807n,
  at: new Date('2026-11-30T10:00:00.123Z'),
}
const values = Object.values(row)
const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
const [, print] = JSON.parse(Buffer.from(encodeCursor(list, row), 'base64url').toString()) as string[]
const plain = ['a', 1, '5', '2026-11-30T10:00:00.123Z'] as const

describe('a cursor', () => {
  it('carries the values of its row there and back', () => {
    expect(decodeCursor(list, encodeCursor(list, row))).toEqual(values)
  })

  it('means the same whatever the order of the filter, and with what is not said', () => {
    const again = { ...list, filter: { tag: 'red', status: undefined, text: null, forSale: true } }
    expect(decodeCursor(again, encodeCursor(list, row))).toEqual(values)
  })

  it.each<[string, Partial<List>]>([
    ['another list', { name: 'others' }],
    ['another direction', { direction: 'desc' }],
    ['another order', { by: [...list.by].reverse() }],
    ['another filter', { filter: { forSale: true } }],
    ['a filter on nothing', { filter: undefined }],
  ])('of %s is refused', (_what, other) => {
    expect(() => decodeCursor({ ...list, ...other }, encodeCursor(list, row))).toThrow(BadArgument)
  })

  it.each<[string, unknown[]]>([
    ['too few values', plain.slice(0, 3)],
    ['too many values', [...plain, 1]],
    ['a number for a text', [1, ...plain.slice(1)]],
    ['half of a surrogate pair', ['\ud800', ...plain.slice(1)]],
    ['U+0000', ['\u0000', ...plain.slice(1)]],
    ['an object', [{ d: '2026' }, ...plain.slice(1)]],
    ['a fraction', ['a', 1.5, ...plain.slice(2)]],
    ['an integer that is too big', ['a', 2 ** 31, ...plain.slice(2)]],
    ['a big integer that is too big', ['a', 1, '9223372036854775808', plain[3]]],
    ['a big integer with letters', ['a', 1, '5n', plain[3]]],
    ['a day that does not exist', ['a', 1, '5', '2026-13-30T10:00:00.123Z']],
    ['a year that PostgreSQL does not know', ['a', 1, '5', '+275760-09-13T00:00:00.000Z']],
    ['null', ['a', 1, '5', null]],
  ])('that was forged with %s is refused', (_what, parts) => {
    expect(() => decodeCursor(list, forged('things', print, ...parts))).toThrow(BadArgument)
  })

  it('is refused or read, whatever is written in its place', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          expect(() => decodeCursor(list, text)).toThrow(BadArgument)
        },
      ),
    )
  })
})
