import { createHmac, createPublicKey, randomUUID } from 'node:crypto'
import { newId } from '@stoa/values/ids'
import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { generateSigningPem, type KeyRing, publishedKeys, readSigningKey, rotateKeys } from './keys.ts'
import { accessTokenLifeSeconds, signAccessToken, signGuestToken } from './tokens.ts'
import { type Verified, type VerifierOptions, verifier } from './verifier.ts'
import { personViewer, type Viewer } from './viewer.ts'

const scope = { issuer: 'https://shop.example', audience: 'stoa' }
const key = readSigningKey(generateSigningPem())
const otherKey = readSigningKey(generateSigningPem())
const ada = personViewer({ id: newId('per'), sessionId: newId('ses'), roles: ['ADMIN'], verified: true })
const person = ada as Viewer & { kind: 'person' }
const start = new Date('2026-11-21T08:00:00Z')

function world(overrides: Partial<VerifierOptions> = {}) {
  const state = { nowMs: start.getTime(), reads: 0, ring: { active: key, retired: [] } as KeyRing, away: false }
  const known = verifier({
    ...scope,
    now: () => state.nowMs,
    fetchJwks: async () => {
      state.reads++
      if (state.away) throw new Error('the issuer is away')
      return publishedKeys(state.ring, new Date(state.nowMs))
    },
    ...overrides,
  })
  const verify = async (token: string): Promise<Verified> => {
    const answer = known(token)
    return typeof answer === 'function' ? answer() : answer
  }
  return { state, known, verify }
}

/** A token that is right but for what is given. */
function forge(header: Record<string, unknown>, claims: Record<string, unknown> = {}) {
  const seconds = start.getTime() / 1000
  const { id, sessionId } = person
  return new SignJWT({
    iss: scope.issuer,
    aud: scope.audience,
    sub: id,
    sid: sessionId,
    roles: [],
    ver: true,
    iat: seconds,
    exp: seconds + 60,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'at+jwt', ...header })
    .sign(key.privateKey)
}

