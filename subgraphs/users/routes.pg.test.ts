import { anonymous } from '@stoa/testing/people'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goodPassword, publicUrl, type UsersWorld, usersWorld } from './test-world.ts'

let world: UsersWorld
beforeAll(async () => {
  world = await usersWorld({ webOrigins: ['https://web.example'] })
  await world.join('ada')
})
afterAll(() => world.stop())

const credentials = { email: 'ada@example.org', password: goodPassword }

function post(
  path: string,
  headers: Record<string, string> = {},
  body: unknown = {},
  to: UsersWorld = world,
): Promise<Response> {
  const all = { 'content-type': 'application/json', origin: publicUrl, ...headers }
  const request = new Request(`${publicUrl}/-/users${path}`, {
    method: 'POST',
    headers: all,
    body: JSON.stringify(body),
  })
  return to.host('users').route(request, anonymous)
}

const get = (path: string) => world.host('users').route(new Request(`${publicUrl}/-/users${path}`), anonymous)
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

describe('a browser', () => {
  it('logs in, keeps the refresh token where no script reads it, refreshes and logs out', async () => {
    const login = await post('/session/login', {}, credentials)
    expect(login.status).toBe(200)
    expect(login.headers.get('set-cookie')).toMatch(
      /^stoa_refresh=[\w-]{43}; Path=\/-\/users\/session; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure$/,
    )
    const body = (await login.json()) as Record<string, string>
    expect(body).not.toHaveProperty('refreshToken')
    expect(await world.verify(body.accessToken ?? '')).toHaveProperty('viewer')
    const refreshed = await post('/session/refresh', { cookie: `a=b; ${cookieOf(login)}` })
    expect(refreshed.status).toBe(200)
    expect(cookieOf(refreshed)).not.toBe(cookieOf(login))
    const logout = await post('/session/logout', { cookie: cookieOf(refreshed) })
    expect(logout.status).toBe(204)
    expect(logout.headers.get('set-cookie')).toContain('Max-Age=0')
    expect((await post('/session/refresh', { cookie: cookieOf(refreshed) })).status).toBe(401)
  })

  it('keeps its cookie when it does not count: another tab may have logged in since', async () => {
    const login = await post('/session/login', {}, credentials)
    await post('/session/logout', { cookie: cookieOf(login) })
    const late = await post('/session/refresh', { cookie: cookieOf(login) })
    expect([late.status, await late.json()]).toEqual([401, expect.objectContaining({ code: 'TOKEN_NOT_VALID' })])
    expect(late.headers.get('set-cookie')).toBeNull()
  })

  it('has one session: who logs in anew ends the one of before', async () => {
    const before = await post('/session/login', {}, credentials)
    const after = await post('/session/login', { cookie: cookieOf(before) }, credentials)
    expect((await post('/session/refresh', { cookie: cookieOf(before) })).status).toBe(401)
    expect((await post('/session/refresh', { cookie: cookieOf(after) })).status).toBe(200)
    const wrong = { ...credentials, password: 'wrong horse battery' }
    await post('/session/login', { cookie: cookieOf(after) }, wrong)
    expect((await post('/session/refresh', { cookie: cookieOf(after) })).status).toBe(200)
  })

  it('brings along what somebody owned as a guest', async () => {
    const guest = { kind: 'guest', id: 'gst_of_routes' } as const
    const headers = { 'content-type': 'application/json', origin: publicUrl }
    const request = new Request(`${publicUrl}/-/users/session/login`, {
      method: 'POST',
      headers,
      body: JSON.stringify(credentials),
    })
    expect((await world.host('users').route(request, guest)).status).toBe(200)
    const merged = await world.emitted('users', 'users.guest.merged.v1')
    expect(merged.map(({ data }) => data)).toContainEqual(expect.objectContaining({ guestId: guest.id }))
  })

  it('is told when the next try counts, where there were too many', async () => {
    const many = { email: 'guessed@example.org', password: 'wrong horse battery' }
    const answers = []
    for (let attempt = 0; attempt < 11; attempt += 1) {
      answers.push(await post('/session/login', { 'x-forwarded-for': '198.51.100.7' }, many))
    }
    const refused = answers.at(-1) as Response
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 401), 429])
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', retryAt: expect.stringMatching(/Z$/) })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
  })

  it('is told no without a session or with wrong credentials', async () => {
    expect((await post('/session/refresh')).status).toBe(401)
    const wrong = await post('/session/login', {}, { ...credentials, password: 'wrong horse battery' })
    expect(wrong.status).toBe(401)
    expect(wrong.headers.get('set-cookie')).toBeNull()
    expect((await post('/session/login', {}, { email: 1 })).status).toBe(400)
    const endless = { ...credentials, password: 'x'.repeat(10_000) }
    expect((await post('/session/login', {}, endless)).status).toBe(401)
  })

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['a name that only begins like ours', { origin: `${publicUrl}.evil.example` }, 403],
  ])('is protected from %s', async (_, headers, status) => {
    expect((await post('/session/login', headers, credentials)).status).toBe(status)
    expect((await post('/session/refresh', headers)).status).toBe(status)
    expect((await post('/session/logout', headers)).status).toBe(status)
  })

  it('may come from the web app’s own origin', async () => {
    expect((await post('/session/login', { origin: 'https://web.example' }, credentials)).status).toBe(200)
  })

  it('may come from a front end of this machine, on any port, in development alone', async () => {
    const front = { origin: 'http://localhost:5173' }
    expect((await post('/session/login', front, credentials)).status).toBe(403)
    const development = await usersWorld({ loopbackOrigins: true })
    try {
      await development.join('ada')
      expect((await post('/session/login', front, credentials, development)).status).toBe(200)
      const elsewhere = { origin: 'http://localhost.evil.example:5173' }
      const refused = await post('/session/login', elsewhere, credentials, development)
      expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('STOA_CORS_ORIGINS')])
    } finally {
      await development.stop()
    }
  })

  it('is throttled by the address that the gateway adds, not by what it says itself', async () => {
    const attempt = (index: number) =>
      post(
        '/session/login',
        { 'x-forwarded-for': `10.0.0.${index}, 203.0.113.9` },
        { ...credentials, email: `nobody${index}@example.org` },
      )
    const statuses = await Promise.all(Array.from({ length: 110 }, async (_, index) => (await attempt(index)).status))
    expect(statuses.filter((status) => status === 429)).toHaveLength(10)
  })
})

