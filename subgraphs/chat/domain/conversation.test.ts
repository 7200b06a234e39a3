import { isRefusal } from '@stoa/values/refusal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { previewOf, readUpTo, openingWith, readWish, type Status, statusAfterMessage } from './conversation.ts'

describe('a wish to talk', () => {
  test('to a person means one conversation, whoever of the two begins', () => {
    expect(openingWith('per_a', 'per_b')).toMatchObject({ kind: 'DIRECT', topic: 'per_a per_b' })
    expect(openingWith('per_b', 'per_a')).toMatchObject({ kind: 'DIRECT', topic: 'per_a per_b' })
  })

  test('about an order or a loan is about that alone', () => {
    expect(readWish('per_a', { orderId: 'ord_1' })).toMatchObject({ kind: 'ORDER', topic: 'ord_1', subjectId: 'ord_1' })
    expect(readWish('per_a', { loanId: 'lon_1' })).toMatchObject({ kind: 'LOAN', topic: 'lon_1', subjectId: 'lon_1' })
  })

  test('without a name goes to the organisation', () => {
    expect(readWish('per_a', {})).toMatchObject({ kind: 'SUPPORT', topic: 'per_a' })
  })

  test('is refused to oneself and to several at once', () => {
    expect(isRefusal(openingWith('per_a', 'per_a'))).toBe(true)
    expect(isRefusal(readWish('per_a', { loanId: 'lon_1', orderId: 'ord_1' }))).toBe(true)
  })
})

describe('a message', () => {
  test.each<[string, Status, boolean, Status]>([
    ['of a customer waits on', 'WAITING', false, 'WAITING'],
    ['of the organisation ends the waiting', 'WAITING', true, 'ACTIVE'],
    ['of a customer opens again what was closed', 'ENDED', false, 'WAITING'],
    ['of a customer keeps what is under way', 'ACTIVE', false, 'ACTIVE'],
  ])('%s', (_name, status, byOrganisation, expected) => {
    expect(statusAfterMessage('SUPPORT', status, byOrganisation)).toBe(expected)
  })

  test('has a preview of at most 140 whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (body) => {
        const preview = previewOf(body)
        expect([...preview].length).toBeLessThanOrEqual(140)
        expect(preview.isWellFormed()).toBe(true)
      }),
    )
  })
})

test('reading goes forward, and not beyond the last message', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.integer({ min: -5, max: 200 }), fc.nat(100), (before, number, more) => {
      const count = before + more
      const after = readUpTo(before, number, count)
      expect(after).toBeGreaterThanOrEqual(before)
      expect(after).toBeLessThanOrEqual(count)
    }),
  )
})
