import type { Amount } from '../../../language/money.ts'

/** The same amount so many times. */
export function times(amount: Amount, by: number): Amount {
  return { ...amount, amountMinor: String(BigInt(amount.amountMinor) * BigInt(by)) }
}
