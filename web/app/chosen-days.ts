import { createSignal } from 'solid-js'
import { type Day, isDay, today } from '../language/dates.ts'

/** Days that somebody has in mind: they follow from the search to a thing, and to the next one. */
export type ChosenDays = { readonly from?: Day | undefined; readonly to?: Day | undefined }

const key = 'stoa.days'

const [chosenDays, setChosenDays] = createSignal<ChosenDays>(kept(), { equals: sameDays })

/** The days of this tab, or none. An address that names days wins over them. */
export { chosenDays }

/** Keeps the days for as long as the tab is open; half a choice is none. */
export function keepDays({ from, to }: ChosenDays): void {
  const days = from && to ? { from, to } : {}
  setChosenDays(days)
  try {
    sessionStorage.setItem(key, JSON.stringify(days))
  } catch {
    // A browser that keeps nothing has them for this page only.
  }
}

/** Days as an address has them: both, in order, and not over. */
export function daysOf(values: { readonly from?: unknown; readonly to?: unknown }): ChosenDays {
  const { from, to } = values
  const fits = typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to)
  return fits && from < to && from >= today() ? { from, to } : {}
}

export function sameDays(one: ChosenDays, other: ChosenDays): boolean {
  return one.from === other.from && one.to === other.to
}

function kept(): ChosenDays {
  try {
    return daysOf(JSON.parse(sessionStorage.getItem(key) ?? '{}') as ChosenDays)
  } catch {
    return {}
  }
}
