import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import {
  cancel,
  deducted,
  fulfill,
  nameOf,
  newOrder,
  paid,
  payFailed,
  payMoved,
  refund,
  refundDone,
  refundFailed,
  refused,
  rejection,
  released,
  reserved,
  start,
  wake,
} from './order.fixture.ts'
import type { OrderEvent } from './messages.ts'
import { hoursAfter, isCancelable, isEnded } from './order.ts'

/** Plays events one hour apart or at the hours given, and returns every decision. */
function play(...events: readonly (OrderEvent | readonly [number, OrderEvent])[]) {
  let state = newOrder().state
  const commands: string[] = []
  for (const entry of events) {
    const [hours, event] = Array.isArray(entry) ? (entry as [number, OrderEvent]) : [1, entry as OrderEvent]
    const decision = decide(state, event, hoursAfter(start, hours))
    state = decision.state
    commands.push(...decision.commands.map(nameOf))
  }
  return { state, commands }
}

describe('an order', () => {
  test('reserves, is paid, deducts and completes', () => {
    const { state, commands } = play(reserved, paid, deducted, fulfill)
    expect(state.status).toBe('COMPLETED')
    expect(isEnded(state)).toBe(true)
    expect(commands).toEqual([
      'told awaitingPayment',
      'requestPayment',
      'told paid',
      'deduct',
      'told fulfilled',
      'told completed',
    ])
  })

  test('tells that its payment moved while it waits for it, and not before or after', () => {
    const { state, commands } = play(
      payMoved,
      reserved,
      payMoved,
      payMoved,
      { ...payMoved, move: 'evt_2' },
      paid,
      payMoved,
    )
    expect(commands.filter((command) => command === 'told paymentChanged')).toHaveLength(2)
    expect(state.status).toBe('PAID')
  })

  test('begins by telling and asking items', () => {
    expect(newOrder().commands.map(nameOf)).toEqual(['told placed', 'reserve'])
    expect(newOrder().timers).toEqual([{ name: 'expire', at: hoursAfter(start, 24) }])
  })

  test('that is handed over before items have answered completes when they do', () => {
    expect(play(reserved, paid, fulfill).state.status).toBe('PAID')
    expect(play(reserved, paid, fulfill, deducted).state.status).toBe('COMPLETED')
  })

  test('without stock is rejected, and nothing is to be undone', () => {
    const { state, commands } = play(refused)
    expect(state).toMatchObject({ status: 'REJECTED', rejection, stock: 'REFUSED', payment: 'NONE' })
    expect(commands).toEqual(['told rejected'])
    expect(isEnded(state)).toBe(true)
  })

  test('whose pieces are lost after payment is rejected and the money goes back', () => {
    const { state, commands } = play(reserved, paid, refused, refundDone)
    expect(commands.slice(-3)).toEqual(['told rejected', 'refund', 'told refunded'])
    expect(state).toMatchObject({ status: 'REJECTED', payment: 'REFUNDED' })
    expect(isEnded(state)).toBe(true)
  })

  test('whose goods are with the customer stays sold, whatever items say then', () => {
    const { state } = play(reserved, paid, fulfill, refused)
    expect(state).toMatchObject({ status: 'COMPLETED', stock: 'REFUSED', rejection: null })
    expect(isEnded(state)).toBe(true)
  })

  test('that costs nothing needs no payment', () => {
    const decision = decide(newOrder(0n).state, reserved, start)
    expect(decision.state.status).toBe('PAID')
    expect(decision.commands.map(nameOf)).toEqual(['told paid', 'deduct'])
  })

  test('reminds at 4, 12 and 22 hours and expires at 24', () => {
    const { state, commands } = play(reserved, [4, wake], [12, wake], [12, wake], [22, wake], [24, wake])
    expect(commands.slice(2)).toEqual([
      'paymentDue 4',
      'paymentDue 12',
      'paymentDue 22',
      'told expired',
      'release',
      'cancelPayment',
    ])
    expect(state.status).toBe('EXPIRED')
  })

  test('sends only the last of several reminders that are late', () => {
    expect(play(reserved, [23, wake]).commands.slice(2)).toEqual(['paymentDue 22'])
  })

  test('that was never answered expires, and what may yet be kept is released', () => {
    const { state, commands } = play([25, wake], [26, reserved], [26, released])
    expect(commands).toEqual(['told expired', 'release'])
    expect(isEnded(state)).toBe(true)
  })

  test.each([
    ['before items answered', [], ['told canceled', 'release']],
    ['while payment is awaited', [reserved], ['told canceled', 'release', 'cancelPayment']],
    ['after payment', [reserved, paid], ['told canceled', 'release', 'refund']],
    ['after the stock was deducted', [reserved, paid, deducted], ['told canceled', 'release', 'refund']],
  ] as [string, OrderEvent[], string[]][])('can be canceled %s', (_when, before, expected) => {
    const { state, commands } = play(...before, cancel)
    expect(state).toMatchObject({ status: 'CANCELED', canceledBy: 'CUSTOMER', reason: 'changed my mind' })
    expect(commands.slice(-expected.length)).toEqual(expected)
  })

  test('cannot be canceled once it is handed over or over', () => {
    for (const before of [[reserved, paid, fulfill], [reserved, paid, deducted, fulfill], [refused], [cancel]]) {
      const { state } = play(...before)
      expect(isCancelable(state)).toBe(false)
      expect(decide(state, cancel, start).state).toBe(state)
    }
  })

  test.each([
    ['canceled', [reserved, cancel, paid]],
    ['expired', [reserved, [25, wake], [26, paid]]],
    ['canceled with the payment canceled too', [reserved, cancel, payFailed, paid]],
  ] as [string, OrderEvent[]][])('that was %s gives late money back', (_how, events) => {
    const { state, commands } = play(...events)
    expect(commands.at(-1)).toBe('refund')
    expect(state.payment).toBe('REFUNDING')
  })

  test('is canceled when payments give up', () => {
    const { state, commands } = play(reserved, payFailed, released)
    expect(state).toMatchObject({ status: 'CANCELED', canceledBy: 'PAYMENT' })
    expect(commands.slice(-2)).toEqual(['told canceled', 'release'])
    expect(isEnded(state)).toBe(true)
  })

  test('is refunded after completion, with or without the goods', () => {
    const back = play(reserved, paid, deducted, fulfill, refund, released, refundDone)
    expect(back.state).toMatchObject({ status: 'REFUNDED', stock: 'RELEASED', payment: 'REFUNDED' })
    const kept = play(reserved, paid, deducted, fulfill, { ...refund, restock: false } as OrderEvent, refundDone)
    expect(kept.state).toMatchObject({ status: 'REFUNDED', stock: 'DEDUCTED' })
    expect(isEnded(kept.state)).toBe(true)
  })

  test('whose money staff gave back at the payment is off, or refunded where the goods are out', () => {
    expect(play(reserved, paid, deducted, refundDone).state).toMatchObject({ status: 'CANCELED', stock: 'RELEASING' })
    expect(play(reserved, paid, deducted, fulfill, refundDone).state.status).toBe('REFUNDED')
    expect(play(reserved, paid, fulfill, refundDone, deducted).state.status).toBe('REFUNDED')
  })

  test('asks again for a refund that failed, with growing pauses', () => {
    const { state, commands } = play(reserved, paid, cancel, refundFailed, [1.5, wake], [2, wake], [2, refundFailed])
    expect(commands.filter((name) => name === 'refund')).toHaveLength(2)
    expect(state.refundAgainAt).toEqual(hoursAfter(start, 4))
  })
})
