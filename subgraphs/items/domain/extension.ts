import { addDays, type Day, type Period } from '@stoa/values/period'
import { invalidInput, type Refusal } from '@stoa/values/refusal'
import { checkExtension } from './loan.ts'
import { checkDoors, type Doors, opensOn } from './opening.ts'
import { placeAt, type Placing, type Shelf, type WantedPiece, withoutLines } from './placing.ts'

/** A loan that shall last longer: the pieces that are kept or out, and the place where they are due back. */
export type Prolonged = Doors & {
  readonly period: Period
  readonly today: Day
  readonly pieces: readonly WantedPiece[]
  /** The shortest limit of its items. */
  readonly maxDays: number
}

type Shelves = ReadonlyMap<string, Shelf>

/** Whether a loan may last until a day: nobody else waits for its pieces, and the place is open. */
export function extend(loan: Prolonged, shelves: Shelves, to: Day): Placing | Refusal {
  const broken = checkExtension(loan.period, to, loan.maxDays)
  if (broken) return broken
  if (to <= loan.today) return invalidInput('The new day must lie in the future.', ['input', 'to'])
  return checkDoors(loan, to, 'to') ?? placedUntil(loan, shelves, to)
}

/** The latest day that `extend` grants; null where it grants none. Every open day before it is granted as well. */
export function latestExtension(loan: Prolonged, shelves: Shelves): Day | null {
  const { period, today, maxDays } = loan
  const first = addDays(period.to > today ? period.to : today, 1)
  const fits = (to: Day) => !('refusal' in placedUntil(loan, shelves, to))
  let [fitting, beyond] = [addDays(first, -1), addDays(period.from, maxDays + 1)]
  while (addDays(fitting, 1) < beyond) {
    const middle = between(fitting, beyond)
    if (fits(middle)) fitting = middle
    else beyond = middle
  }
  while (fitting >= first && !opensOn(loan, fitting)) fitting = addDays(fitting, -1)
  return fitting >= first ? fitting : null
}

function between(from: Day, to: Day): Day {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return addDays(from, Math.floor(days / 2))
}

/** Asked again for the days to come, as if its own pieces were free. */
function placedUntil({ period, today, pieces, locationId }: Prolonged, shelves: Shelves, to: Day): Placing | Refusal {
  const ahead = { from: period.from > today ? period.from : today, to }
  const others = withoutLines(
    shelves,
    pieces.map(({ lineId }) => lineId),
  )
  return placeAt({ pieces, period: ahead }, others, locationId)
}
