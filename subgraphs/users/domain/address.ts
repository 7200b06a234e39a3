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

/** An address without what is left empty, or the first thing that is wrong with it. */
export function readAddress(input: PostalAddress): PostalAddress | Refusal {
  const address: PostalAddress = {
    ...input,
    label: input.label || null,
    lines: input.lines.filter((line) => line !== ''),
    postalCode: input.postalCode || null,
    region: input.region || null,
    phone: input.phone || null,
  }
  if (address.lines.length < 1) return invalidInput('A line must say something.', ['input', 'lines'])
  if (address.phone && !/^\+?[\d ()/-]{5,30}$/.test(address.phone)) {
    return invalidInput('A telephone number has digits, spaces and a + in front.', ['input', 'phone'])
  }
  return address
}
