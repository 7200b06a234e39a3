import { anonymous } from '@stoa/testing/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goodPassword, logInAs, type UsersWorld, usersWorld } from './test-world.ts'

let world: UsersWorld
beforeAll(async () => {
  world = await usersWorld()
})
afterAll(() => world.stop())

const register = async (email: string, changes: Record<string, unknown> = {}) => {
  const { data, errors } = await world.ask(
    anonymous,
    `mutation ($input: PersonRegisterInput!) { personRegister(input: $input) {
      accepted userErrors { __typename ... on UserError { code path } } } }`,
    { input: { email, password: goodPassword, displayName: 'Somebody', ...changes } },
  )
  expect(errors).toBeUndefined()
  return data.personRegister
}

const verify = async (token: string) => {
  const { data } = await world.ask(
    anonymous,
    'mutation ($input: PersonVerifyInput!) { personVerify(input: $input) { verified userErrors { __typename } } }',
    { input: { token } },
  )
  return data.personVerify
}

const notValid = { verified: false, userErrors: [{ __typename: 'TokenNotValid' }] }

describe('registering', () => {
  it('opens an account, sends one mail, and publishes the person without any secret', async () => {
    expect(await register('ada@example.org', { displayName: 'Ada', locale: 'de-at' })).toEqual({
      accepted: true,
      userErrors: [],
    })
    const token = await world.mailedToken('ada@example.org')
    expect(world.mails.filter(({ to }) => to === 'ada@example.org')).toHaveLength(1)
    const [fact] = await world.emitted('users', 'users.person.registered.v1')
    expect(fact?.data).toMatchObject({ email: 'ada@example.org', displayName: 'Ada', locale: 'de-AT' })
    const [state] = await world.emitted('users', 'users.person.changed.v1')
    expect(state?.data).toMatchObject({ version: 1, verified: false, status: 'ACTIVE', roles: [] })
    const everything =
      JSON.stringify(await world.emitted('users')) +
      JSON.stringify(await world.db.selectFrom('mail_token').selectAll().execute())
    expect(everything).not.toContain(token)
    expect(everything).not.toContain('argon2')
  })

  it('is proved by the mail, once', async () => {
    await register('bea@example.org')
    const token = await world.mailedToken('bea@example.org')
    expect(await verify('nonsense')).toEqual(notValid)
    expect(await verify(token)).toEqual({ verified: true, userErrors: [] })
    expect(await verify(token)).toEqual(notValid)
    const states = await world.emitted('users', 'users.person.changed.v1')
    expect(states.at(-1)?.data).toMatchObject({ email: 'bea@example.org', verified: true, version: 2 })
  })

  it('says the same for an address that has an account, whose owner is told by mail', async () => {
    await register('dora@example.org')
    await verify(await world.mailedToken('dora@example.org'))
    await world.settle()
    const before = await world.emitted('users')
    expect(await register('DORA@example.org', { password: 'another good password', displayName: 'Eve' })).toEqual({
      accepted: true,
      userErrors: [],
    })
    await world.settle()
    expect(await world.emitted('users')).toHaveLength(before.length)
    expect(world.mails.findLast(({ to }) => to === 'dora@example.org')?.subject).toBe('You already have an account')
    expect((await logInAs(world, 'dora@example.org')).tokens).not.toBeNull()
  })

  it('makes one account of many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 3 }, () => register('twin@example.org')))
    expect(answers.every(({ accepted }) => accepted)).toBe(true)
    const found = await world.db.selectFrom('person').select('id').where('email_key', '=', 'twin@example.org').execute()
    expect(found).toHaveLength(1)
  })

  it.each([
    [{ password: 'password1234' }, ['input', 'password']],
    [{ timeZone: 'Nowhere' }, ['input', 'timeZone']],
  ])('refuses %o, and sends nothing', async (changes, path) => {
    await world.settle()
    const mailCount = world.mails.length
    const answer = await register('eve@example.org', changes)
    expect(answer).toEqual({
      accepted: false,
      userErrors: [{ __typename: 'InvalidInput', code: 'INVALID_INPUT', path }],
    })
    await world.settle()
    expect(world.mails).toHaveLength(mailCount)
  })

  it('does not let anybody flood a mailbox, whether there is an account or not', async () => {
    const send = async (email: string) => {
      const query =
        'mutation ($input: PersonVerificationSendInput!) { personVerificationSend(input: $input) { accepted userErrors { __typename ... on TooManyAttempts { retryAt } } } }'
      const { data } = await world.ask(anonymous, query, { input: { email } })
      return data.personVerificationSend
    }
    await register('flo@example.org')
    const known = [await send('flo@example.org'), await send('FLO@example.org'), await send('flo@example.org')]
    expect(known.map(({ accepted }) => accepted)).toEqual([true, true, false])
    expect(known[2].userErrors[0]).toMatchObject({ __typename: 'TooManyAttempts', retryAt: expect.any(String) })
    const unknown = [
      await send('nobody@example.org'),
      await send('nobody@example.org'),
      await send('nobody@example.org'),
      await send('nobody@example.org'),
    ]
    expect(unknown.map(({ accepted }) => accepted)).toEqual([true, true, true, false])
    await world.settle()
    expect(world.mails.filter(({ to }) => to === 'flo@example.org')).toHaveLength(3)
    expect(world.mails.filter(({ to }) => to === 'nobody@example.org')).toHaveLength(0)
  })
})

