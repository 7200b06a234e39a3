import { aGuest, anonymous } from '@stoa/testing/people'
import type { Viewer } from '@stoa/auth/viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deactivatePerson } from './commands/roles.ts'
import { beginLogin, type Candidate, startSession } from './commands/sessions.ts'
import { argon2Passwords } from './passwords.ts'
import { logInAs, type UsersWorld, usersWorld } from './test-world.ts'

let world: UsersWorld
beforeAll(async () => {
  world = await usersWorld({ now: '2026-11-21T08:00:00Z' })
})
afterAll(() => world.stop())

const refresh = async (refreshToken: string) => {
  const { data, errors } = await world.ask(
    anonymous,
    `mutation ($input: SessionRefreshInput!) { sessionRefresh(input: $input) {
      tokens { refreshToken accessToken } userErrors { __typename } } }`,
    { input: { refreshToken } },
  )
  expect(errors).toBeUndefined()
  return data.sessionRefresh as { tokens: { refreshToken: string; accessToken: string } | null; userErrors: unknown[] }
}

const over = { tokens: null, userErrors: [{ __typename: 'TokenNotValid' }] }

/** Logs in and returns the tokens with the viewer that the gateway makes of them. */
async function enter(name: string) {
  const { tokens } = await logInAs(world, `${name}@example.org`)
  if (!tokens) throw new Error(`${name} could not log in`)
  const verified = await world.verify(tokens.accessToken)
  if (!('viewer' in verified)) throw new Error(verified.reason)
  return { ...tokens, viewer: verified.viewer as Viewer & { kind: 'person' } }
}

const revocations = async () => (await world.emitted('users', 'users.session.revoked.v1')).map(({ data }) => data)

describe('logging in', () => {
  it('gives an access token that says who it is, and begins a session', async () => {
    const ada = await world.join('ada', { roles: ['STAFF'] })
    const { viewer } = await enter('ada')
    expect(viewer).toMatchObject({ kind: 'person', id: ada.id, roles: ['STAFF'], verified: true })
    const started = await world.emitted('users', 'users.session.started.v1')
    expect(started.at(-1)?.data).toEqual({ sessionId: viewer.sessionId, personId: ada.id })
    const kept = JSON.stringify(await world.db.selectFrom('refresh_token').selectAll().execute())
    expect(kept).not.toContain((await logInAs(world, 'ada@example.org')).tokens?.refreshToken)
  })

  it('says the same to a wrong password, an unknown and a closed account', async () => {
    const bob = await world.join('bob')
    await world.host('users').run(deactivatePerson, { personId: bob.id })
    const refused = { tokens: null, userErrors: [{ __typename: 'BadCredentials', code: 'BAD_CREDENTIALS' }] }
    expect(await logInAs(world, 'ada@example.org', anonymous, 'wrong horse battery')).toEqual(refused)
    expect(await logInAs(world, 'nobody@example.org')).toEqual(refused)
    expect(await logInAs(world, 'bob@example.org')).toEqual(refused)
  })

  it('keeps what a guest had', async () => {
    const cleo = await world.join('cleo')
    const guest = aGuest()
    await logInAs(world, 'cleo@example.org', guest)
    const [merged] = await world.emitted('users', 'users.guest.merged.v1')
    expect(merged?.data).toEqual({ guestId: guest.id, personId: cleo.id })
    await logInAs(world, 'cleo@example.org')
    expect(await world.emitted('users', 'users.guest.merged.v1')).toHaveLength(1)
  })

  it('stops after ten attempts, right or wrong, in one request or many, and opens again', async () => {
    await world.join('dave')
    const one =
      'sessionStart(input: { email: "dave@example.org", password: "wrong horse battery" }) { userErrors { __typename } }'
    const many = `mutation { ${Array.from({ length: 30 }, (_, index) => `a${index}: ${one}`).join(' ')} }`
    const { data } = await world.ask(anonymous, many)
    const kinds = Object.values(data as Record<string, { userErrors: { __typename: string }[] }>).map(
      ({ userErrors }) => userErrors[0]?.__typename,
    )
    expect(kinds.filter((kind) => kind === 'BadCredentials')).toHaveLength(10)
    expect(kinds.filter((kind) => kind === 'TooManyAttempts')).toHaveLength(20)
    expect((await logInAs(world, 'dave@example.org')).userErrors[0]?.code).toBe('TOO_MANY_ATTEMPTS')
    expect((await logInAs(world, 'ada@example.org')).tokens).not.toBeNull()
    world.clock.advance(15 * 60_000)
    expect((await logInAs(world, 'dave@example.org')).tokens).not.toBeNull()
  })

  it('forgets failures after a success', async () => {
    await world.join('erin')
    for (let round = 0; round < 3; round++) {
      for (let wrong = 0; wrong < 6; wrong++) await logInAs(world, 'erin@example.org', anonymous, 'wrong horse battery')
      expect((await logInAs(world, 'erin@example.org')).tokens).not.toBeNull()
    }
  })

  it('counts what fails from one address at all accounts, and takes a success back', async () => {
    await world.join('gil')
    const address = '203.0.113.7'
    const host = world.host('users')
    const attempt = (email: string) => host.run(beginLogin, { email, address })
    for (let success = 0; success < 3; success++) {
      const candidate = (await attempt('gil@example.org')) as Candidate
      await host.run(startSession, { ...candidate, address })
    }
    for (let stranger = 0; stranger < 100; stranger++) expect(await attempt(`x${stranger}@example.org`)).toBeUndefined()
    expect(await attempt('gil@example.org')).toMatchObject({ refusal: 'TOO_MANY_ATTEMPTS' })
    world.clock.advance(15 * 60_000)
  })

  it('hashes anew what was hashed with weaker settings', async () => {
    const fay = await world.join('fay')
    const weak = await argon2Passwords({ memoryCost: 512, timeCost: 1 }).hash('correct horse battery')
    await world.db.updateTable('person').set({ password_hash: weak }).where('id', '=', fay.id).execute()
    await enter('fay')
    const { password_hash } = await world.db
      .selectFrom('person')
      .select('password_hash')
      .where('id', '=', fay.id)
      .executeTakeFirstOrThrow()
    expect(password_hash).toContain('m=1024')
    await enter('fay')
  })
})

