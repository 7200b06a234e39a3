import type { BalancerPolicy } from './balancer.ts'
import type { BreakerPolicy } from './breaker.ts'
import type { BudgetPolicy } from './retry-budget.ts'

/** How a steady link behaves when a subgraph does not. Times are in milliseconds. */
export type SteadyPolicy = {
  /** How long one attempt may take: a route until its head, a query or mutation whole. Below the gateway's own limit. */
  readonly attemptMs: number
  /** The most attempts of one request, the first included. */
  readonly attempts: number
  /** The pause before the same address is asked again: a random part of this, twice as much each time. */
  readonly pauseMs: number
  readonly budget: BudgetPolicy
  readonly addresses: BalancerPolicy
  readonly breaker: BreakerPolicy
}

/** What holds unless it is said otherwise; docs/how-to/run-several-of-a-subgraph.md explains each. */
export const defaultPolicy: SteadyPolicy = {
  attemptMs: 10_000,
  attempts: 3,
  pauseMs: 25,
  budget: { ratio: 0.2, perSecond: 5, most: 100 },
  addresses: { ejectAfter: 3, ejectMs: 1_000, longestEjectMs: 30_000 },
  breaker: { windowMs: 10_000, volume: 10, ratio: 0.5, openMs: 2_000 },
}
