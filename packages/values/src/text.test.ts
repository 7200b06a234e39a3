import { describe, expect, it } from 'vitest'
import { isStacked, isVisible, lengthOf, tidyLine, tidyText, unreadableInLine, unreadableInText } from './text.ts'

describe('one line', () => {
  it.each([
    ['plain', 'Cordless drill'],
    ['composed letters', 'Ökonomie'],
    ['a family, joined', '👩‍❤️‍👨'],
    ['a colour of skin, joined', '👩🏽‍🚒'],
    ['the flag of a region', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a non-joiner in Persian', 'می\u200cخواهم'],
    ['a joiner in Sinhala', 'ක්\u200dය'],
    ['a letter beyond the basic plane', '𠮷'],
  ])('may have %s', (_, text) => {
    expect(unreadableInLine(text)).toBeUndefined()
  })

  it.each([
    ['a line break', 'a\nb', 'U+000A'],
    ['the line break of Unicode', 'a\u2028b', 'U+2028'],
    ['a tab', 'a\tb', 'U+0009'],
    ['the character that PostgreSQL cannot keep', 'a\0b', 'U+0000'],
    ['half of a pair', 'a\ud83d', 'U+D83D'],
    ['the other half', '\udc00a', 'U+DC00'],
    ['an override of direction', 'a\u202eb', 'U+202E'],
    ['an isolate', 'a\u2066b', 'U+2066'],
    ['a space of no width', 'a\u200bb', 'U+200B'],
    ['a joiner between Latin letters', 'a\u200db', 'U+200D'],
    ['two joiners', 'ක්\u200d\u200dය', 'U+200D'],
    ['a tag without a flag', 'a\u{e0067}', 'U+E0067'],
  ])('must not have %s', (_, text, character) => {
    expect(unreadableInLine(text)).toBe(character)
  })

  it('is composed and has no spaces around it', () => {
    expect(tidyLine('  O\u0308l\u00a0')).toBe('Öl')
    expect(tidyLine(' plain ')).toBe('plain')
  })
})

describe('several lines', () => {
  it('have one sign for a line break, and tabs', () => {
    expect(tidyText('a\r\nb\u2028c\rd\n')).toBe('a\nb\nc\nd')
    expect(unreadableInText('a\n\tb')).toBeUndefined()
    expect(unreadableInText('a\n\u202e')).toBe('U+202E')
    expect(unreadableInText('a\n\0')).toBe('U+0000')
  })
})

it('thirty marks may stand on a letter, one more is too many', () => {
  expect(isStacked(`a${'\u0301\u0316'.repeat(15)}`)).toBe(false)
  expect(isStacked(`a${'\u0301\u0316'.repeat(15)}\u0301`)).toBe(true)
  expect(isStacked('ก็'.repeat(1_000))).toBe(false)
})

it.each(['', ' ', '\u00a0', '\u3164', '\u2800', '\u0301', '\u200d', '\ufe0f'])('nobody sees %j', (text) => {
  expect(isVisible(text)).toBe(false)
})

it.each(['a', '.', '👍', 'é', '1'])('everybody sees %j', (text) => {
  expect(isVisible(text)).toBe(true)
})

it.each([
  ['', 0],
  ['abc', 3],
  ['a👍b', 3],
  ['👍'.repeat(200), 200],
  ['\ud83d', 1],
])('%j is %i long', (text, length) => {
  expect(lengthOf(text)).toBe(length)
})
