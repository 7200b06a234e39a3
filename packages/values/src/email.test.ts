import { expect, it } from 'vitest'
import { emailKey, isEmail } from './email.ts'

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

it.each([
  ['in another case', 'ADA@Example.org', 'ada@example.ORG'],
  ['with spaces around', ' ada@example.org ', 'ada@example.org'],
  ['in one code point and in two', 'zo\u00eb@example.org', 'zoe\u0308@example.org'],
  ['with an international domain and what it stands for', 'ada@B\u00fccher.example', 'ada@xn--bcher-kva.example'],
  ['with a domain in two code points', 'ada@bu\u0308cher.example', 'ada@b\u00fccher.example'],
  ['with the full stop of another script', 'ada@example\u3002org', 'ada@example.org'],
])('an address %s is one', (_, one, other) => {
  expect(emailKey(one)).toBe(emailKey(other))
})

it.each([
  ['another name', 'ada@example.org', 'bea@example.org'],
  ['a dot in the name', 'a.da@example.org', 'ada@example.org'],
  ['a letter that only looks alike', 'ad\u0430@example.org', 'ada@example.org'],
])('an address with %s is another one', (_, one, other) => {
  expect(emailKey(one)).not.toBe(emailKey(other))
})

it('has a key even where it is none', () => {
  expect(['', 'ADA', 'ada@', '@', 'ada@exa mple'].map(emailKey)).toEqual(['', 'ada', 'ada@', '@', 'ada@exa mple'])
})
