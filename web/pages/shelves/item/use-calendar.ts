import { createEffect, createMemo, createSignal, mapArray, on } from 'solid-js'
import { type Query, useQuery } from '../../../graph/use-query.ts'
import { addDays, type Day } from '../../../language/dates.ts'
import { ShelvesItemDaysDocument, type ShelvesItemDaysQuery } from './item.generated.ts'

type FullDay = NonNullable<ShelvesItemDaysQuery['item']>['calendar'][number]

export type Calendar = {
  /** What is known so far, from today at the home of the thing on. */
  readonly list: () => readonly FullDay[]
  /** The last day that can ever be chosen, once the first is known. */
  readonly last: () => Day | undefined
  readonly byDay: () => ReadonlyMap<Day, FullDay>
  readonly first: Pick<Query<unknown>, 'state' | 'retryAt' | 'again'>
  /** Loads as far as this day. */
  readonly reach: (last: Day) => void
  /** Asks again for what no event carries. */
  readonly refreshLater: () => void
}

/** So many days are asked for at once, and so far ahead at most. */
const stepDays = 92
const mostSteps = 4

/** The days of a thing, for as many pieces as are wanted; more of them as they come into sight. */
export function useCalendar(id: () => string, quantity: () => number): Calendar {
  const [count, setCount] = createSignal(1)
  createEffect(on(id, () => setCount(1), { defer: true }))
  const first = useQuery(ShelvesItemDaysDocument, () => ({ id: id(), quantity: quantity() }), { keep: true })
  const start = (): Day | undefined => (first.data?.item?.id === id() ? first.data.item.calendar[0]?.day : undefined)
  const laterSteps = createMemo(() => Array.from({ length: count() - 1 }, (_, at) => at + 1))
  const later = createMemo(
    mapArray(laterSteps, (step) =>
      useQuery(
        ShelvesItemDaysDocument,
        () => {
          const from = start()
          return from ? { id: id(), quantity: quantity(), from: addDays(from, step * stepDays) } : undefined
        },
        { keep: true },
      ),
    ),
  )
  const list = createMemo(() =>
    [first, ...later()].flatMap(({ data }) => (data?.item?.id === id() ? data.item.calendar : [])),
  )
  return {
    list,
    last: () => {
      const from = start()
      return from && addDays(from, mostSteps * stepDays - 1)
    },
    byDay: createMemo(() => new Map(list().map((day) => [day.day, day]))),
    first,
    reach(last) {
      const from = start()
      if (!from) return
      while (count() < mostSteps && addDays(from, count() * stepDays) <= last) setCount((before) => before + 1)
    },
    refreshLater() {
      for (const page of later()) page.again()
    },
  }
}
