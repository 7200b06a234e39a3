import { expect, test } from 'vitest'
import { nameOf, partSize, partsOf, progressOf } from './upload.ts'

test.each([
  ['photo.jpg', 'photo.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\x\\y.png', 'y.png'],
  ['a/b\\c.txt', 'c.txt'],
  [' spaced .txt ', 'spaced .txt'],
  ['folder/', undefined],
  ['..', undefined],
])('of the path %s the name is %s', (path, name) => {
  expect(nameOf(path)).toBe(name)
})

test('a file has as many parts as it needs, and the last is what is left', () => {
  expect(partsOf(1)).toEqual([{ number: 1, offset: 0, size: 1 }])
  expect(partsOf(partSize)).toHaveLength(1)
  expect(partsOf(partSize + 1).at(-1)).toEqual({ number: 2, offset: partSize, size: 1 })
  expect(partsOf(2 ** 31 - 1)).toHaveLength(256)
})

test('an upload is as far as its first gap, and a part of another size is none', () => {
  const size = 2 * partSize + 5
  const offsets = [
    [],
    [[3, 5]],
    [
      [1, partSize],
      [3, 5],
    ],
    [
      [1, partSize],
      [2, partSize - 1],
    ],
    [
      [1, partSize],
      [2, partSize],
      [3, 5],
    ],
  ].map((stored) => progressOf(size, new Map(stored as [number, number][])).offset)
  expect(offsets).toEqual([0, 0, partSize, partSize, size])
})
