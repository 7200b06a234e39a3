import { describe, expect, test } from 'vitest'
import { dayIn, languageOf, listOf, type TextName, texts, write } from './texts.ts'

const everything = Object.fromEntries(
  ['number', 'until', 'total', 'paid', 'items', 'from', 'to', 'reason', 'location', 'author', 'preview'].map((key) => [
    key,
    key,
  ]),
)

describe('every text', () => {
  test.each(Object.keys(texts) as TextName[])('%s can be written in both languages', (name) => {
    for (const language of ['en', 'de'] as const) {
      const { title, body } = write(name, language, everything)
      expect(`${title} ${body}`).not.toMatch(/[{}]/)
      expect(title.length).toBeGreaterThan(3)
    }
  })

  test('fails loudly where a value is missing, instead of sending a hole', () => {
    expect(() => write('orderPaid', 'en', { number: 'S-1' })).toThrow('total')
  })

  test('says what differs as it is, even where it looks like a hole', () => {
    expect(write('loanRejected', 'en', { items: 'Saw', reason: 'Not {to} me' }).body).toBe('Not {to} me')
  })
})

test('languages that Stoa does not write get English', () => {
  expect([languageOf('de-AT'), languageOf('en'), languageOf('fr-FR')]).toEqual(['de', 'en', 'en'])
})

test('many names become a short list', () => {
  expect(listOf(['Saw'], 'en')).toBe('Saw')
  expect(listOf(['Saw', 'Drill'], 'en')).toBe('Saw and Drill')
  expect(listOf(['Saw', 'Drill', 'Tent', 'Lamp', 'Rope'], 'en')).toBe('Saw, Drill, and 3 more')
  expect(listOf(['Säge', 'Zelt'], 'de')).toBe('Säge und Zelt')
})

test('days are written as people write them', () => {
  expect(dayIn('en', '2026-11-28')).toBe('28 November 2026')
  expect(dayIn('de', '2026-11-28T22:00:00.000Z')).toBe('28. November 2026')
})
