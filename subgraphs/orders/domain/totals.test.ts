import fc from 'fast-check'
import { money } from '@stoa/values/money'
import { isRefusal } from '@stoa/values/refusal'
import { describe, expect, test } from 'vitest'
import { checkExpectedTotal, type Offer, toOrder } from './cart.ts'
import { taxOf, totalsOf } from './totals.ts'

const eur = (amountMinor: bigint) => money(amountMinor, 'EUR')
const offer: Offer = {
  itemId: 'itm_1',
  title: 'Drill',
  picture: '/p.svg',
  forSale: true,
  price: eur(999n),
  sellable: 3,
}

describe('totals', () => {
  const lines = [
    { unitPrice: eur(999n), quantity: 2 },
    { unitPrice: eur(500n), quantity: 1 },
  ]

  test('take the tax out of prices that include it', () => {
    const totals = totalsOf(lines, 'EUR', { name: 'VAT', basisPoints: 1900, included: true })
    expect(totals).toMatchObject({ subtotal: eur(2498n), tax: eur(399n), shipping: eur(0n), total: eur(2498n) })
  })

  test('add the tax to prices that do not', () => {
    const totals = totalsOf(lines, 'EUR', { name: 'VAT', basisPoints: 1900, included: false }, eur(500n))
    expect(totals).toMatchObject({ subtotal: eur(2498n), tax: eur(570n), total: eur(3568n) })
  })

  test('are the prices where there is no tax', () => {
    const totals = totalsOf(lines, 'EUR', { name: 'VAT', basisPoints: 0, included: false })
    expect(totals).toMatchObject({ tax: eur(0n), total: eur(2498n) })
  })

  test('the tax inside a price is the tax on its net amount, up to rounding', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 0, max: 5000 }), (gross, basisPoints) => {
        const inside = taxOf(eur(gross), { name: 'VAT', basisPoints, included: true }).amountMinor
        const onTop = taxOf(eur(gross - inside), { name: 'VAT', basisPoints, included: false }).amountMinor
        expect(inside - onTop <= 1n && onTop - inside <= 1n).toBe(true)
        expect(inside >= 0n && inside <= gross).toBe(true)
      }),
    )
  })
})

describe('a cart becomes an order', () => {
  const refusalOf = (value: unknown) => (isRefusal(value) ? value.refusal : undefined)

  test('at the prices known now', () => {
    const order = toOrder([{ itemId: 'itm_1', quantity: 2, offer }])
    expect(order).toMatchObject({ currency: 'EUR', lines: [{ unitPrice: eur(999n), quantity: 2, title: 'Drill' }] })
  })

  test('unless it is empty', () => {
    expect(refusalOf(toOrder([]))).toBe('CART_EMPTY')
  })

  test.each([
    ['unknown', undefined],
    ['not for sale', { ...offer, forSale: false }],
    ['without a price', { ...offer, price: null }],
  ])('unless an item is %s', (_how, known) => {
    expect(refusalOf(toOrder([{ itemId: 'itm_1', quantity: 1, offer: known }]))).toBe('ITEM_UNAVAILABLE')
  })

  test('unless it mixes currencies', () => {
    const foreign = { ...offer, itemId: 'itm_2', price: money(5n, 'USD') }
    const lines = [
      { itemId: 'itm_1', quantity: 1, offer },
      { itemId: 'itm_2', quantity: 1, offer: foreign },
    ]
    expect(refusalOf(toOrder(lines))).toBe('MIXED_CURRENCIES')
  })

  test('unless the buyer expected another total', () => {
    expect(checkExpectedTotal(eur(10n), eur(11n))).toMatchObject({ refusal: 'PRICE_CHANGED', total: eur(11n) })
    expect(checkExpectedTotal(eur(11n), eur(11n))).toBeUndefined()
    expect(checkExpectedTotal(null, eur(11n))).toBeUndefined()
  })
})
