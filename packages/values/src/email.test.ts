import { expect, it } from 'vitest'
import { isEmail } from './email.ts'

it.each(['ada@example.org', 'ada.l+shop@mail.example.org', 'ADA@EXAMPLE.ORG', 'jörg@müller.example'])(
  '%j is an e-mail address',
  (text) => {
    expect(isEmail(text)).toBe(true)
  },
)

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
])('%j is none', (text) => {
  expect(isEmail(text)).toBe(false)
})
