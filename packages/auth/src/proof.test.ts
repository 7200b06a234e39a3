import { describe, expect, it } from 'vitest'
import { generateProofKeys, readProofPrivateKey, readProofPublicKey, signProof, verifyProof } from './proof.ts'
import { type ProofSubject, subscribeSubject } from './proof-claims.ts'
import { anonymous, guestViewer, personViewer, systemViewer } from './viewer.ts'

const pair = generateProofKeys()
const privateKey = readProofPrivateKey(pair.privateKey)
const publicKeys = [readProofPublicKey(pair.publicKey)]
const subject: ProofSubject = { audience: 'items', method: 'POST', path: '/graphql', body: '{"query":"{ a }"}' }
const ada = personViewer({ id: 'per_1', sessionId: 'ses_1', roles: ['STAFF'], verified: true })
const now = 1_700_000_000_000

const check = (proof: string | undefined, changed: Partial<ProofSubject> = {}, at = now, keys = publicKeys) =>
  verifyProof(keys, proof, { ...subject, ...changed }, at)

describe('a proof', () => {
  it.each([ada, anonymous, guestViewer('gst_1')])('carries the viewer %o', (viewer) => {
    const result = check(signProof(privateKey, { viewer }, subject, now))
    expect(result).toEqual({ viewer })
    expect(Object.isFrozen('viewer' in result && result.viewer)).toBe(true)
  })

  it('carries where the request comes from, and no more of it than texts', () => {
    const client = { address: '192.0.2.1', userAgent: 'Mozilla "ü" 🌍' }
    expect(check(signProof(privateKey, { viewer: ada, client }, subject, now))).toEqual({ viewer: ada, client })
    const odd = { address: 7, userAgent: { a: 1 }, role: 'ADMIN' } as never
    expect(check(signProof(privateKey, { viewer: ada, client: odd }, subject, now))).toEqual({
      viewer: ada,
      client: {},
    })
  })

  it('holds for 30 seconds on both sides', () => {
    const proof = signProof(privateKey, { viewer: ada }, subject, now)
    expect(check(proof, {}, now + 30_000)).toEqual({ viewer: ada })
    expect(check(proof, {}, now + 30_001)).toEqual({ reason: 'time' })
    expect(check(proof, {}, now - 30_001)).toEqual({ reason: 'time' })
  })

  it.each([{ audience: 'orders' }, { method: 'GET' }, { path: '/graphql?x=1' }, { body: '{"query":"{ b }"}' }])(
    'does not count for another request: %o',
    (changed) => {
      expect(check(signProof(privateKey, { viewer: ada }, subject, now), changed)).toEqual({ reason: 'request' })
    },
  )

  it('cannot be made with another key, nor changed', () => {
    const stranger = readProofPrivateKey(generateProofKeys().privateKey)
    expect(check(signProof(stranger, { viewer: ada }, subject, now))).toEqual({ reason: 'signature' })
    const [payload, signature] = signProof(privateKey, { viewer: ada }, subject, now).split('.')
    const forged = Buffer.from(payload ?? '', 'base64url')
      .toString()
      .replace('STAFF', 'ADMIN')
    expect(check(`${Buffer.from(forged).toString('base64url')}.${signature}`)).toEqual({ reason: 'signature' })
  })

  it.each([undefined, '', 'x', 'a.b.c', '..', 'e30.'])('is refused when it reads %j', (proof) => {
    expect(check(proof)).toHaveProperty('reason')
  })

  it('is never made for the system, and never believed of it', () => {
    expect(() => signProof(privateKey, { viewer: systemViewer('relay') }, subject, now)).toThrow('never sent')
  })

  it('counts under either key while keys are exchanged', () => {
    const next = generateProofKeys()
    const keys = [readProofPublicKey(next.publicKey), ...publicKeys]
    expect(check(signProof(privateKey, { viewer: ada }, subject, now), {}, now, keys)).toEqual({ viewer: ada })
    expect(
      check(signProof(readProofPrivateKey(next.privateKey), { viewer: ada }, subject, now), {}, now, keys),
    ).toEqual({
      viewer: ada,
    })
  })

  it('is bound to what a subscribe message will execute', () => {
    const payload = { query: 'subscription($id: ID!) { a(id: $id) }', variables: { id: '1', z: [1], a: null } }
    const proof = signProof(privateKey, { viewer: ada }, subscribeSubject('items', payload), now)
    const received = JSON.parse(JSON.stringify({ ...payload, operationName: undefined }))
    expect(verifyProof(publicKeys, proof, subscribeSubject('items', received), now)).toEqual({ viewer: ada })
    const other = subscribeSubject('items', { ...received, variables: { id: '2' } })
    expect(verifyProof(publicKeys, proof, other, now)).toEqual({ reason: 'request' })
  })

  it('wants Ed25519 keys', () => {
    expect(() => readProofPublicKey('nonsense')).toThrow()
  })
})
