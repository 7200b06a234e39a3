import { LRUCache } from 'lru-cache'
import { type Charge, chargeUs, fullUs, type RateStore, type Taken } from './rate-store.ts'

export type MemoryRates = Omit<RateStore, 'take'> & {
  take(subject: string, charges: readonly Charge[]): Taken
  /** Takes over what another store has counted, where that is more than is known here. */
  learn(subject: string, charges: readonly Charge[], taken: Taken): void
}

/**
 * Counts in this process. It remembers as many subjects as `max`, those that
 * asked last: whoever is forgotten begins anew, so that a flood of addresses
 * costs no more memory than that.
 */
export function memoryRates(options: { readonly max?: number; readonly nowMs?: () => number } = {}): MemoryRates {
  const { max = 100_000, nowMs = () => performance.now() } = options
  /** By subject and the name of a policy, when everything has come back. */
  const ends = new LRUCache<string, Map<string, number>>({ max })
  const nowUs = () => Math.floor(nowMs() * 1_000)

  function debtsOf(subject: string, charges: readonly Charge[], now: number): number[] {
    const ofSubject = ends.get(subject)
    return charges.map(({ policy }) => {
      const end = ofSubject?.get(policy.name)
      return end === undefined ? 0 : Math.min(Math.max(end - now, 0), fullUs(policy))
    })
  }

  function keep(subject: string, charges: readonly Charge[], debtsUs: readonly number[], now: number): void {
    let ofSubject = ends.get(subject)
    if (!ofSubject) {
      ofSubject = new Map()
      ends.set(subject, ofSubject)
    }
    for (const [index, { policy }] of charges.entries()) ofSubject.set(policy.name, now + (debtsUs[index] ?? 0))
  }

  return {
    take(subject, charges) {
      const now = nowUs()
      const debtsUs = debtsOf(subject, charges, now)
      if (!fits(charges, debtsUs)) return { passed: false, debtsUs }
      charges.forEach((charge, index) => (debtsUs[index] = (debtsUs[index] ?? 0) + chargeUs(charge)))
      keep(subject, charges, debtsUs, now)
      return { passed: true, debtsUs }
    },
    refused(subject, charges) {
      const debtsUs = debtsOf(subject, charges, nowUs())
      return fits(charges, debtsUs) ? undefined : { passed: false, debtsUs }
    },
    learn(subject, charges, { passed, debtsUs }) {
      const now = nowUs()
      const known = debtsOf(subject, charges, now)
      const most = charges.map((charge, index) =>
        Math.min(
          fullUs(charge.policy),
          Math.max((known[index] ?? 0) + (passed ? chargeUs(charge) : 0), debtsUs[index] ?? 0),
        ),
      )
      keep(subject, charges, most, now)
    },
    close: async () => ends.clear(),
  }
}

function fits(charges: readonly Charge[], debtsUs: readonly number[]): boolean {
  return charges.every((charge, index) => (debtsUs[index] ?? 0) + chargeUs(charge) <= fullUs(charge.policy))
}
