import { expect, test } from 'vitest'
import { chooseLocale } from './cluster-locale.ts'

test.each([
  ['C.UTF-8 before the own one', ['C', 'C.utf8', 'de_DE.utf8', 'POSIX'], 'de_DE.UTF-8', 'C.UTF-8'],
  ['the own one, however it is spelt', ['C', 'POSIX', 'de_DE.UTF-8', 'en_US.UTF-8'], 'de_DE.utf8', 'de_DE.UTF-8'],
  ['a usual one where the own one is none', ['C', 'ab_GE.UTF-8', 'en_US.UTF-8'], 'C', 'en_US.UTF-8'],
  ['any at last', ['C', 'ab_GE.UTF-8'], undefined, 'ab_GE.UTF-8'],
])('the locale of the letters is %s', (_which, available, LANG, chosen) => {
  expect(chooseLocale(available, { LANG })).toBe(chosen)
})

test('a system without letters is told how to get them', () => {
  expect(() => chooseLocale(['C', 'POSIX', 'de_DE.iso88591'], {})).toThrow(/no UTF-8 locale.*localedef/)
})