describe('other edges', () => {
  it('publish the keys that tokens are checked with, and nothing private', async () => {
    const response = await get('/jwks.json')
    const { keys } = (await response.json()) as { keys: Record<string, string>[] }
    expect(Object.keys(keys[0] ?? {}).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
  })

  it('set a forgotten password with a form', async () => {
    await world.join('bea', { verified: false })
    const query = 'mutation { personPasswordForget(input: { email: "bea@example.org" }) { accepted } }'
    await world.ask(anonymous, query)
    const token = await world.mailedToken('bea@example.org')
    const form = await get(`/reset?token=${token}`)
    expect(form.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await form.text()).toContain(token)
    const submit = (password: string) => {
      const body = new URLSearchParams({ token, password })
      return world.host('users').route(new Request(`${publicUrl}/-/users/reset`, { method: 'POST', body }), anonymous)
    }
    expect((await submit('aaaaaaaaaaaaab')).status).toBe(422)
    expect((await submit('nine char')).status).toBe(422)
    expect((await submit('long enough '.repeat(20))).status).toBe(422)
    expect((await submit('a much better password')).status).toBe(200)
    expect((await submit('a much better password')).status).toBe(410)
    const login = await post('/session/login', {}, { email: 'bea@example.org', password: 'a much better password' })
    expect(login.status).toBe(200)
  })

  it('show what came in a link as text, never as HTML', async () => {
    const shown = await (await get(`/reset?token=${encodeURIComponent('"><script>alert(1)</script>')}`)).text()
    expect(shown).not.toContain('<script>')
  })
})
