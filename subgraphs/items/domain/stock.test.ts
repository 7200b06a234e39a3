import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Holding } from './availability.ts'
import { everyDay } from './opening.ts'
import * as stock from './stock.ts'

const today = '2026-11-16'

const holding = (locationId: string, { onHand, reserved }: stock.Stock): Holding => ({
  locationId,
  openDays: everyDay,
  today,
  onHand,
  reserved,
  away: 0,
  units: null,
  commitments: [],
})

describe('an allocation', () => {
  const places = [holding('far', { onHand: 9, reserved: 0 }), holding('home', { onHand: 3, reserved: 1 })]

  it('takes from home first, then from where most is', () => {
    expect(stock.allocate('itm', places, 4, 'home')).toEqual([
      { itemId: 'itm', locationId: 'home', quantity: 2 },
      { itemId: 'itm', locationId: 'far', quantity: 2 },
    ])
  })

  it('takes all or nothing', () => {
    expect(stock.allocate('itm', places, 11, 'home')).toHaveLength(2)
    expect(stock.allocate('itm', places, 12, 'home')).toBeUndefined()
  })
})

describe('a correction', () => {
  it('goes down only as far as nobody waits', () => {
    const place = holding('home', { onHand: 5, reserved: 2 })
    expect(stock.adjust('itm', place, -3)).toBeUndefined()
    expect(stock.adjust('itm', place, -4)).toMatchObject({ refusal: 'INSUFFICIENT_STOCK', available: 3 })
    expect(stock.adjust('itm', place, 0)).toMatchObject({ refusal: 'INVALID_INPUT' })
  })
})

describe('the ledger', () => {
  const anAction = fc.oneof(
    fc.record({ restock: fc.integer({ min: 1, max: 9 }), at: fc.constantFrom('home', 'far') }),
    fc.record({ order: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ finish: fc.constantFrom('deduct' as const, 'release' as const, 'undo' as const), order: fc.nat(9) }),
  )

  it('sums up to what is on hand, and nothing is ever below zero or promised twice', () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 40 }), (actions) => {
        const shop = new Shop()
        for (const action of actions) {
          if ('restock' in action) shop.restock(action.restock, action.at)
          else if ('finish' in action) shop.finish(action.order, action.finish)
          else shop.order(action.order)
          shop.check()
        }
      }),
      { numRuns: 300 },
    )
  })

  /** Stock in memory, moved by nothing but movements, as the tables are. */
  class Shop {
    #stocks = new Map<string, stock.Stock>()
    #entries: stock.Movement[] = []
    #orders: { allocations: readonly stock.Allocation[]; status: 'HELD' | 'DEDUCTED' | 'RELEASED' }[] = []

    restock(onHand: number, locationId: string) {
      this.#book([{ itemId: 'itm', locationId, onHand, reserved: 0, reason: 'RESTOCK' }])
    }

    order(quantity: number) {
      const places = [...this.#stocks].map(([locationId, level]) => holding(locationId, level))
      const allocations = stock.allocate('itm', places, quantity, 'home')
      if (!allocations) return
      this.#orders.push({ allocations, status: 'HELD' })
      this.#book(allocations.map((one) => stock.reserve(one, 'ord')))
    }

    finish(index: number, how: 'deduct' | 'release' | 'undo') {
      const order = this.#orders[index]
      if (order?.status !== (how === 'undo' ? 'DEDUCTED' : 'HELD')) return
      const move = { deduct: stock.deduct, release: stock.release, undo: stock.undoDeduction }[how]
      order.status = how === 'deduct' ? 'DEDUCTED' : 'RELEASED'
      this.#book(order.allocations.map((one) => move(one, 'ord')))
    }

    check() {
      for (const [locationId, { onHand, reserved }] of this.#stocks) {
        const here = this.#entries.filter((entry) => entry.locationId === locationId)
        expect(here.reduce((sum, entry) => sum + entry.onHand, 0)).toBe(onHand)
        const held = this.#orders.filter(({ status }) => status === 'HELD').flatMap(({ allocations }) => allocations)
        const promised = held.filter((one) => one.locationId === locationId)
        expect(promised.reduce((sum, one) => sum + one.quantity, 0)).toBe(reserved)
      }
    }

    #book(movements: readonly stock.Movement[]) {
      for (const movement of movements) {
        const before = this.#stocks.get(movement.locationId) ?? { onHand: 0, reserved: 0 }
        this.#stocks.set(movement.locationId, stock.apply(before, movement))
        if (movement.onHand !== 0) this.#entries.push(movement)
      }
    }
  }
})
