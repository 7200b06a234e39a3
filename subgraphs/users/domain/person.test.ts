import { isRefusal } from '@stoa/values/refusal'
import { describe, expect, it } from 'vitest'
import { emailKey, readEmail, readProfile } from './person.ts'

const current = { displayName: 'Ada', locale: 'en', timeZone: 'UTC' }

describe('an e-mail address', () => {
  it.each(['ada@example.org', ' ada.l+shop@mail.example.org ', 'ADA@EXAMPLE.ORG'])('may be %j', (text) => {
    expect(readEmail(text)).toBe(text.trim())
  })

  it.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'a b@example.org',
    'ada@exa mple.org',
    'a@b.c\nBcc: x@y.z',
    'Ada <ada@example.org>',
    `${'a'.repeat(250)}@example.org`,
  ])('is not %j', (text) => {
    expect(isRefusal(readEmail(text))).toBe(true)
  })

  it('names one account however it is written', () => {
    expect(emailKey(' ADA@Example.org')).toBe(emailKey('ada@example.ORG'))
  })
})

describe('a profile', () => {
  it('keeps what is left out and tidies what is given', () => {
    expect(readProfile(current, { locale: 'de-at', displayName: '  Ada L. ' })).toEqual({
      displayName: 'Ada L.',
      locale: 'de-AT',
      timeZone: 'UTC',
    })
  })

  it.each([
    { displayName: '   ' },
    { displayName: 'x'.repeat(81) },
    { displayName: 'Ada\nBcc: all' },
    { locale: 'not a locale' },
    { timeZone: 'Mars/Olympus' },
    { timeZone: '+02:00' },
  ])('refuses %o, naming the field', (changes) => {
    expect(readProfile(current, changes)).toMatchObject({
      refusal: 'INVALID_INPUT',
      path: ['input', Object.keys(changes)[0]],
    })
  })
})
