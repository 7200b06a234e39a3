import { locale } from './language.ts'

/** As the graph says it: whole minor units, and how many of them are one. */
export type Amount = { readonly amountMinor: string | number; readonly currency: string; readonly exponent: number }

/** `€1,049.00`, and without decimals where they say nothing (`€60`) if `plain`. */
export function money(amount: Amount, plain: 'plain' | 'exact' = 'exact'): string {
  const { currency, exponent } = amount
  const minor = BigInt(amount.amountMinor)
  const whole = minor % 10n ** BigInt(exponent) === 0n
  const digits = plain === 'plain' && whole ? 0 : exponent
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(decimal(minor, exponent))
}

// As a text, which Intl reads exactly: a number would lose the last digits of large sums.
function decimal(minor: bigint, exponent: number): Intl.StringNumericLiteral {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, '0')
  const cut = digits.length - exponent
  return `${minor < 0n ? '-' : ''}${digits.slice(0, cut)}${exponent ? `.${digits.slice(cut)}` : ''}` as Intl.StringNumericLiteral
}

/** `1,204`. */
export function count(value: number): string {
  return new Intl.NumberFormat(locale()).format(value)
}
