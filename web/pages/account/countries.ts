import { locale } from '../../language/language.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Unknown, unions of states, pseudo regions of tests: nothing is delivered there. */
const noCountries = new Set(['ZZ', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB'])

/** Every country, by its name in the language of now. */
export function countries(): readonly { readonly value: string; readonly text: string }[] {
  const names = new Intl.DisplayNames([locale()], { type: 'region', fallback: 'none' })
  const all = letters.flatMap((one) => letters.map((other) => one + other))
  return all
    .flatMap((value) => {
      const text = noCountries.has(value) ? undefined : names.of(value)
      return text ? [{ value, text }] : []
    })
    .toSorted((one, other) => one.text.localeCompare(other.text, locale()))
}

/** `Österreich` of `AT`. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'region', fallback: 'code' }).of(code) ?? code
}
