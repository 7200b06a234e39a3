import { describe, expect, it } from 'vitest'
import { generateProofKeys, readProofPrivateKey, readProofPublicKey, signProof } from './proof.ts'
import { proofChecker, type ProofChecker } from './proof-checker.ts'
import type { Claims, ProofSubject } from './proof-claims.ts'
import { type Proof, type ProofMaker, proofMaker } from './proof-maker.ts'
import { deriveSession, macProof, makeHalf, sessionId } from './proof-session.ts'
import { anonymous, personViewer, systemViewer } from './viewer.ts'

const keys = generateProofKeys()
const privateKey = readProofPrivateKey(keys.privateKey)
const publicKeys = [readProofPublicKey(keys.publicKey)]
const ada = personViewer({ id: 'per_1', sessionId: 'ses_1', roles: ['STAFF'], verified: true })
const claims: Claims = { viewer: ada, client: { address: '192.0.2.1', userAgent: 'Firefox "ü"' } }
const subject: ProofSubject = { audience: 'items', method: 'POST', path: '/graphql', body: '{"query":"{ a }"}' }
const minute = 60_000

let now = 1_700_000_000_000
const clock = () => now

const makerFor = (audience = 'items', key = privateKey) => proofMaker(key, audience, clock)

/** One request as a link sends it; what the subgraph makes of the proof that counted, and how often it was asked. */
function ask(maker: ProofMaker, checker: ProofChecker, asked: Claims = claims) {
  let proof = maker.prove(asked, subject)
  let result = checker.check(proof.text, subject, now)
  let attempts = 1
  if ('reason' in result && result.reason === 'session') {
    maker.refused(proof)
    proof = maker.sign(asked, subject)
    result = checker.check(proof.text, subject, now)
    attempts = 2
  }
  if (!('reason' in result)) maker.taken(proof, result.half)
  return { by: proof.session === undefined ? 'signature' : 'session', result, attempts, proof }
}

/** A maker and a checker that have a session. */
function acquainted() {
  const maker = makerFor()
  const checker = proofChecker(publicKeys)
  ask(maker, checker)
  const check = (proof: Proof, changed: Partial<ProofSubject> = {}, at = now) =>
    checker.check(proof.text, { ...subject, ...changed }, at)
  return { maker, checker, check }
}