describe('an access token', () => {
  it('gives the viewer and when it ends', async () => {
    const token = await signAccessToken(key, scope, person, start)
    const expiresAt = new Date(start.getTime() + accessTokenLifeSeconds * 1000)
    const { verify } = world()
    expect(await verify(token)).toEqual({ viewer: ada, expiresAt })
    expect(await verify(token)).toEqual({ viewer: ada, expiresAt })
  })

  it('is known at once when it was found good before; any other is checked only when that is asked for', async () => {
    const token = await signAccessToken(key, scope, person, start)
    const forged = await signAccessToken({ ...otherKey, kid: key.kid }, scope, person, start)
    const { state, known, verify } = world()
    for (const one of [token, forged]) expect(known(one)).toBeTypeOf('function')
    expect(state.reads).toBe(0)
    for (const one of [token, forged]) await verify(one)
    expect(known(token)).toMatchObject({ viewer: ada })
    expect(known(forged)).toBeTypeOf('function')
    // What ends as a good one does is not taken for it.
    expect(known(`x${token}`)).toBeTypeOf('function')
  })

  it('is over after 15 minutes, remembered or not', async () => {
    const token = await signAccessToken(key, scope, person, start)
    const { state, verify } = world()
    await verify(token)
    state.nowMs += (accessTokenLifeSeconds + 6) * 1000
    expect(await verify(token)).toEqual({ reason: 'expired' })
    expect(await world({ now: () => state.nowMs }).verify(token)).toEqual({ reason: 'expired' })
  })

  it.each([
    ['no algorithm', { alg: 'none' }],
    ['HS256 with the public key as the secret', { alg: 'HS256' }],
  ])('is refused with %s', async (_, header) => {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const [, claims] = (await signAccessToken(key, scope, person, start)).split('.')
    const head = `${encode({ kid: key.kid, typ: 'at+jwt', ...header })}.${claims}`
    const secret = createPublicKey({ key: { ...key.publicJwk }, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
    const signature = header.alg === 'none' ? '' : createHmac('sha256', secret).update(head).digest('base64url')
    expect(await world().verify(`${head}.${signature}`)).toEqual({ reason: 'algorithm' })
  })

  it.each([
    ['jku', { jku: 'https://evil.example/jwks.json' }, 'header'],
    ['x5u', { x5u: 'https://evil.example/cert' }, 'header'],
    ['jwk', { jwk: otherKey.publicJwk }, 'header'],
    ['a kid like a path', { kid: '../../../dev/null' }, 'key'],
    ['no kid', { kid: undefined }, 'key'],
    ['an unknown kid', { kid: otherKey.kid }, 'key'],
    ['another type', { typ: 'JWT' }, 'header'],
    ['no type', { typ: undefined }, 'header'],
    ["a guest's type", { typ: 'guest+jwt' }, 'claims'],
  ])('is refused with %s in its header', async (_, header, reason) => {
    expect(await world().verify(await forge(header))).toEqual({ reason })
  })

  it.each([
    ['issuer', { iss: 'https://other.example' }],
    ['audience', { aud: 'someone-else' }],
    ['subject', { sub: newId('itm') }],
    ['roles', { roles: ['ROOT'] }],
    ['session', { sid: undefined }],
    ['time of issue', { iat: start.getTime() / 1000 + 60, exp: start.getTime() / 1000 + 600 }],
    ['missing expiry', { exp: undefined }],
  ])('is refused for its %s', async (_, claims) => {
    expect(await world().verify(await forge({}, claims))).toEqual({ reason: 'claims' })
  })

  it('is refused with a foreign signature under a known kid', async () => {
    const token = await signAccessToken({ ...otherKey, kid: key.kid }, scope, person, start)
    expect(await world().verify(token)).toEqual({ reason: 'signature' })
  })

  it.each(['', 'a', 'a.b.c', `${'x'.repeat(5000)}.y.z`])('is refused when it is no token', async (token) => {
    expect(await world().verify(token)).toHaveProperty('reason')
  })
})

describe("a guest's token", () => {
  it('opens a guest and nothing more', async () => {
    const id = newId('gst')
    const verified = await world().verify(await signGuestToken(key, scope, id, start))
    expect(verified).toMatchObject({ viewer: { kind: 'guest', id } })
  })

  it('cannot name a person', async () => {
    const token = await signGuestToken(key, scope, person.id, start)
    expect(await world().verify(token)).toEqual({ reason: 'claims' })
  })
})

describe('rotation', () => {
  it('publishes the old key until its last token is over', async () => {
    const { state, verify } = world()
    const old = await signAccessToken(key, scope, person, start)
    await verify(old)
    state.ring = rotateKeys(state.ring, otherKey, new Date(start.getTime() + 900_000))
    state.nowMs += 20_000
    const fresh = await signAccessToken(otherKey, scope, person, new Date(state.nowMs))
    expect(await verify(fresh)).toHaveProperty('viewer')
    expect(
      await world({ fetchJwks: async () => publishedKeys(state.ring, new Date(state.nowMs)) }).verify(old),
    ).toHaveProperty('viewer')
    expect(publishedKeys(state.ring, new Date(start.getTime() + 900_000)).keys).toEqual([otherKey.publicJwk])
  })

  it('tells a token that is wrong from one that cannot be checked, and reads again soon', async () => {
    const { state, verify } = world()
    state.away = true
    const token = await signAccessToken(key, scope, person, start)
    expect(await verify(token)).toEqual({ reason: 'unavailable' })
    state.away = false
    expect(await verify(token)).toEqual({ reason: 'unavailable' })
    state.nowMs += 1_000
    expect(await verify(token)).toHaveProperty('viewer')
    expect(state.reads).toBe(2)
  })

  it('reads the key set once for many unknown keys', async () => {
    const { state, verify } = world()
    await Promise.all(Array.from({ length: 20 }, async () => verify(await forge({ kid: randomUUID() }))))
    expect(state.reads).toBe(1)
    state.nowMs += 10_000
    await verify(await forge({ kid: randomUUID() }))
    expect(state.reads).toBe(2)
  })

  it('keeps known keys while the issuer is away', async () => {
    const { state, verify } = world()
    await verify(await forge({}))
    state.away = true
    state.nowMs += 20_000
    // It may be one that the issuer has made since.
    expect(await verify(await forge({ kid: 'unknown' }))).toEqual({ reason: 'unavailable' })
    expect(await verify(await forge({}, { extra: 1 }))).toHaveProperty('viewer')
  })
})
