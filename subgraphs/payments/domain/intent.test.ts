import { money } from '@stoa/values/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  giveUp,
  type Intent,
  type IntentFact,
  newIntent,
  nextRequest,
  type PaymentStatus,
  type Report,
} from './intent.ts'

const price = money(4200n, 'EUR')
const fresh = newIntent(price)

function report(status: PaymentStatus, version: number, more: Partial<Report> = {}): Report {
  return { ref: 'ref_1', status, amount: price, version, failure: null, ...more }
}

const declined = { code: 'CARD_DECLINED', message: 'The card was declined.' }

/** What a payment becomes by reports in a row, and all that was told on the way. */
function play(reports: readonly Report[], start: Intent = fresh) {
  let intent = start
  const facts: IntentFact[] = []
  for (const one of reports) {
    const next = advance(intent, one)
    if (next.outcome !== 'APPLIED') continue
    intent = next.intent
    facts.push(...next.facts)
  }
  return { intent, facts }
}

describe('a payment', () => {
  it('is created, declined, tried again and paid', () => {
    const { intent, facts } = play([
      report('REQUIRES_PAYMENT_METHOD', 1),
      report('REQUIRES_PAYMENT_METHOD', 2, { failure: declined }),
      report('REQUIRES_ACTION', 3),
      report('SUCCEEDED', 4),
    ])
    expect(facts).toEqual(['created', 'failed', 'progressed', 'succeeded'])
    expect(intent).toMatchObject({ status: 'SUCCEEDED', failure: null })
  })

  it('tells that it was created before it tells anything else, also when a webhook overtakes the answer', () => {
    const { facts } = play([report('SUCCEEDED', 2), report('REQUIRES_PAYMENT_METHOD', 1)])
    expect(facts).toEqual(['created', 'succeeded'])
  })

  it('does not take an older report after a newer one', () => {
    const { intent } = play([report('REQUIRES_PAYMENT_METHOD', 1), report('PROCESSING', 3)])
    expect(advance(intent, report('REQUIRES_ACTION', 2))).toEqual({ outcome: 'STALE' })
  })

  it('counts money that came in although it had been canceled', () => {
    const { facts } = play([
      report('REQUIRES_PAYMENT_METHOD', 1),
      report('CANCELED', 2),
      report('PROCESSING', 3),
      report('SUCCEEDED', 4),
    ])
    expect(facts).toEqual(['created', 'canceled', 'succeeded'])
  })

  it('believes nothing about another amount, another currency or another payment', () => {
    const { intent } = play([report('REQUIRES_PAYMENT_METHOD', 1)])
    expect(advance(intent, report('SUCCEEDED', 2, { amount: money(1n, 'EUR') }))).toMatchObject({ outcome: 'MISMATCH' })
    expect(advance(intent, report('SUCCEEDED', 2, { amount: money(4200n, 'USD') }))).toMatchObject({
      outcome: 'MISMATCH',
    })
    expect(advance(intent, report('SUCCEEDED', 2, { ref: 'ref_2' }))).toMatchObject({ outcome: 'MISMATCH' })
  })

  it('is over when the provider will not begin it, but not when it was begun after all', () => {
    expect(giveUp(fresh, declined)).toMatchObject({ status: 'CANCELED', failure: declined })
    expect(giveUp(play([report('PROCESSING', 1)]).intent, declined)).toBeUndefined()
  })

  it('is canceled only after it was made, and not while the provider works on it', () => {
    const wanted: Intent = { ...fresh, cancelRequested: true }
    expect(nextRequest(wanted)).toBe('create')
    expect(nextRequest(play([report('REQUIRES_PAYMENT_METHOD', 1)], wanted).intent)).toBe('cancel')
    expect(nextRequest(play([report('PROCESSING', 2)], wanted).intent)).toBeUndefined()
    expect(nextRequest(play([report('SUCCEEDED', 2)], wanted).intent)).toBeUndefined()
  })
})

const statuses: readonly PaymentStatus[] = [
  'REQUIRES_PAYMENT_METHOD',
  'REQUIRES_CONFIRMATION',
  'REQUIRES_ACTION',
  'PROCESSING',
  'REQUIRES_CAPTURE',
  'CANCELED',
  'SUCCEEDED',
]

/** A provider's history: versions without gaps, nothing after the end. */
const histories = fc
  .array(fc.record({ status: fc.constantFrom(...statuses), fails: fc.boolean() }), { minLength: 1, maxLength: 8 })
  .map((steps) => {
    const end = steps.findIndex(({ status }) => status === 'SUCCEEDED' || status === 'CANCELED')
    const lived = end < 0 ? steps : steps.slice(0, end + 1)
    return lived.map(({ status, fails }, index) => report(status, index + 1, { failure: fails ? declined : null }))
  })

/** The same reports shuffled, some of them several times. */
const deliveries = histories.chain((history) =>
  fc.record({
    history: fc.constant(history),
    order: fc.array(fc.nat(history.length - 1), { maxLength: 20 }),
  }),
)

describe('whatever order and number reports come in', () => {
  it('a payment ends where the provider ended, once everything has arrived', () => {
    fc.assert(
      fc.property(deliveries, ({ history, order }) => {
        const shuffled = [...order.map((index) => history[index] as Report), ...history]
        expect(play(shuffled).intent.status).toBe(history.at(-1)?.status)
      }),
    )
  })

  it('success and creation are told once at most, creation first, and versions only grow', () => {
    fc.assert(
      fc.property(deliveries, ({ history, order }) => {
        let intent = fresh
        const facts: IntentFact[] = []
        for (const one of [...order.map((index) => history[index] as Report), ...history, ...history]) {
          const next = advance(intent, one)
          if (next.outcome !== 'APPLIED') continue
          expect(next.intent.providerVersion).toBeGreaterThan(intent.providerVersion)
          intent = next.intent
          facts.push(...next.facts)
        }
        expect(facts.indexOf('created')).toBe(0)
        expect(facts.lastIndexOf('created')).toBe(0)
        expect(facts.filter((fact) => fact === 'succeeded').length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('what is paid stays paid', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ status: fc.constantFrom(...statuses), version: fc.integer() })), (reports) => {
        const paid = play([report('SUCCEEDED', 1)]).intent
        expect(
          play(
            reports.map(({ status, version }) => report(status, version)),
            paid,
          ),
        ).toEqual({ intent: paid, facts: [] })
      }),
    )
  })
})
