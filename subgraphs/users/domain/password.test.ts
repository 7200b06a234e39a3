import { knownWords } from '@stoa/values/password'
import { describe, expect, it } from 'vitest'
import { checkPassword } from './password.ts'

const known = knownWords('ada.lovelace@example.org', 'Ada Lovelace')

describe('a password', () => {
  it.each(['correct horse battery', 'zz-9-plural-z-alpha', 'пароль из слов', 'lovelace was a countess'])(
    'may be %j',
    (password) => {
      expect(checkPassword(password, known)).toBeUndefined()
    },
  )

  it.each([
    ['of few characters', 'aaaaaaaaaaaaab'],
    ['a row of digits', '1234567890123'],
    ['common', 'Password123!'],
    ['common with signs', 'qwertyuiop!!'],
    ['the name', 'lovelace12345'],
    ['the address', 'ada.lovelace@example.org'],
  ])('is refused when it is %s', (_, password) => {
    expect(checkPassword(password, known)).toMatchObject({ refusal: 'INVALID_INPUT', path: ['input', 'password'] })
  })
})
