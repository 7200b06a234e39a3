import { money } from '@stoa/values/money'
import { isRefusal } from '@stoa/values/refusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capture, type MoneyTransaction, refund, sums } from './ledger.ts'
import {
  begin,
  decideOrderRefund,
  decideRefund,
  isFullyRefunded,
  type Refundable,
  refundableOf,
  settle,
} from './refund.ts'

const currencies = fc.constantFrom('EUR' as const, 'USD' as const, 'JPY' as const)
const amounts = fc.record({ amountMinor: fc.bigInt(1n, 10n ** 15n), currency: currencies })

function balanceOf(transactions: readonly MoneyTransaction[], account: string, currency: string): bigint {
  return transactions
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.account === account && entry.amount.currency === currency)
    .reduce((sum, { amount }) => sum + amount.amountMinor, 0n)
}

describe('the ledger', () => {
  it('books every movement twice, so that it sums to zero', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(capture, refund), (amount, book) => {
        expect([...sums(book('sandbox', amount).entries).values()]).toEqual([0n])
      }),
    )
  })

  it('refuses to book nothing', () => {
    expect(() => capture('sandbox', money(0n, 'EUR'))).toThrow('a CAPTURE of nothing')
  })

  it('holds at the provider what came in less what went back', () => {
    fc.assert(
      fc.property(fc.array(amounts), fc.array(amounts), (paid, returned) => {
        const booked = [...paid.map((one) => capture('sandbox', one)), ...returned.map((one) => refund('sandbox', one))]
        for (const currency of ['EUR', 'USD', 'JPY']) {
          const total = (all: typeof paid) =>
            all.filter((one) => one.currency === currency).reduce((sum, one) => sum + one.amountMinor, 0n)
          expect(balanceOf(booked, 'provider:sandbox', currency)).toBe(total(paid) - total(returned))
          expect(balanceOf(booked, 'sales', currency)).toBe(-total(paid))
          expect(balanceOf(booked, 'refunds', currency)).toBe(total(returned))
        }
      }),
    )
  })
})

const paid: Refundable = { status: 'SUCCEEDED', amount: money(1000n, 'EUR'), pendingMinor: 0n, refundedMinor: 0n }

describe('a refund', () => {
  it('is all that is left when no amount is said', () => {
    expect(decideRefund({ ...paid, refundedMinor: 300n, pendingMinor: 200n }, undefined)).toEqual(money(500n, 'EUR'))
  })

  it('is refused beyond what is left, in another currency, of nothing, and before anything was paid', () => {
    expect(decideRefund(paid, money(1001n, 'EUR'))).toMatchObject({
      refusal: 'REFUND_TOO_LARGE',
      refundable: money(1000n, 'EUR'),
    })
    expect(decideRefund(paid, money(10n, 'USD'))).toMatchObject({ refusal: 'INVALID_INPUT' })
    expect(decideRefund(paid, money(0n, 'EUR'))).toMatchObject({ refusal: 'INVALID_INPUT' })
    expect(decideRefund({ ...paid, refundedMinor: 1000n }, undefined)).toMatchObject({ refusal: 'REFUND_TOO_LARGE' })
    expect(decideRefund({ ...paid, status: 'PROCESSING' }, undefined)).toMatchObject({ refusal: 'WRONG_STATE' })
  })

  it('that an order asks for is what is left, and none where all is gone or on its way', () => {
    const all = paid.amount
    expect(decideOrderRefund(paid, all)).toEqual(all)
    expect(decideOrderRefund({ ...paid, refundedMinor: 300n }, all)).toEqual(money(700n, 'EUR'))
    expect(decideOrderRefund({ ...paid, pendingMinor: 300n, refundedMinor: 700n }, all)).toBeUndefined()
    expect(decideOrderRefund({ ...paid, status: 'CANCELED' }, all)).toMatchObject({ refusal: 'WRONG_STATE' })
    expect(decideOrderRefund(paid, money(1000n, 'USD'))).toMatchObject({ refusal: 'INVALID_INPUT' })
  })

  it('never gives back more than was paid, whatever is asked and however refunds end', () => {
    const asks = fc.array(
      fc.record({ minor: fc.bigInt(1n, 700n), ends: fc.constantFrom('SUCCEEDED', 'FAILED', 'OPEN') }),
    )
    fc.assert(
      fc.property(asks, (list) => {
        let payment = paid
        let back = 0n
        for (const { minor, ends } of list) {
          const amount = decideRefund(payment, money(minor, 'EUR'))
          if (isRefusal(amount)) continue
          payment = begin(payment, amount)
          if (ends === 'OPEN') continue
          payment = settle(payment, amount, ends as 'SUCCEEDED' | 'FAILED')
          if (ends === 'SUCCEEDED') back += minor
        }
        expect(payment.refundedMinor).toBe(back)
        expect(refundableOf(payment).amountMinor).toBe(1000n - payment.pendingMinor - back)
        expect(isFullyRefunded(payment)).toBe(back === 1000n)
      }),
    )
  })
})
