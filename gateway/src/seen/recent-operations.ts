import type { SeenFetch } from './seen.ts'
import type { ShownPlan } from './shown-plan.ts'

/** An operation that is over, as the page of plans shows it. */
export type RecentOperation = {
  /** Counts up; names it in the address of its page. */
  readonly number: number
  readonly at: Date
  readonly name: string
  readonly type: string
  readonly outcome: string
  readonly ms: number
  readonly traceId: string | undefined
  readonly plan: ShownPlan
  readonly fetches: readonly SeenFetch[]
}

/** The last operations of a gateway in development, newest first. */
export type RecentOperations = {
  readonly add: (operation: Omit<RecentOperation, 'number'>) => void
  readonly list: () => readonly RecentOperation[]
}

export function recentOperations(max = 30): RecentOperations {
  const kept: RecentOperation[] = []
  let count = 0
  return {
    add: (operation) => {
      count += 1
      kept.unshift({ ...operation, number: count })
      kept.length = Math.min(kept.length, max)
    },
    list: () => kept,
  }
}
