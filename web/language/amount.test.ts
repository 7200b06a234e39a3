import { expect, test } from 'vitest'
import { minorOf, writtenAmount } from './amount.ts'

test.each([
  ['12', '1200'],
  ['12.5', '1250'],
  ['12,50', '1250'],
  ['1.049,00', '104900'],
  ['1,049.00', '104900'],
  ['1 049', '104900'],
  ['€ 60', '6000'],
  ['60 €', '6000'],
  ['0', '0'],
])('%s is an amount', (text, minor) => {
  expect(minorOf(text)).toBe(minor)
})

test.each(['', 'much', '-5', '12.x'])('%o is none', (text) => {
  expect(minorOf(text)).toBeUndefined()
})

test('what is written into a field is read as the same amount', () => {
  for (const minor of ['0', '5', '60', '1250', '104900']) {
    expect(minorOf(writtenAmount({ amountMinor: minor, exponent: 2 }))).toBe(minor)
  }
})
