export type BudgetPolicy = {
  /** Retries for each request: 0.2 is one for five. */
  readonly ratio: number
  /** So many a second are free, so that little traffic may be retried too. */
  readonly perSecond: number
  /** The most that quiet times save up. */
  readonly most: number
}

/** How many retries a subgraph may be burdened with, so that they never become a storm of their own. */
export type RetryBudget = {
  /** A request came that is not a retry. */
  readonly earn: () => void
  /** Takes one retry; false where none is left. */
  readonly spend: () => boolean
}

/** A bucket that requests fill, and a small one that time fills. `now` is in milliseconds. */
export function retryBudget({ ratio, perSecond, most }: BudgetPolicy, now: () => number): RetryBudget {
  // In requests, not in retries: whole numbers do not drift.
  const price = 1 / ratio
  let earned = 0
  let free = perSecond
  let freeAt = now()
  return {
    earn: () => {
      earned = Math.min(most * price, earned + 1)
    },
    spend: () => {
      const time = now()
      free = Math.min(perSecond, free + ((time - freeAt) * perSecond) / 1_000)
      freeAt = time
      if (free >= 1) free -= 1
      else if (earned >= price) earned -= price
      else return false
      return true
    },
  }
}
