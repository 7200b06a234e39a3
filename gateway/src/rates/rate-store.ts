/**
 * How much somebody may ask for: at most `quota` units at once, and each unit
 * comes back after `windowMs / quota`. Whoever keeps to `quota` units in any
 * `windowMs` is never refused.
 */
export type RatePolicy = {
  /** Letters, digits and hyphens; stands in headers and keys. */
  readonly name: string
  readonly quota: number
  readonly windowMs: number
}

/** What one request takes of one policy, in units: a whole number from 1 on. More than the quota counts as all of it. */
export type Charge = { readonly policy: RatePolicy; readonly cost: number }

export type Taken = {
  /** False: one of the policies had too little left, and none was charged. */
  readonly passed: boolean
  /** One for each charge, after it: how long until everything has come back, in microseconds. */
  readonly debtsUs: readonly number[]
}

/**
 * The port: where it is kept who has asked for how much. All charges of one
 * call are of one subject (a person, or an address) and happen together or not
 * at all, also when several callers ask at once.
 */
export interface RateStore {
  take(subject: string, charges: readonly Charge[]): Taken | Promise<Taken>
  /**
   * The refusal of `charges` where this process knows already that they would
   * be refused; nothing is charged and nobody is asked.
   */
  refused(subject: string, charges: readonly Charge[]): Taken | undefined
  close(): Promise<void>
}

/** How long one unit takes to come back. Whole microseconds, so that sums are exact in Lua and in JavaScript. */
export function unitUs({ quota, windowMs }: RatePolicy): number {
  return Math.max(1, Math.floor((windowMs * 1_000) / quota))
}

/** The debt of somebody who has nothing left. */
export function fullUs(policy: RatePolicy): number {
  return unitUs(policy) * policy.quota
}

/** What a charge adds to the debt. */
export function chargeUs({ policy, cost }: Charge): number {
  return unitUs(policy) * Math.min(Math.max(1, Math.ceil(cost)), policy.quota)
}

/** How many units are left. */
export function unitsLeft(policy: RatePolicy, debtUs: number): number {
  return Math.max(0, Math.floor((fullUs(policy) - debtUs) / unitUs(policy)))
}

/** How long until the charge would pass, in milliseconds; 0 where it would now. */
export function waitMs(charge: Charge, debtUs: number): number {
  return Math.max(0, Math.ceil((debtUs + chargeUs(charge) - fullUs(charge.policy)) / 1_000))
}
