import type { HeaderFields } from '../caller/header-fields.ts'
import { type Charge, type RatePolicy, type Taken, unitsLeft, waitMs } from './rate-store.ts'

const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1_000))

/**
 * `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers-11
 * has them, and `Retry-After` with a refusal. Who spends no more than `r` in
 * the next `t` seconds is not refused.
 */
export function rateHeaders(charges: readonly Charge[], taken: Taken): HeaderFields {
  let policies = ''
  let limits = ''
  charges.forEach((charge, index) => {
    const { policy } = charge
    const { told, whole } = textsOf(policy)
    const debtUs = taken.debtsUs[index] ?? 0
    const wait = taken.passed ? 0 : waitMs(charge, debtUs)
    const separator = index === 0 ? '' : ', '
    policies += separator + told
    // Retry-After must not be before the end of what RateLimit says.
    const left = unitsLeft(policy, debtUs)
    limits += `${separator}"${policy.name}";r=${left};t=${wait ? seconds(wait) : whole}`
  })
  const fields = { 'ratelimit-policy': policies, ratelimit: limits }
  return taken.passed ? fields : { ...fields, 'retry-after': String(seconds(retryAfterMs(charges, taken))) }
}

/** What never changes about a policy, worked out once: every answer tells it. */
const texts = new WeakMap<RatePolicy, { readonly told: string; readonly whole: number }>()

function textsOf(policy: RatePolicy): { readonly told: string; readonly whole: number } {
  let found = texts.get(policy)
  if (!found) {
    const { name, quota, windowMs } = policy
    const whole = seconds(windowMs)
    found = { told: `"${name}";q=${quota};w=${whole}`, whole }
    texts.set(policy, found)
  }
  return found
}

/** How long until all of the charges would pass, in milliseconds. */
export function retryAfterMs(charges: readonly Charge[], { debtsUs }: Taken): number {
  return Math.max(...charges.map((charge, index) => waitMs(charge, debtsUs[index] ?? 0)))
}

/** The names of the policies that a refusal is for. */
export function violated(charges: readonly Charge[], { debtsUs }: Taken): string[] {
  return charges.filter((charge, index) => waitMs(charge, debtsUs[index] ?? 0) > 0).map(({ policy }) => policy.name)
}
