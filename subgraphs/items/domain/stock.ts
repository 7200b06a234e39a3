import { invalidInput, type Refusal, refuse } from '@stoa/values/refusal'
import { type Holding, sellable } from './availability.ts'

export type StockReason =
  | 'RESTOCK'
  | 'ADJUSTMENT'
  | 'SALE'
  | 'SALE_UNDONE'
  | 'UNIT_ADDED'
  | 'UNIT_RETIRED'
  | 'LOST'
  | 'MOVE'

/** What belongs to one location. Always 0 ≤ reserved ≤ onHand; the table checks it too. */
export type Stock = { readonly onHand: number; readonly reserved: number }

/** A change of one stock. Where `onHand` is not zero it becomes an entry of the ledger. */
export type Movement = {
  readonly itemId: string
  readonly locationId: string
  readonly onHand: number
  readonly reserved: number
  readonly reason: StockReason | null
  /** The order, loan or unit behind it. */
  readonly reference?: string | undefined
  readonly note?: string | null | undefined
}

/** Pieces of a promise, by location. */
export type Allocation = { readonly itemId: string; readonly locationId: string; readonly quantity: number }

/** What a movement makes of a stock. Throws where it would break an invariant: deciding comes before. */
export function apply(stock: Stock, movement: Pick<Movement, 'onHand' | 'reserved'>): Stock {
  const onHand = stock.onHand + movement.onHand
  const reserved = stock.reserved + movement.reserved
  if (onHand < 0 || reserved < 0 || reserved > onHand) {
    throw new Error(`stock would be ${onHand} with ${reserved} reserved`)
  }
  return { onHand, reserved }
}

/** A correction after a count; only pieces that nobody has or expects can go missing. */
export function adjust(itemId: string, holding: Holding, delta: number): Refusal | undefined {
  if (delta === 0) return invalidInput('A correction by 0 changes nothing.', ['input', 'delta'])
  const available = sellable(holding)
  return -delta > available ? insufficientStock(itemId, -delta, available, ['input', 'delta']) : undefined
}

/**
 * Takes a quantity for good from the locations of an item: from its home
 * first, then from where most is. Undefined where there is not enough.
 */
export function allocate(
  itemId: string,
  holdings: readonly Holding[],
  quantity: number,
  home: string,
): readonly Allocation[] | undefined {
  const places = holdings
    .map((holding) => ({ locationId: holding.locationId, free: sellable(holding) }))
    .sort((a, b) => Number(b.locationId === home) - Number(a.locationId === home) || b.free - a.free)
  let missing = quantity
  const allocations: Allocation[] = []
  for (const { locationId, free } of places) {
    const taken = Math.min(free, missing)
    if (taken > 0) allocations.push({ itemId, locationId, quantity: taken })
    missing -= taken
  }
  return missing === 0 ? allocations : undefined
}

/** Keeps allocated pieces for an order. */
export function reserve({ itemId, locationId, quantity }: Allocation, orderId: string): Movement {
  return { itemId, locationId, onHand: 0, reserved: quantity, reason: null, reference: orderId }
}

/** Gives kept pieces back to everybody. */
export function release({ itemId, locationId, quantity }: Allocation, orderId: string): Movement {
  return { itemId, locationId, onHand: 0, reserved: -quantity, reason: null, reference: orderId }
}

/** Takes kept pieces out for good. */
export function deduct({ itemId, locationId, quantity }: Allocation, orderId: string): Movement {
  return { itemId, locationId, onHand: -quantity, reserved: -quantity, reason: 'SALE', reference: orderId }
}

/** Puts sold pieces back. */
export function undoDeduction({ itemId, locationId, quantity }: Allocation, orderId: string): Movement {
  return { itemId, locationId, onHand: quantity, reserved: 0, reason: 'SALE_UNDONE', reference: orderId }
}

export function insufficientStock(
  itemId: string,
  requested: number,
  available: number,
  path: readonly string[] = ['input', 'quantity'],
) {
  return refuse('INSUFFICIENT_STOCK', `Only ${available} of ${requested} are free.`, {
    itemId,
    requested,
    available,
    path,
  })
}

export const unitTaken = (unitId: string | null, path: readonly string[] = ['input', 'unitId']) =>
  refuse('UNIT_TAKEN', 'Somebody else has this unit, or it is kept for somebody else.', { unitId, path })
