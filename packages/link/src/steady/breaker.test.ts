import { beforeEach, describe, expect, it } from 'vitest'
import { type Breaker, type BreakerState, breaker, refused } from './breaker.ts'

let time: number
let circuit: Breaker
let changes: BreakerState[]

beforeEach(() => {
  time = 1_000_000
  changes = []
  const policy = { windowMs: 10_000, volume: 10, ratio: 0.5, openMs: 2_000 }
  circuit = breaker(
    policy,
    () => time,
    (state) => changes.push(state),
  )
})

function ask(...outcomes: ('succeeded' | 'failed' | 'abandoned')[]): void {
  for (const outcome of outcomes) circuit[outcome](circuit.admit())
}

const times = (count: number, outcome: 'succeeded' | 'failed' | 'abandoned') =>
  Array<typeof outcome>(count).fill(outcome)

describe('a closed breaker', () => {
  it('opens when half of the requests in its window have failed', () => {
    ask(...times(5, 'succeeded'), ...times(4, 'failed'))
    expect(circuit.state()).toBe('closed')
    ask('failed')
    expect(circuit.state()).toBe('open')
    expect(changes).toEqual(['open'])
  })

  it('opens when nothing succeeds any more, however much did before', () => {
    ask(...times(5_000, 'succeeded'), ...times(9, 'failed'))
    expect(circuit.state()).toBe('closed')
    ask('failed')
    expect(circuit.state()).toBe('open')
  })

  it('judges nothing below its volume', () => {
    ask(...times(9, 'failed'))
    expect(circuit.state()).toBe('closed')
  })

  it('does not open for less than its ratio, however many fail', () => {
    for (let round = 0; round < 100; round += 1) ask('succeeded', 'succeeded', 'failed')
    expect(circuit.state()).toBe('closed')
  })

  it('forgets what is older than its window, slot by slot', () => {
    ask(...times(9, 'failed'))
    time += 10_000
    ask(...times(9, 'failed'))
    expect(circuit.state()).toBe('closed')
    time += 5_000
    ask('failed')
    expect(circuit.state()).toBe('open')
  })

  it('forgets everything after a long silence', () => {
    ask(...times(9, 'failed'))
    time += 86_400_000
    ask(...times(9, 'failed'))
    expect(circuit.state()).toBe('closed')
  })

  it('learns nothing from clients that went away', () => {
    ask(...times(100, 'abandoned'))
    expect(circuit.state()).toBe('closed')
  })
})

describe('an open breaker', () => {
  beforeEach(() => ask(...times(10, 'failed')))

  it('lets nothing through, and says when to come back', () => {
    expect(circuit.admit()).toBe(refused)
    time += 500
    expect(circuit.retryAfterMs()).toBe(1_500)
    expect(circuit.admit()).toBe(refused)
  })

  it('lets one request try when its time is over, and no second beside it', () => {
    time += 2_000
    expect(circuit.admit()).not.toBe(refused)
    expect(circuit.state()).toBe('halfOpen')
    expect(circuit.admit()).toBe(refused)
    expect(changes).toEqual(['open', 'halfOpen'])
  })

  it('closes when that one succeeds, with an empty window', () => {
    time += 2_000
    ask('succeeded')
    expect(circuit.state()).toBe('closed')
    ask(...times(9, 'failed'))
    expect(circuit.state()).toBe('closed')
  })

  it('opens again when that one fails, for as long as before', () => {
    time += 2_000
    ask('failed')
    expect(circuit.state()).toBe('open')
    expect(circuit.retryAfterMs()).toBe(2_000)
    expect(circuit.admit()).toBe(refused)
  })

  it('lets another try when the client of that one went away', () => {
    time += 2_000
    ask('abandoned')
    expect(circuit.state()).toBe('halfOpen')
    expect(circuit.admit()).not.toBe(refused)
  })
})

it('a request that began before the breaker opened cannot close or reopen it', () => {
  const old = Array.from({ length: 12 }, () => circuit.admit())
  for (const ticket of old.slice(0, 10)) circuit.failed(ticket)
  time += 2_000
  const trial = circuit.admit()
  circuit.succeeded(old[10] ?? refused)
  expect(circuit.state()).toBe('halfOpen')
  circuit.failed(old[11] ?? refused)
  circuit.abandoned(old[11] ?? refused)
  expect(circuit.state()).toBe('halfOpen')
  expect(circuit.admit()).toBe(refused)
  circuit.succeeded(trial)
  expect(circuit.state()).toBe('closed')
})
