import { addMoney, type CurrencyCode, type Money, money, timesMoney } from '@stoa/values/money'

/** How this shop taxes what it sells. 1900 basis points are 19 %. */
export type TaxRule = { readonly name: string; readonly basisPoints: number; readonly included: boolean }

export type PricedLine = { readonly unitPrice: Money; readonly quantity: number }

/** A tax of an order: on which amount, and how much. */
export type TaxLine = TaxRule & { readonly taxable: Money; readonly tax: Money }

/**
 * What an order costs. `subtotal` is the sum of the lines as priced; where
 * prices include the tax, `tax` is a part of it, otherwise it is added.
 */
export type Totals = {
  readonly subtotal: Money
  readonly tax: Money
  readonly shipping: Money
  readonly total: Money
  readonly taxLines: readonly TaxLine[]
}

/** Adds up lines of one currency. Tax is computed once on the sum and rounded half up, as an invoice does. */
export function totalsOf(
  lines: readonly PricedLine[],
  currency: CurrencyCode,
  rule: TaxRule,
  shipping: Money = money(0n, currency),
): Totals {
  const subtotal = addMoney(money(0n, currency), ...lines.map(lineTotal))
  const taxable = addMoney(subtotal, shipping)
  const tax = taxOf(taxable, rule)
  return {
    subtotal,
    tax,
    shipping,
    total: rule.included ? taxable : addMoney(taxable, tax),
    taxLines: [{ ...rule, taxable, tax }],
  }
}

export function lineTotal({ unitPrice, quantity }: PricedLine): Money {
  return timesMoney(unitPrice, quantity)
}

/** The tax in, or on top of, an amount that is not negative. */
export function taxOf(amount: Money, { basisPoints, included }: TaxRule): Money {
  const rate = BigInt(basisPoints)
  const divisor = included ? 10_000n + rate : 10_000n
  return money((amount.amountMinor * rate * 2n + divisor) / (divisor * 2n), amount.currency)
}
