/** How much one person may have of something at once, so that nobody blocks what is there for all. */
export type Caps = {
  /** Loans that were asked for and not picked up yet. */
  readonly openLoanRequests: number
  /** Items in the catalogue. */
  readonly publishedItems: number
}

export const usualCaps: Caps = { openLoanRequests: 10, publishedItems: 50 }