describe('an account', () => {
  it.each([
    ['in one code point and in two', 'zo\u00eb@example.org', 'zoe\u0308@example.org'],
    ['with an international domain and its ASCII name', 'uli@b\u00fccher.example', 'ULI@xn--bcher-kva.example'],
  ])('is one for an address %s', async (_, one, other) => {
    await register(one)
    await register(other)
    expect((await logInAs(world, one)).tokens?.personId).toBe((await logInAs(world, other)).tokens?.personId)
  })

  it('opens to its password however the keyboard writes it', async () => {
    await register('accent@example.org', { password: 'caf\u00e9 au lait 42' })
    const variants = ['cafe\u0301 au lait 42', 'caf\u00e9\u00a0au\u00a0lait\u00a042', 'caf\u00e9 au lait \uff14\uff12']
    for (const password of variants) {
      expect((await logInAs(world, 'accent@example.org', anonymous, password)).tokens).not.toBeNull()
    }
    expect((await logInAs(world, 'accent@example.org', anonymous, 'cafe au lait 42')).tokens).toBeNull()
  })
})

describe('a forgotten password', () => {
  const forget = (email: string) =>
    world.ask(
      anonymous,
      'mutation ($input: PersonPasswordForgetInput!) { personPasswordForget(input: $input) { accepted } }',
      { input: { email } },
    )
  const reset = async (token: string, password: string) => {
    const query =
      'mutation ($input: PersonPasswordResetInput!) { personPasswordReset(input: $input) { changed userErrors { __typename } } }'
    return (await world.ask(anonymous, query, { input: { token, password } })).data.personPasswordReset
  }

  it('is replaced by mail, once, and ends all sessions', async () => {
    await world.join('gina', { verified: false })
    const { tokens } = await logInAs(world, 'gina@example.org')
    await forget('gina@example.org')
    await forget('unknown@example.org')
    const token = await world.mailedToken('gina@example.org')
    expect(await reset(token, 'password1234')).toEqual({ changed: false, userErrors: [{ __typename: 'InvalidInput' }] })
    expect(await reset(token, 'a better password now')).toEqual({ changed: true, userErrors: [] })
    expect(await reset(token, 'a better password now')).toEqual({
      changed: false,
      userErrors: [{ __typename: 'TokenNotValid' }],
    })
    expect((await logInAs(world, 'gina@example.org')).tokens).toBeNull()
    expect((await logInAs(world, 'gina@example.org', anonymous, 'a better password now')).tokens).not.toBeNull()
    const revoked = await world.emitted('users', 'users.session.revoked.v1')
    expect(revoked.at(-1)?.data).toMatchObject({ personId: tokens?.personId, reason: 'PASSWORD' })
    expect(world.mails.some(({ to }) => to === 'unknown@example.org')).toBe(false)
  })

  it('cannot be set with the token that proves an address', async () => {
    await world.join('hana', { verified: false })
    expect(await reset(await world.mailedToken('hana@example.org'), 'a better password now')).toMatchObject({
      changed: false,
    })
  })
})