describe('a session of proofs', () => {
  it('begins with one signature and then brings the same claims without one', () => {
    const { maker, checker } = acquainted()
    for (const viewer of [ada, anonymous]) {
      const { by, result } = ask(maker, checker, { ...claims, viewer })
      expect([by, result]).toEqual(['session', { viewer, client: claims.client }])
    }
  })

  it('is one session, however many first requests are under way at once', () => {
    const maker = makerFor()
    const checker = proofChecker(publicKeys)
    const first = Array.from({ length: 20 }, () => maker.prove(claims, subject))
    const results = first.map((proof) => checker.check(proof.text, subject, now))
    for (const [index, result] of results.entries()) {
      expect(result).toMatchObject({ viewer: ada })
      if (!('reason' in result)) maker.taken(first[index] as Proof, result.half)
    }
    expect(new Set(first.map(({ offer }) => offer)).size).toBe(1)
    expect(ask(maker, checker)).toMatchObject({ by: 'session', result: { viewer: ada } })
  })

  it.each([{ audience: 'orders' }, { method: 'GET' }, { path: '/graphql?x=1' }, { body: '{"query":"{ b }"}' }])(
    'does not count for another request: %o',
    (changed) => {
      const { maker, check } = acquainted()
      expect(check(maker.prove(claims, subject), changed)).toEqual({ reason: 'signature' })
      expect(check(maker.sign(claims, subject), changed)).toEqual({ reason: 'request' })
    },
  )

  it('has proofs that hold for 30 seconds on both sides', () => {
    const { maker, check } = acquainted()
    const proof = maker.prove(claims, subject)
    expect(check(proof, {}, now + 30_000)).toMatchObject({ viewer: ada })
    expect(check(proof, {}, now + 30_001)).toEqual({ reason: 'time' })
    expect(check(proof, {}, now - 30_001)).toEqual({ reason: 'time' })
  })

  it('cannot be forged: not the claims, not the mac, not with a key of its own', () => {
    const { maker, check } = acquainted()
    const { text, session } = maker.prove(claims, subject)
    const [id = '', payload = '', mac = ''] = text.split('.')
    const admin = Buffer.from(payload, 'base64url').toString().replace('STAFF', 'ADMIN')
    const own = makeHalf()
    const stranger = deriveSession(
      'items',
      { gateway: own.publicKey, subgraph: own.publicKey },
      own.privateKey,
      own.publicKey,
    )
    for (const forged of [
      `${id}.${Buffer.from(admin).toString('base64url')}.${mac}`,
      `${id}.${payload}.`,
      `${id}.${payload}.${mac.slice(0, 20)}`,
      macProof({ id, key: stranger?.key as never }, claims, subject, now),
    ]) {
      expect(check({ text: forged, session })).toEqual({ reason: 'signature' })
    }
    expect(check({ text: macProof(stranger as never, claims, subject, now) })).toEqual({ reason: 'session' })
  })

  it('is about the claims that were made, also where its text could be cut elsewhere', () => {
    const { maker, check } = acquainted()
    const head = 'items\nPOST\n/graphql'
    const { text, session } = maker.prove(claims, { ...subject, body: `${head}\n{}` })
    const [id = '', payload = '', mac = ''] = text.split('.')
    const longer = Buffer.from(`${Buffer.from(payload, 'base64url')}\n${head}`).toString('base64url')
    expect(check({ text: `${id}.${longer}.${mac}`, session }, { body: '{}' })).toEqual({ reason: 'malformed' })
  })

  it('does not begin without the signature of the gateway', () => {
    const checker = proofChecker(publicKeys)
    const stranger = makerFor('items', readProofPrivateKey(generateProofKeys().privateKey))
    expect(ask(stranger, checker).result).toEqual({ reason: 'signature' })
    // Somebody else's half in the place of the offer that was signed.
    const { text, offer } = makerFor().sign(claims, subject)
    const [payload = '', signature = ''] = text.split('.')
    const swapped = Buffer.from(payload, 'base64url')
      .toString()
      .replace(offer ?? '', makeHalf().publicKey)
    const proof = `${Buffer.from(swapped).toString('base64url')}.${signature}`
    expect(checker.check(proof, subject, now)).toEqual({ reason: 'signature' })
  })

  it('gives a subgraph nothing that another subgraph accepts', () => {
    const items = proofChecker(publicKeys)
    const orders = proofChecker(publicKeys)
    const toItems = makerFor('items')
    ask(toItems, items)
    const orderSubject = { ...subject, audience: 'orders' }
    // What items receives, by session and by signature, passed on to orders.
    expect(orders.check(toItems.prove(claims, subject).text, orderSubject, now)).toEqual({ reason: 'session' })
    const signed = makerFor('items').sign(claims, subject)
    expect(orders.check(signed.text, orderSubject, now)).toEqual({ reason: 'request' })
    // A session that items makes up with both halves its own; orders never saw a signed offer of it.
    const half = makeHalf()
    const halves = { gateway: half.publicKey, subgraph: makeHalf().publicKey }
    const own = deriveSession('orders', halves, half.privateKey, halves.subgraph)
    expect(orders.check(macProof(own as never, claims, orderSubject, now), orderSubject, now)).toEqual({
      reason: 'session',
    })
  })

  it('is another one for each subgraph, even with the same halves', () => {
    expect(sessionId('items', 'a', 'b')).not.toBe(sessionId('orders', 'a', 'b'))
    const gateway = makeHalf()
    const subgraph = makeHalf()
    const halves = { gateway: gateway.publicKey, subgraph: subgraph.publicKey }
    const keyFor = (audience: string) => deriveSession(audience, halves, gateway.privateKey, subgraph.publicKey)?.key
    expect(keyFor('items')).not.toEqual(keyFor('orders'))
    expect(deriveSession('items', halves, subgraph.privateKey, gateway.publicKey)?.key).toEqual(keyFor('items'))
  })

  it('is kept apart for two gateways, and works under either key while keys are exchanged', () => {
    const next = generateProofKeys()
    const checker = proofChecker([...publicKeys, readProofPublicKey(next.publicKey)])
    const gateways = [makerFor(), makerFor(), makerFor('items', readProofPrivateKey(next.privateKey))]
    for (const gateway of gateways) expect(ask(gateway, checker)).toMatchObject({ by: 'signature', attempts: 1 })
    const sessions = gateways.map((gateway) => ask(gateway, checker))
    expect(sessions.map(({ by, attempts }) => [by, attempts])).toEqual(Array(3).fill(['session', 1]))
    expect(new Set(sessions.map(({ proof }) => proof.session)).size).toBe(3)
  })

  it('is never used for the system', () => {
    const { maker } = acquainted()
    expect(() => maker.prove({ viewer: systemViewer('relay') }, subject)).toThrow('never sent')
  })

  it('is not made of halves that are no sound keys, and requests go on by signature', () => {
    const maker = makerFor()
    const zero = Buffer.alloc(32).toString('base64url')
    for (const half of ['', 'nonsense', zero]) {
      maker.taken(maker.prove(claims, subject), half)
      expect(maker.prove(claims, subject).session).toBeUndefined()
    }
    const checker = proofChecker(publicKeys)
    for (const offer of ['', 'nonsense', zero, '__proto__']) {
      const result = checker.check(signProof(privateKey, { ...claims, offer }, subject, now), subject, now)
      expect(result).toMatchObject({ viewer: ada })
      expect(result).not.toHaveProperty('half')
    }
  })
})