describe('a refresh token', () => {
  it('counts once and gives the next one, in the same session', async () => {
    await world.join('gil')
    const { refreshToken, viewer } = await enter('gil')
    const next = await refresh(refreshToken)
    expect(next.tokens?.refreshToken).not.toBe(refreshToken)
    expect(await world.verify(next.tokens?.accessToken ?? '')).toMatchObject({
      viewer: { sessionId: viewer.sessionId },
    })
    expect((await refresh(next.tokens?.refreshToken ?? '')).tokens).not.toBeNull()
  })

  it('gives 50 who ask at once the same successor', async () => {
    await world.join('hal')
    const { refreshToken } = await enter('hal')
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(refreshToken)))
    const successors = new Set(answers.map(({ tokens }) => tokens?.refreshToken))
    expect(successors.size).toBe(1)
    expect((await refresh([...successors][0] ?? '')).tokens).not.toBeNull()
  })

  it('gives a lost answer again within half a minute, and not later', async () => {
    await world.join('ivy')
    const { refreshToken } = await enter('ivy')
    const first = await refresh(refreshToken)
    world.clock.advance(30_000)
    expect((await refresh(refreshToken)).tokens?.refreshToken).toBe(first.tokens?.refreshToken)
    world.clock.advance(1)
    expect(await refresh(refreshToken)).toEqual(over)
    expect(await refresh(first.tokens?.refreshToken ?? '')).toEqual(over)
  })

  it('ends the session when it is used again after its successor was', async () => {
    await world.join('jo')
    const { refreshToken, viewer } = await enter('jo')
    const second = (await refresh(refreshToken)).tokens?.refreshToken ?? ''
    const third = (await refresh(second)).tokens?.refreshToken ?? ''
    expect(await refresh(refreshToken)).toEqual(over)
    expect(await refresh(third)).toEqual(over)
    expect((await revocations()).at(-1)).toEqual({ sessionId: viewer.sessionId, personId: viewer.id, reason: 'REUSE' })
  })

  it.each(['nonsense', 'a'.repeat(43)])('is nothing when it is %j', async (token) => {
    expect(await refresh(token)).toEqual(over)
  })

  it('is over with its session: after 30 days, or by closing the account', async () => {
    const kim = await world.join('kim')
    const early = await enter('kim')
    world.clock.advance(30 * 24 * 60 * 60_000)
    expect(await refresh(early.refreshToken)).toEqual(over)
    const late = await enter('kim')
    await world.host('users').run(deactivatePerson, { personId: kim.id })
    expect(await refresh(late.refreshToken)).toEqual(over)
  })
})

