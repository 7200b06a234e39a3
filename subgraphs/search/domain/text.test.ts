import { describe, expect, test } from 'vitest'
import { readSearchText } from './text.ts'

describe('what somebody typed', () => {
  test('loses space that means nothing', () => {
    expect(readSearchText('  cordless \n drill ')).toEqual({ words: 'cordless drill', prefix: 'drill' })
  })

  test('may be nothing at all', () => {
    for (const nothing of [undefined, null, '', '   ']) {
      expect(readSearchText(nothing)).toEqual({ words: '', prefix: undefined })
    }
  })

  test('gives no prefix of one letter, which would find half of the catalogue', () => {
    expect(readSearchText('drill b').prefix).toBeUndefined()
  })

  test('carries no operators of the query language into the prefix', () => {
    expect(readSearchText("ladder:*|!'x&").prefix).toBe('ladderx')
  })
})
