import { verify } from '@node-rs/argon2'
import { describe, expect, it, vi } from 'vitest'
import { argon2Passwords, PasswordsBusy } from './passwords.ts'

vi.mock('@node-rs/argon2', { spy: true })

const quick = argon2Passwords({ memoryCost: 1024, timeCost: 1 })

describe('passwords', () => {
  it('are hashed with argon2id, 19 MiB, two passes', async () => {
    expect(await argon2Passwords().hash('correct horse')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('match themselves alone', async () => {
    const hashed = await quick.hash('correct horse')
    expect(await quick.verify(hashed, 'correct horse')).toBe(true)
    expect(await quick.verify(hashed, 'correct house')).toBe(false)
  })

  it('match however a keyboard writes them', async () => {
    const hashed = await quick.hash('caf\u00e9 \uff11\uff12 horse')
    expect(await quick.verify(hashed, 'cafe\u0301 12 horse')).toBe(true)
    expect(await quick.verify(hashed, 'cafe 12 horse')).toBe(false)
  })

  it('never match for nobody', async () => {
    expect(await quick.verify(undefined, 'nobody has this password')).toBe(false)
  })

  it('cost the same work for nobody as for somebody, so that time tells nothing', async () => {
    const real = argon2Passwords()
    const hashed = await real.hash('correct horse')
    await real.verify(undefined, 'wrong horse')
    await real.verify(hashed, 'wrong horse')
    const settings = (hash: unknown) => String(hash).split('$').slice(0, 4).join('$')
    const compared = vi.mocked(verify).mock.calls.slice(-2)
    expect(compared.map(([against, password]) => [settings(against), password])).toEqual([
      ['$argon2id$v=19$m=19456,t=2,p=1', 'wrong horse'],
      ['$argon2id$v=19$m=19456,t=2,p=1', 'wrong horse'],
    ])
  })

  it('know hashes of weaker settings', async () => {
    const hashed = await quick.hash('correct horse')
    expect(quick.isOutdated(hashed)).toBe(false)
    expect(argon2Passwords().isOutdated(hashed)).toBe(true)
    expect(argon2Passwords().isOutdated('$2b$10$abcdefghijklmnopqrstuv')).toBe(true)
  })

  it('are refused rather than queued without end', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 260 }, () => quick.hash('correct horse')))
    const refused = tries.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(260 - 202)
    expect(refused[0]?.reason).toBeInstanceOf(PasswordsBusy)
  })
})
