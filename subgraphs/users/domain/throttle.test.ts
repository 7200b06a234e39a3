import { expect, test } from 'vitest'
import { loginLimits, registrationLimits } from './throttle.ts'

test('attempts from one network count together, whichever of its addresses they come from', () => {
  const keys = (address: string) =>
    [...loginLimits('ada@example.com', address), ...registrationLimits(address)].map(({ key }) => key)
  expect(keys('2001:db8:1:2::1')).toEqual(keys('2001:db8:1:2:ffff::9'))
  expect(keys('2001:db8:1:2::1')).not.toEqual(keys('2001:db8:1:3::1'))
  expect(keys('203.0.113.7')).toContain('login-from:203.0.113.7')
})
