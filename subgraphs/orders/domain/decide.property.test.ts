import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, type OrderDecision } from './decide.ts'
import type { OrderCommand, OrderEvent } from './messages.ts'
import {
  allEvents,
  cancel,
  deducted,
  fulfill,
  nameOf,
  newOrder,
  paid,
  payFailed,
  refund,
  refundDone,
  refused,
  released,
  reserved,
  start,
  wake,
} from './order.fixture.ts'
import { hoursAfter, isEnded, type OrderState } from './order.ts'

// A world that behaves as items and payments do: requests are worked off in
// order, answers arrive in order per sender, some of them twice.

class Outside {
  stock: 'none' | 'held' | 'deducted' | 'released' | 'refused' = 'none'
  money: 'none' | 'open' | 'canceled' | 'captured' | 'returned' = 'none'
  readonly answers: OrderEvent[] = []
  private readonly refuses: boolean

  constructor(refuses: boolean) {
    this.refuses = refuses
  }

  take(command: OrderCommand) {
    if (!('do' in command)) return
    switch (command.do) {
      case 'reserve':
        this.stock = this.refuses ? 'refused' : 'held'
        return this.answers.push(this.refuses ? refused : reserved)
      case 'deduct':
        this.stock = 'deducted'
        return this.answers.push(deducted)
      case 'release':
        if (this.stock !== 'refused') this.stock = 'released'
        return this.answers.push(released)
      case 'requestPayment':
        expect(this.money).toBe('none')
        this.money = 'open'
        return
      case 'cancelPayment':
        if (this.money !== 'open') return
        this.money = 'canceled'
        return this.answers.push(payFailed)
      case 'refund':
        if (this.money === 'returned') return
        expect(this.money).toBe('captured')
        this.money = 'returned'
        return this.answers.push(refundDone)
    }
  }

  staffRefunds() {
    if (this.money !== 'captured') return
    this.money = 'returned'
    this.answers.push(refundDone)
  }

  customerPays() {
    if (this.money !== 'open') return
    this.money = 'captured'
    this.answers.push(paid)
  }
}

const action = fc.constantFrom(
  'answer',
  'answer',
  'answer',
  'answer twice',
  'pay',
  'cancel',
  'fulfill',
  'refund',
  'refund elsewhere',
  'hour',
  'wake',
)

describe('whatever happens', () => {
  test('every state takes every event, and duplicates of it change nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...allEvents), { maxLength: 15 }), (events) => {
        let state = newOrder().state
        let hours = 0
        const told: string[] = []
        for (const event of events) {
          const now = hoursAfter(start, (hours += 3))
          const once = decide(state, event, now)
          const twice = decide(once.state, event, now)
          if (event.type !== 'refundFailed') expect(twice.state).toBe(once.state)
          if (event.type === 'wake') for (const { at } of once.timers) expect(at > now).toBe(true)
          expect(once.state.version - state.version).toBe(once.commands.some((one) => 'tell' in one) ? 1 : 0)
          state = once.state
          told.push(...once.commands.map(nameOf))
        }
        for (const name of ['told paid', 'deduct', 'requestPayment', 'told completed', 'release', 'told refunded']) {
          expect(told.filter((other) => other === name).length, name).toBeLessThanOrEqual(1)
        }
        const ends = told.filter((name) => /told (rejected|expired|canceled|completed)/.test(name))
        expect(ends.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 3000 },
    )
  })

  test('goods and money end on the right side, and nothing stays open', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), fc.boolean(), fc.boolean(), (actions, refuses, cancelsAtEnd) => {
        const outside = new Outside(refuses)
        let state: OrderState = newOrder().state
        let now = start
        const paidTold: string[] = []
        const carryOut = (decision: OrderDecision) => {
          state = decision.state
          for (const command of decision.commands) {
            outside.take(command)
            if (nameOf(command) === 'told paid') paidTold.push('paid')
          }
        }
        const happen = (event: OrderEvent) => carryOut(decide(state, event, now))
        const answer = () => {
          const next = outside.answers.shift()
          if (next) happen(next)
          return next
        }
        carryOut(newOrder())

        for (const one of actions) {
          if (one === 'answer') answer()
          if (one === 'answer twice') {
            const again = answer()
            if (again) happen(again)
          }
          if (one === 'pay') outside.customerPays()
          if (one === 'cancel') happen(cancel)
          if (one === 'fulfill') happen(fulfill)
          if (one === 'refund') happen(refund)
          if (one === 'refund elsewhere') outside.staffRefunds()
          if (one === 'hour') now = hoursAfter(now, 3)
          if (one === 'wake') happen(wake)
        }

        const drain = () => {
          while (answer()) {
            // every answer may bring further requests and so further answers
          }
        }
        drain()
        if (cancelsAtEnd) happen(cancel)
        drain()
        now = hoursAfter(now, 30)
        happen(wake)
        drain()
        if (state.status === 'PAID') happen(fulfill)
        drain()

        expect(
          isEnded(state),
          JSON.stringify(state, (_key, value) => (typeof value === 'bigint' ? String(value) : value)),
        ).toBe(true)
        expect(paidTold.length).toBeLessThanOrEqual(1)
        const sold = state.status === 'COMPLETED'
        const open = ['none', 'canceled', 'returned']
        if (sold) expect([outside.money, outside.stock]).toEqual(['captured', 'deducted'])
        else if (state.status === 'REFUNDED') expect(outside.money).toBe('returned')
        else {
          expect(open).toContain(outside.money)
          expect(['released', 'refused']).toContain(outside.stock)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
