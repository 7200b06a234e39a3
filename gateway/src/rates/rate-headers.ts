import type { HeaderFields } from '../caller/header-fields.ts'
import { type Charge, type Taken, unitsLeft, waitMs } from './rate-store.ts'

const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1_000))

/**
 * `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers-11
 * has them, and `Retry-After` with a refusal. Who spends no more than `r` in
 * the next `t` seconds is not refused.
 */
export function rateHeaders(charges: readonly Charge[], taken: Taken): HeaderFields {
  const policies: string[] = []
  const limits: string[] = []
  charges.forEach((charge, index) => {
    const { name, quota, windowMs } = charge.policy
    const debtUs = taken.debtsUs[index] ?? 0
    const wait = taken.passed ? 0 : waitMs(charge, debtUs)
    policies.push(`"${name}";q=${quota};w=${seconds(windowMs)}`)
    // Retry-After must not be before the end of what RateLimit says.
    limits.push(`"${name}";r=${unitsLeft(charge.policy, debtUs)};t=${seconds(wait || windowMs)}`)
  })
  const fields = { 'ratelimit-policy': policies.join(', '), ratelimit: limits.join(', ') }
  return taken.passed ? fields : { ...fields, 'retry-after': String(seconds(retryAfterMs(charges, taken))) }
}

/** How long until all of the charges would pass, in milliseconds. */
export function retryAfterMs(charges: readonly Charge[], { debtsUs }: Taken): number {
  return Math.max(...charges.map((charge, index) => waitMs(charge, debtsUs[index] ?? 0)))
}

/** The names of the policies that a refusal is for. */
export function violated(charges: readonly Charge[], { debtsUs }: Taken): string[] {
  return charges.filter((charge, index) => waitMs(charge, debtsUs[index] ?? 0) > 0).map(({ policy }) => policy.name)
}
