import { describe, expect, it } from 'vitest'
import { type PostalAddress, readAddress } from './address.ts'

const home: PostalAddress = {
  label: ' home ',
  recipient: 'Ada Lovelace',
  lines: ['St James’s Square 12', ' '],
  postalCode: 'SW1Y 4JH',
  city: 'London',
  region: '',
  countryCode: 'gb',
  phone: '+44 20 7946 0000',
}

describe('an address', () => {
  it('is tidied', () => {
    expect(readAddress(home)).toEqual({
      ...home,
      label: 'home',
      lines: ['St James’s Square 12'],
      region: null,
      countryCode: 'GB',
    })
  })

  it.each([
    { recipient: ' ' },
    { lines: [] },
    { lines: ['1', '2', '3', '4', '5'] },
    { city: '' },
    { countryCode: 'XX' },
    { countryCode: 'Austria' },
    { phone: 'call me' },
  ])('is refused with %o, naming the field', (change) => {
    expect(readAddress({ ...home, ...change })).toMatchObject({
      refusal: 'INVALID_INPUT',
      path: ['input', Object.keys(change)[0]],
    })
  })

  it('has no endless lines', () => {
    expect(readAddress({ ...home, city: 'x'.repeat(121) })).toMatchObject({ refusal: 'INVALID_INPUT' })
  })
})
