import { describe, expect, it } from 'vitest'
import { readProfile } from './person.ts'

const current = { displayName: 'Ada', locale: 'en', timeZone: 'UTC' }

describe('a profile', () => {
  it('keeps what is left out and tidies what is given', () => {
    expect(readProfile(current, { locale: 'de-at', displayName: 'Ada L.' })).toEqual({
      displayName: 'Ada L.',
      locale: 'de-AT',
      timeZone: 'UTC',
    })
  })

  it.each([{ locale: 'not a locale' }, { timeZone: 'Mars/Olympus' }, { timeZone: '+02:00' }])(
    'refuses %o, naming the field',
    (changes) => {
      expect(readProfile(current, changes)).toMatchObject({
        refusal: 'INVALID_INPUT',
        path: ['input', Object.keys(changes)[0]],
      })
    },
  )
})
