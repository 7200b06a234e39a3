import type { Day, Period } from '@stoa/values/period'
import type { Refusal } from '@stoa/values/refusal'
import { type Commitment, type Holding, lendable, mayLendUnit, unitsToLend } from './availability.ts'
import { checkPeriod } from './loan.ts'
import { checkDoors } from './opening.ts'
import { insufficientStock, unitTaken } from './stock.ts'

/** A piece that somebody wants to borrow: this very unit, or any. */
export type WantedPiece = { readonly lineId: string; readonly itemId: string; readonly unitId: string | null }

/** What there is of an item, at its locations, and the day at its home. */
export type Shelf = { readonly home: string; readonly today: Day; readonly places: readonly Holding[] }

export type Wish = {
  readonly pieces: readonly WantedPiece[]
  readonly period: Period
}

/** Where everything can be picked up, with the unit of each line where pieces are tagged. */
export type Placing = { readonly locationId: string; readonly unitOfLine: ReadonlyMap<string, string | null> }

/**
 * Finds one location that has everything: the named one, or the home of the
 * first item, or any other. Whether the days lie ahead, and whether it is open
 * on the first and the last, is for each location to say. The refusal speaks of
 * the first that was tried.
 */
export function place(
  wish: Wish,
  shelves: ReadonlyMap<string, Shelf>,
  named: string | null | undefined,
  maxDays: number,
): Placing | Refusal {
  const home = shelves.get(wish.pieces[0]?.itemId ?? '')?.home ?? ''
  const others = [...shelves.values()].flatMap(({ places }) => places.map(({ locationId }) => locationId))
  const candidates = named ? [named] : [...new Set([home, ...others])]
  let refusal: Refusal | undefined
  for (const locationId of candidates) {
    const placing =
      checkPeriod(wish.period, maxDays, todayAt(shelves, locationId)) ??
      checkOpen(wish.period, shelves, locationId) ??
      placeAt(wish, shelves, locationId)
    if (!('refusal' in placing)) return placing
    refusal ??= placing
  }
  return refusal ?? insufficientStock(wish.pieces[0]?.itemId ?? '', wish.pieces.length, 0)
}

/** The day at a location; where nothing of this is there, nothing can be had, and any day will do. */
function todayAt(shelves: ReadonlyMap<string, Shelf>, locationId: string): Day {
  const [first] = shelves.values()
  return holdingAmong(shelves, locationId)?.today ?? first?.today ?? ''
}

/** Where nothing of this is there, that is what is told. */
function checkOpen({ from, to }: Period, shelves: ReadonlyMap<string, Shelf>, locationId: string): Refusal | undefined {
  const place = holdingAmong(shelves, locationId)
  return place && (checkDoors(place, from, 'from') ?? checkDoors(place, to, 'to'))
}

function holdingAmong(shelves: ReadonlyMap<string, Shelf>, locationId: string): Holding | undefined {
  return [...shelves.values()].flatMap(({ places }) => places).find((place) => place.locationId === locationId)
}

/**
 * Takes piece after piece from one location. Each taken one is a commitment
 * that the next has to respect, so two pieces never get the same unit.
 */
export function placeAt(wish: Wish, shelves: ReadonlyMap<string, Shelf>, locationId: string): Placing | Refusal {
  const { period } = wish
  const holdings = new Map<string, Holding>()
  for (const [itemId, { places }] of shelves) {
    const holding = places.find((one) => one.locationId === locationId)
    if (holding) holdings.set(itemId, holding)
  }
  const unitOfLine = new Map<string, string | null>()
  // Who named a unit chooses before those whom any unit suits.
  const pieces = [...wish.pieces].sort((a, b) => Number(b.unitId !== null) - Number(a.unitId !== null))
  for (const { lineId, itemId, unitId } of pieces) {
    const holding = holdings.get(itemId)
    const taken = holding && takeOne(holding, unitId, period)
    if (!holding || taken === undefined) {
      if (unitId !== null) return unitTaken(unitId, ['input', 'lines'])
      return shortOf(wish, shelves, itemId, locationId)
    }
    unitOfLine.set(lineId, taken)
    holdings.set(itemId, withCommitment(holding, { lineId, unitId: taken, ...period, out: false }))
  }
  return { locationId, unitOfLine }
}

/** The unit that was taken, null for an untagged piece, undefined where nothing is free. */
function takeOne(holding: Holding, unitId: string | null, period: Period): string | null | undefined {
  if (unitId !== null) return mayLendUnit(holding, unitId, period) ? unitId : undefined
  if (holding.units) return unitsToLend(holding, period)[0]
  return lendable(holding, period) > 0 ? null : undefined
}

function withCommitment(holding: Holding, commitment: Commitment): Holding {
  return { ...holding, commitments: [...holding.commitments, commitment] }
}

function shortOf(wish: Wish, shelves: ReadonlyMap<string, Shelf>, itemId: string, locationId: string): Refusal {
  const holding = shelves.get(itemId)?.places.find((one) => one.locationId === locationId)
  const requested = wish.pieces.filter((piece) => piece.itemId === itemId).length
  return insufficientStock(itemId, requested, holding ? lendable(holding, wish.period) : 0, ['input', 'lines'])
}

/** The shelves as if some lines did not exist: what a loan sees that asks about its own pieces again. */
export function withoutLines(
  shelves: ReadonlyMap<string, Shelf>,
  lineIds: readonly string[],
): ReadonlyMap<string, Shelf> {
  const own = new Set(lineIds)
  const strip = (holding: Holding) => ({
    ...holding,
    commitments: holding.commitments.filter(({ lineId }) => !own.has(lineId)),
  })
  return new Map([...shelves].map(([id, shelf]) => [id, { ...shelf, places: shelf.places.map(strip) }]))
}
