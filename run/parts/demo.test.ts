import type { SubgraphLink } from '@stoa/link/link'
import { demoAccounts } from '@stoa/demo/accounts'
import { expect, test } from 'vitest'
import { loadConfig } from '../settings/config.ts'
import { demoPeople } from './demo.ts'

/** A link to users that gives everybody a token of their own at each log-in. */
function fakeUsers() {
  let logIns = 0
  const link = {
    name: 'users',
    execute: async () => ({ data: { sessionStart: { tokens: { accessToken: `token-${logIns++}` } } } }),
  } as unknown as SubgraphLink
  return { link, logIns: () => logIns }
}

test('the start page gives the same tokens again while they count, and others once one is revoked', async () => {
  const users = fakeUsers()
  const revoked = new Set<string>()
  const people = demoPeople(loadConfig({ STOA_DEMO: 'on' }), [users.link], async (token) => !revoked.has(token))
  const first = (await people?.()) ?? []
  expect(first).toHaveLength(demoAccounts.length)
  expect(await people?.()).toEqual(first)
  expect(users.logIns()).toBe(demoAccounts.length)
  revoked.add(first[1]?.accessToken ?? '')
  const [second = [], third = []] = await Promise.all([people?.(), people?.()])
  expect(third).toEqual(second)
  for (const { accessToken } of second) expect(revoked.has(accessToken)).toBe(false)
  expect(users.logIns()).toBe(2 * demoAccounts.length)
})
