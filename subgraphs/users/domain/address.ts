import { invalidInput, type Refusal } from '@stoa/values/refusal'

/** A postal address, as it is printed on a parcel. */
export type PostalAddress = {
  readonly label: string | null
  readonly recipient: string
  readonly lines: readonly string[]
  readonly postalCode: string | null
  readonly city: string
  readonly region: string | null
  readonly countryCode: string
  readonly phone: string | null
}

/** How many addresses one person keeps. */
export const addressesMax = 20

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** An address with its texts trimmed, or the first thing that is wrong with it. */
export function readAddress(input: PostalAddress): PostalAddress | Refusal {
  const lines = input.lines.map(tidy).filter((line) => line !== '')
  const address: PostalAddress = {
    label: tidyOrNull(input.label),
    recipient: tidy(input.recipient),
    lines,
    postalCode: tidyOrNull(input.postalCode),
    city: tidy(input.city),
    region: tidyOrNull(input.region),
    countryCode: input.countryCode.trim().toUpperCase(),
    phone: tidyOrNull(input.phone),
  }
  if (address.recipient === '') return invalidInput('Somebody must receive there.', ['input', 'recipient'])
  if (lines.length < 1 || lines.length > 4) return invalidInput('An address has from 1 to 4 lines.', ['input', 'lines'])
  if (address.city === '') return invalidInput('An address has a city or place.', ['input', 'city'])
  if (!/^[A-Z]{2}$/.test(address.countryCode) || !regions.of(address.countryCode)) {
    return invalidInput('A country is two letters, such as AT.', ['input', 'countryCode'])
  }
  if (address.phone && !/^\+?[\d ()/-]{5,30}$/.test(address.phone)) {
    return invalidInput('A telephone number has digits, spaces and a + in front.', ['input', 'phone'])
  }
  const texts = [address.label, address.recipient, address.postalCode, address.city, address.region, ...lines]
  if (texts.some((text) => text !== null && (text.length > 120 || /\p{C}/u.test(text)))) {
    return invalidInput('Each line has at most 120 characters, without control characters.', ['input'])
  }
  return address
}

function tidy(text: string): string {
  return text.normalize('NFC').trim()
}

function tidyOrNull(text: string | null): string | null {
  return text === null ? null : tidy(text) || null
}
