import { type Holding, sellable } from './availability.ts'
import { type Allocation, allocate } from './stock.ts'

/**
 * Kept for an order, taken out for good, given back, or never kept.
 * HELD → DEDUCTED | RELEASED, DEDUCTED → RELEASED.
 */
export type ReservationStatus = 'HELD' | 'DEDUCTED' | 'RELEASED' | 'REFUSED'

/** What an order asks for: a quantity at the price that the buyer saw. */
export type WantedLine = {
  readonly itemId: string
  readonly quantity: number
  readonly unitPriceMinor: bigint
  readonly currency: string
}

/** What there is of an item now. */
export type Offer = {
  readonly itemId: string
  readonly home: string
  /** Published and for sale. */
  readonly forSale: boolean
  readonly priceMinor: bigint | null
  readonly currency: string | null
  readonly holdings: readonly Holding[]
}

export type RefusalReason = 'INSUFFICIENT_STOCK' | 'PRICE_CHANGED' | 'NOT_FOR_SALE'

export type RefusedLine = {
  readonly itemId: string
  readonly reason: RefusalReason
  readonly requested: number
  readonly available: number
  readonly unitPriceMinor: bigint | null
  readonly currency: string | null
}

export type Decision =
  | { readonly kept: readonly Allocation[] }
  | { readonly refused: readonly [RefusedLine, ...RefusedLine[]] }

/** Keeps all lines or none; says of every item that cannot be kept why. */
export function decideReservation(wanted: readonly WantedLine[], offers: ReadonlyMap<string, Offer>): Decision {
  const kept: Allocation[] = []
  const refused: RefusedLine[] = []
  // By item, because two lines of one item may each fit alone and not together.
  for (const [itemId, lines] of Map.groupBy(wanted, (line) => line.itemId)) {
    const offer = offers.get(itemId)
    const quantity = lines.reduce((total, line) => total + line.quantity, 0)
    const reason = lines.map((line) => refusalOf(line, offer)).find((one) => one !== undefined)
    const allocations = offer && !reason ? allocate(itemId, offer.holdings, quantity, offer.home) : undefined
    if (allocations) kept.push(...allocations)
    else refused.push(refusedLine(itemId, quantity, offer, reason ?? 'INSUFFICIENT_STOCK'))
  }
  const [first, ...others] = refused
  return first ? { refused: [first, ...others] } : { kept }
}

function refusalOf(line: WantedLine, offer: Offer | undefined): RefusalReason | undefined {
  if (!offer?.forSale || offer.priceMinor === null) return 'NOT_FOR_SALE'
  const seesThePrice = line.unitPriceMinor === offer.priceMinor && line.currency === offer.currency
  return seesThePrice ? undefined : 'PRICE_CHANGED'
}

function refusedLine(itemId: string, requested: number, offer: Offer | undefined, reason: RefusalReason): RefusedLine {
  if (!offer?.forSale) return { itemId, reason, requested, available: 0, unitPriceMinor: null, currency: null }
  const available = offer.holdings.reduce((total, holding) => total + sellable(holding), 0)
  return { itemId, reason, requested, available, unitPriceMinor: offer.priceMinor, currency: offer.currency }
}
