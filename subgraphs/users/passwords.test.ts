import { describe, expect, it } from 'vitest'
import { argon2Passwords, PasswordsBusy } from './passwords.ts'

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

  it('never match for nobody, nor beyond the cap', async () => {
    expect(await quick.verify(undefined, 'nobody has this password')).toBe(false)
    const long = 'x'.repeat(201)
    expect(await quick.verify(await quick.hash(long), long)).toBe(false)
  })

  it('take as long for nobody as for somebody', async () => {
    const real = argon2Passwords()
    const hashed = await real.hash('correct horse')
    const timeOf = async (against: string | undefined) => {
      const started = performance.now()
      await real.verify(against, 'wrong horse')
      return performance.now() - started
    }
    await timeOf(undefined)
    const ratios: number[] = []
    for (let round = 0; round < 7; round++) ratios.push((await timeOf(undefined)) / (await timeOf(hashed)))
    const median = ratios.toSorted((a, b) => a - b)[3]
    expect(median).toBeGreaterThan(0.6)
    expect(median).toBeLessThan(1.6)
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