describe('the end of a session', () => {
  it('that the subgraph does not know, as after its restart, costs one request one repetition', () => {
    const { maker } = acquainted()
    const restarted = proofChecker(publicKeys)
    now += minute
    expect(ask(maker, restarted)).toMatchObject({ by: 'signature', attempts: 2, result: { viewer: ada } })
    expect(ask(maker, restarted)).toMatchObject({ by: 'session', attempts: 1, result: { viewer: ada } })
  })

  it('comes after ten minutes, even where the gateway goes on', () => {
    const { maker, checker } = acquainted()
    const { session } = maker.prove(claims, subject)
    expect(session).toBeDefined()
    now += 10 * minute + 1
    expect(checker.check(`${session}.e30.e30`, subject, now)).toEqual({ reason: 'session' })
    expect(ask(maker, checker)).toMatchObject({ by: 'signature', attempts: 1 })
    expect(ask(maker, checker)).toMatchObject({ by: 'session', attempts: 1 })
  })

  it('is not waited for: one request renews it ahead while the others go on', () => {
    const { maker, checker } = acquainted()
    const { session } = maker.prove(claims, subject)
    now += 8 * minute
    const renewing = maker.prove(claims, subject)
    expect(renewing.offer).toBeDefined()
    expect(maker.prove(claims, subject).session).toBe(session)
    // That request failed on its way; the next try is a second later.
    now += 1_000
    const again = ask(maker, checker)
    expect([again.by, again.attempts]).toEqual(['signature', 1])
    const renewed = ask(maker, checker)
    expect([renewed.by, renewed.attempts]).toEqual(['session', 1])
    expect(renewed.proof.session).not.toBe(session)
  })

  it('comes early for the one that was used least when too many are open', () => {
    const { maker, checker } = acquainted()
    for (let count = 0; count < 256; count++) ask(makerFor(), checker)
    expect(ask(maker, checker)).toMatchObject({ by: 'signature', attempts: 2, result: { viewer: ada } })
  })

  it('pauses sessions, longer each time, where several processes take turns behind one address', () => {
    const replicas = [proofChecker(publicKeys), proofChecker(publicKeys)]
    const maker = makerFor()
    const seconds = 300
    let repeated = 0
    for (let count = 0; count < seconds * 10; count++) {
      now += 100
      const { result, attempts } = ask(maker, replicas[count % 2] as ProofChecker)
      expect(result).toMatchObject({ viewer: ada })
      repeated += attempts - 1
    }
    // After 1, 2, 4, 8, 16, 32 and then each 60 seconds.
    expect(repeated).toBeGreaterThan(5)
    expect(repeated).toBeLessThan(15)
  })

  it('counts once for many requests that were under way with it', () => {
    const { maker } = acquainted()
    const restarted = proofChecker(publicKeys)
    now += minute
    const underWay = Array.from({ length: 20 }, () => maker.prove(claims, subject))
    for (const proof of underWay) {
      maker.refused(proof)
      const signed = maker.sign(claims, subject)
      const result = restarted.check(signed.text, subject, now)
      if (!('reason' in result)) maker.taken(signed, result.half)
    }
    expect(ask(maker, restarted)).toMatchObject({ by: 'session', attempts: 1 })
  })
})
