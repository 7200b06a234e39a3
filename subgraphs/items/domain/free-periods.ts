import type { Day } from '@stoa/values/period'
import { type Holding, lendable, never, occupied } from './availability.ts'

/** So many pieces can be borrowed for any days that lie within; `to` is null where nobody comes after. */
export type FreePeriod = { readonly from: Day; readonly to: Day | null; readonly pieces: number }

/**
 * The same that `lendable` says, as few periods for which it holds: a loan of
 * some days and pieces can be had just where it lies within one of them that
 * has as many. So a read model answers for any days without knowing of loans.
 */
export function freePeriods(holding: Holding): FreePeriod[] {
  const { today, commitments } = holding
  const taken = commitments.map((one) => occupied(one, today)).filter(({ to }) => to > today)
  // More can only become free where a loan ends, and less where one begins.
  const starts = distinct([today, ...taken.map(({ to }) => to)])
  const ends = distinct([...taken.map(({ from }) => from).filter((from) => from > today), never])
  const found: { from: Day; to: Day; pieces: number }[] = []
  for (const from of starts) {
    let longest: { from: Day; to: Day; pieces: number } | undefined
    for (const to of ends.filter((end) => end > from)) {
      const pieces = lendable(holding, { from, to })
      if (pieces === 0) break
      if (longest && pieces < longest.pieces) add(longest)
      longest = { from, to, pieces }
    }
    if (longest) add(longest)
  }
  return found.map(({ to, ...period }) => ({ ...period, to: to === never ? null : to }))

  /** What lies within one that has as many says nothing new. */
  function add(period: { from: Day; to: Day; pieces: number }): void {
    const isKnown = found.some(
      ({ from, to, pieces }) => from <= period.from && to >= period.to && pieces >= period.pieces,
    )
    if (!isKnown) found.push(period)
  }
}

const distinct = (days: readonly Day[]) => [...new Set(days)].sort()