describe('logging out', () => {
  const revoke = async (viewer: Viewer, sessionId?: string) => {
    const query =
      'mutation ($input: SessionRevokeInput!) { sessionRevoke(input: $input) { revokedCount userErrors { __typename } } }'
    const { data, errors } = await world.ask(viewer, query, { input: sessionId ? { sessionId } : {} })
    return data?.sessionRevoke ?? errors?.[0]?.extensions.code
  }

  it('ends this session and says so', async () => {
    await world.join('lea')
    const { viewer, refreshToken } = await enter('lea')
    expect(await revoke(viewer)).toEqual({ revokedCount: 1, userErrors: [] })
    expect((await revocations()).at(-1)).toEqual({ sessionId: viewer.sessionId, personId: viewer.id, reason: 'LOGOUT' })
    expect(await refresh(refreshToken)).toEqual(over)
    expect(await revoke(viewer)).toEqual({ revokedCount: 0, userErrors: [{ __typename: 'NotFound' }] })
  })

  it('cannot end the session of somebody else', async () => {
    await world.join('mia')
    const mia = await enter('mia')
    const lea = await enter('lea')
    expect(await revoke(lea.viewer, mia.viewer.sessionId)).toMatchObject({ revokedCount: 0 })
    expect(await revoke(anonymous, mia.viewer.sessionId)).toBe('UNAUTHENTICATED')
    expect((await refresh(mia.refreshToken)).tokens).not.toBeNull()
  })

  it('everywhere ends all others, or all', async () => {
    await world.join('nia')
    const [here, there, elsewhere] = [await enter('nia'), await enter('nia'), await enter('nia')]
    const query = 'mutation ($all: Boolean!) { sessionRevokeAll(input: { exceptCurrent: $all }) { revokedCount } }'
    expect((await world.ask(here.viewer, query, { all: true })).data.sessionRevokeAll).toEqual({ revokedCount: 2 })
    expect(await refresh(there.refreshToken)).toEqual(over)
    expect(await refresh(elsewhere.refreshToken)).toEqual(over)
    expect((await world.ask(here.viewer, query, { all: false })).data.sessionRevokeAll).toEqual({ revokedCount: 1 })
    expect(await refresh(here.refreshToken)).toEqual(over)
  })

  it('is offered by a list that only its owner sees', async () => {
    await world.join('ole')
    const ole = await enter('ole')
    const admin = await world.join('root', { roles: ['ADMIN'] })
    const query = '{ me { sessions { id isCurrent } } }'
    expect((await world.ask(ole.viewer, query)).data).toEqual({
      me: { sessions: [{ id: ole.viewer.sessionId, isCurrent: true }] },
    })
    const denied = await world.ask(admin, 'query ($id: ID!) { person(id: $id) { id sessions { id } } }', {
      id: ole.viewer.id,
    })
    expect(denied.data).toEqual({ person: { id: ole.viewer.id, sessions: null } })
    expect(denied.errors?.[0].extensions.code).toBe('FORBIDDEN')
  })
})

describe('a new password', () => {
  it('needs the old one, and ends the other sessions', async () => {
    await world.join('pam')
    const [here, there] = [await enter('pam'), await enter('pam')]
    const change = async (currentPassword: string, newPassword: string) => {
      const query =
        'mutation ($input: PersonPasswordChangeInput!) { personPasswordChange(input: $input) { changed userErrors { __typename } } }'
      return (await world.ask(here.viewer, query, { input: { currentPassword, newPassword } })).data
        .personPasswordChange
    }
    expect(await change('wrong horse battery', 'a much better password')).toEqual({
      changed: false,
      userErrors: [{ __typename: 'BadCredentials' }],
    })
    expect(await change('correct horse battery', 'password1234')).toEqual({
      changed: false,
      userErrors: [{ __typename: 'InvalidInput' }],
    })
    expect(await change('correct horse battery', 'a much better password')).toEqual({ changed: true, userErrors: [] })
    expect(await refresh(there.refreshToken)).toEqual(over)
    expect((await refresh(here.refreshToken)).tokens).not.toBeNull()
  })
})

describe('a guest', () => {
  it('gets a token and leaves no trace', async () => {
    const before = await world.emitted('users')
    const { data } = await world.ask(anonymous, 'mutation { guestStart { guestId token expiresAt } }')
    expect(await world.verify(data.guestStart.token)).toMatchObject({
      viewer: { kind: 'guest', id: data.guestStart.guestId },
    })
    expect(await world.emitted('users')).toHaveLength(before.length)
  })
})

describe('the hourly cleaning', () => {
  it('removes what nobody can use', async () => {
    world.clock.advance(61 * 24 * 60 * 60_000)
    await world.host('users').runSchedule('forgetTheOld')
    for (const table of ['session', 'refresh_token', 'attempt', 'mail_token'] as const) {
      expect(await world.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
  })
})
