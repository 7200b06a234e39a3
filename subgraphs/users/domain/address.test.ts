import { describe, expect, it } from 'vitest'
import { type PostalAddress, readAddress } from './address.ts'

const home: PostalAddress = {
  label: '',
  recipient: 'Ada Lovelace',
  lines: ['St James’s Square 12', ''],
  postalCode: 'SW1Y 4JH',
  city: 'London',
  region: '',
  countryCode: 'GB',
  phone: '+44 20 7946 0000',
}

describe('an address', () => {
  it('is kept without what is left empty', () => {
    expect(readAddress(home)).toEqual({
      ...home,
      label: null,
      lines: ['St James’s Square 12'],
      region: null,
    })
  })

  it.each([{ lines: ['', ''] }, { phone: 'call me' }])('is refused with %o, naming the field', (change) => {
    expect(readAddress({ ...home, ...change })).toMatchObject({
      refusal: 'INVALID_INPUT',
      path: ['input', Object.keys(change)[0]],
    })
  })
})
