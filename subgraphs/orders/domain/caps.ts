import { limitReached, type Refusal } from '@stoa/values/refusal'

/** How much one person may have of something at once, so that nobody blocks the stock of all. */
export type Caps = {
  /** Orders that are placed and not paid; each keeps its pieces for a day. */
  readonly unpaidOrders: number
}

export const usualCaps: Caps = { unpaidOrders: 5 }

/** Refuses one more order where as many wait for their money as may. */
export function capUnpaidOrders(unpaid: number, { unpaidOrders: max }: Caps): Refusal | undefined {
  return unpaid < max ? undefined : limitReached(max, `${max} of your orders wait to be paid. Pay or cancel one first.`)
}
