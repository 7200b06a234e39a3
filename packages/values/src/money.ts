/** An amount in the minor unit of one currency (cents for EUR). Never a float, never a bare number. */
export type Money = { readonly amountMinor: bigint; readonly currency: CurrencyCode }

/** ISO 4217 codes that this release knows, with the number of digits after the point. */
const exponents = {
  EUR: 2,
  USD: 2,
  GBP: 2,
  CHF: 2,
  SEK: 2,
  NOK: 2,
  DKK: 2,
  PLN: 2,
  CZK: 2,
  CAD: 2,
  AUD: 2,
  JPY: 0,
} as const

export type CurrencyCode = keyof typeof exponents

export function isCurrency(code: string): code is CurrencyCode {
  return Object.hasOwn(exponents, code)
}

export function exponentOf(currency: CurrencyCode): number {
  return exponents[currency]
}

export function money(amountMinor: bigint, currency: CurrencyCode): Money {
  return { amountMinor, currency }
}

/** Adds amounts of one currency; throws on a mixture, because that is a bug and never an input. */
export function addMoney(first: Money, ...others: readonly Money[]): Money {
  let amountMinor = first.amountMinor
  for (const other of others) {
    if (other.currency !== first.currency) throw new Error(`cannot add ${other.currency} to ${first.currency}`)
    amountMinor += other.amountMinor
  }
  return { amountMinor, currency: first.currency }
}

export function timesMoney(amount: Money, quantity: number): Money {
  if (!Number.isSafeInteger(quantity)) throw new Error(`quantity ${quantity} is not an integer`)
  return { amountMinor: amount.amountMinor * BigInt(quantity), currency: amount.currency }
}

/** For people: `EUR 12.50`. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const exponent = exponentOf(currency)
  const sign = amountMinor < 0n ? '-' : ''
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(exponent + 1, '0')
  const whole = digits.slice(0, digits.length - exponent)
  return `${currency} ${sign}${whole}${exponent > 0 ? `.${digits.slice(-exponent)}` : ''}`
}
