import { describe, expect, it } from 'vitest'
import { type Address, balancer } from './balancer.ts'

function open(count: number) {
  const clock = { ms: 1_000_000 }
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const links = Array.from({ length: count }, (_, index) => ({ at: `address ${index}`, link: index }))
  const policy = { ejectAfter: 3, ejectMs: 1_000, longestEjectMs: 8_000 }
  const balance = balancer(links, policy, () => clock.ms, random)
  const at = (index: number) => balance.addresses[index] as Address<number>
  const fail = (index: number, times = 3) =>
    Array.from({ length: times }, () => balance.failed(at(index), at(index).era)).at(-1)
  return { clock, balance, at, fail }
}

describe('the choice of an address', () => {
  it('is the least busy', () => {
    const { balance, at } = open(3)
    at(0).inFlight = 2
    at(1).inFlight = 1
    at(2).inFlight = 2
    for (let count = 0; count < 50; count += 1) expect(balance.choose('inFlight')).toBe(at(1))
  })

  it('is fair among equals', () => {
    const { balance } = open(3)
    const chosen = [0, 0, 0]
    for (let count = 0; count < 3_000; count += 1) {
      const { link } = balance.choose('inFlight')
      chosen[link] = (chosen[link] ?? 0) + 1
    }
    for (const count of chosen) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })

  it('counts streams apart from requests', () => {
    const { balance, at } = open(2)
    at(0).streams = 1_000
    at(1).inFlight = 1
    expect(balance.choose('inFlight')).toBe(at(0))
    expect(balance.choose('streams')).toBe(at(1))
  })

  it('for a retry is one that was not tried, though it is busier; an ejected one sooner than the same again', () => {
    const { balance, at, fail } = open(3)
    at(1).inFlight = 7
    expect(balance.choose('inFlight', [at(0), at(2)])).toBe(at(1))
    expect(fail(2)).toBe('ejected')
    expect(balance.choose('inFlight', [at(0)])).toBe(at(1))
    expect(balance.choose('inFlight', [at(0), at(1)])).toBe(at(2))
    expect(balance.choose('inFlight', [at(0), at(1), at(2)])).toBe(at(0))
  })

  it('is the only one there is, whatever happened', () => {
    const { balance, at, fail } = open(1)
    expect(fail(0, 100)).toBeUndefined()
    expect(balance.choose('inFlight', [at(0)])).toBe(at(0))
  })
})

describe('a sick address', () => {
  it('is ejected after faults in a row, and takes nothing while it is out', () => {
    const { balance, at, fail } = open(2)
    fail(0, 2)
    balance.succeeded(at(0), at(0).era)
    expect(fail(0, 2)).toBeUndefined()
    expect(fail(0, 1)).toBe('ejected')
    at(1).inFlight = 50
    expect(balance.choose('inFlight')).toBe(at(1))
  })

  it('is probed when its time is over, once, and comes back when that succeeds', () => {
    const { clock, balance, at, fail } = open(2)
    fail(0)
    expect(balance.due()).toBeUndefined()
    clock.ms += 1_000
    expect(balance.due()).toBe(at(0))
    expect(balance.due()).toBeUndefined()
    at(1).inFlight = 50
    expect(balance.choose('inFlight')).toBe(at(1))
    expect(balance.succeeded(at(0), at(0).era)).toBe('restored')
    expect(balance.choose('inFlight')).toBe(at(0))
  })

  it('stays out twice as long after each failed probe, up to a limit', () => {
    const { clock, balance, at, fail } = open(2)
    fail(0)
    const outFor = []
    for (let count = 0; count < 6; count += 1) {
      outFor.push(at(0).ejectedUntil - clock.ms)
      clock.ms = at(0).ejectedUntil
      balance.due()
      balance.failed(at(0), at(0).era)
    }
    expect(outFor).toEqual([1_000, 2_000, 4_000, 8_000, 8_000, 8_000])
  })

  it('that falls sick again soon stays out longer; one that was well for long begins anew', () => {
    const { clock, balance, at, fail } = open(2)
    const comeBack = () => {
      clock.ms = at(0).ejectedUntil
      balance.succeeded(at(0), at(0).era)
    }
    fail(0)
    comeBack()
    clock.ms += 100
    fail(0)
    expect(at(0).ejectedUntil - clock.ms).toBe(2_000)
    comeBack()
    clock.ms += 8_001
    fail(0)
    expect(at(0).ejectedUntil - clock.ms).toBe(1_000)
  })

  it('is not judged by requests that began before it was ejected or restored', () => {
    const { clock, balance, at, fail } = open(2)
    const { era } = at(0)
    fail(0)
    expect(balance.succeeded(at(0), era)).toBeUndefined()
    const until = at(0).ejectedUntil
    balance.failed(at(0), era)
    expect(at(0).ejectedUntil).toBe(until)
    clock.ms += 1_000
    balance.succeeded(at(0), at(0).era)
    for (let count = 0; count < 10; count += 1) expect(balance.failed(at(0), era)).toBeUndefined()
  })
})

it.each([
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
])('of %i addresses at most %i are out at once', (count, most) => {
  const { clock, balance, at, fail } = open(count)
  for (let index = 0; index < count; index += 1) fail(index, 10)
  expect(balance.addresses.filter(({ ejectedUntil }) => ejectedUntil > 0)).toHaveLength(most)
  if (most === 0) return
  // The next fault of one that should be out counts as soon as there is room.
  clock.ms += 1_000
  balance.succeeded(at(0), at(0).era)
  expect(fail(count - 1, 1)).toBe('ejected')
})
