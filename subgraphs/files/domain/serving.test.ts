import { describe, expect, test } from 'vitest'
import { attachment, namesTag, sliceOf } from './serving.ts'

describe('a range of 1,000 bytes', () => {
  const part = (first: number, last: number) => ({ kind: 'part', first, last })
  test.each([
    ['bytes=0-0', part(0, 0)],
    ['bytes=0-', part(0, 999)],
    ['bytes=500-2000', part(500, 999)],
    ['bytes=-1', part(999, 999)],
    ['bytes=-2000', part(0, 999)],
    ['bytes=1000-', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=8-3', { kind: 'whole' }],
    ['bytes=0-1,5-6', { kind: 'whole' }],
    ['bytes=-', { kind: 'whole' }],
    ['lines=0-1', { kind: 'whole' }],
    ['bytes=0-99999999999999999999', part(0, 999)],
    [null, { kind: 'whole' }],
  ])('%s', (range, slice) => {
    expect(sliceOf(range, 1000)).toEqual(slice)
  })
})

test.each([
  ['W/"x"', true],
  ['"x"', true],
  ['"a", W/"x"', true],
  ['*', true],
  ['"a,x"', false],
  ['"a", "y"', false],
  [null, false],
])('If-None-Match %s names "x": %s', (list, isNamed) => {
  expect(namesTag(list, '"x"')).toBe(isNamed)
})

test.each([
  ['Übersicht "Q4".pdf', `attachment; filename="_bersicht _Q4_.pdf"; filename*=UTF-8''%C3%9Cbersicht%20%22Q4%22.pdf`],
  ["it's (1)*.txt", `attachment; filename="it's (1)*.txt"; filename*=UTF-8''it%27s%20%281%29%2A.txt`],
  ['100% \\ 😀.txt', `attachment; filename="100_ _ __.txt"; filename*=UTF-8''100%25%20%5C%20%F0%9F%98%80.txt`],
])('the name %s is told to every browser', (name, header) => {
  expect(attachment(name)).toBe(header)
})
