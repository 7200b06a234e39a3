/**
 * An amount as somebody writes it (`12`, `12.50`, `12,50`, `1.049,00`), in the minor unit; undefined where it is none.
 * The last dot or comma with that many digits or fewer after it parts the decimals.
 */
export function minorOf(text: string, exponent = 2): string | undefined {
  const written = /^(\d[\d.,' ]*?)(?:[.,](\d{1,2}))?$/.exec(text.trim().replaceAll(/^\p{Sc}\s*|\s*\p{Sc}$/gu, ''))
  if (!written) return undefined
  const [, whole = '', part = ''] = written
  if (part.length > exponent) return undefined
  return String(BigInt(whole.replaceAll(/\D/g, '') + part.padEnd(exponent, '0')))
}

/** An amount as it is written into a field: `12.50`. */
export function writtenAmount({
  amountMinor,
  exponent,
}: {
  readonly amountMinor: string | number
  readonly exponent: number
}): string {
  const digits = String(amountMinor).padStart(exponent + 1, '0')
  const part = digits.slice(digits.length - exponent)
  const whole = digits.slice(0, digits.length - exponent)
  return exponent === 0 || /^0*$/.test(part) ? whole : `${whole}.${part}`
}
