import { expect, test } from 'vitest'
import { loginLimits, mailLimits, registrationLimits } from './throttle.ts'

test('attempts from one network count together, whichever of its addresses they come from', () => {
  const keys = (address: string) =>
    [...loginLimits('ada@example.com', address), ...registrationLimits(address)].map(({ key }) => key)
  expect(keys('2001:db8:1:2::1')).toEqual(keys('2001:db8:1:2:ffff::9'))
  expect(keys('2001:db8:1:2::1')).not.toEqual(keys('2001:db8:1:3::1'))
  expect(keys('203.0.113.7')).toContain('login-from:203.0.113.7')
})

test('mails are counted by whom they go to, and by who asks for them', () => {
  const keys = (email: string, address: string) => mailLimits('reset', email, address).map(({ key }) => key)
  const [ada, bea] = [keys('ada@example.org', '2001:db8:1:2::1'), keys('bea@example.org', '2001:db8:1:2::9')]
  expect(ada.filter((key) => bea.includes(key))).toEqual([expect.stringMatching(/^mail-from:/)])
  expect(mailLimits('reset', 'ada@example.org', undefined)).toHaveLength(2)
})
