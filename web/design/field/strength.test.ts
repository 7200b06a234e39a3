import { describe, expect, it } from 'vitest'
import { strengthOf } from './strength.ts'

describe('the strength of a password', () => {
  it('is nothing for what is tried first', () => {
    for (const password of ['password', 'Passwort123', 'qwertz2026', '12345678', 'aaaaaaaaaaaa', 'abcdefgh'])
      expect(strengthOf(password), password).toBe(0)
  })

  it('grows with each sign that does not follow from those before', () => {
    const levels = ['hund', 'hundvor7', 'hundvor7berg', 'hund vor 7 bergen rot'].map((password) => strengthOf(password))
    expect(levels).toEqual([...levels].sort())
    expect(levels.at(-1)).toBe(4)
  })

  it('does not count what is known of the person', () => {
    const known = ['Oksana Kovalenko', 'oksana.k@example.org']
    expect(strengthOf('oksanakovalenko')).toBeGreaterThan(strengthOf('oksanakovalenko', known))
    expect(strengthOf('oksanakovalenko1', known)).toBe(0)
  })

  it('takes letters of every alphabet', () => {
    expect(strengthOf('крокодил летит домой')).toBe(4)
  })
})
