import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deadlines } from './deadlines.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open(ms: number) {
  const begin = deadlines(ms, () => Date.now())
  const late: string[] = []
  return { late, begin: (name: string) => begin(() => late.push(name)) }
}

describe('deadlines', () => {
  it('pass in the order in which they began, each at its own time', () => {
    const { late, begin } = open(1_000)
    begin('first')
    vi.advanceTimersByTime(600)
    begin('second')
    begin('third')
    vi.advanceTimersByTime(399)
    expect(late).toEqual([])
    vi.advanceTimersByTime(1)
    expect(late).toEqual(['first'])
    vi.advanceTimersByTime(600)
    expect(late).toEqual(['first', 'second', 'third'])
  })

  it('never pass once they are done, wherever they stand among the others, and however often that is said', () => {
    const { late, begin } = open(1_000)
    const [first, second, third, fourth] = ['first', 'second', 'third', 'fourth'].map(begin)
    for (const one of [second, first, second, fourth]) one?.done()
    begin('fifth')
    third?.done()
    vi.advanceTimersByTime(5_000)
    expect(late).toEqual(['fifth'])
    fourth?.done()
    begin('sixth')
    vi.advanceTimersByTime(1_000)
    expect(late).toEqual(['fifth', 'sixth'])
  })

  it('begin again after all have passed, and with many there is one timer', () => {
    const { late, begin } = open(1_000)
    for (let count = 0; count < 50; count += 1) begin('early').done()
    begin('one')
    begin('two')
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(1_000)
    expect(vi.getTimerCount()).toBe(0)
    begin('three')
    vi.advanceTimersByTime(1_000)
    expect(late).toEqual(['one', 'two', 'three'])
  })

  it('may begin and end others as they pass', () => {
    const begin = deadlines(10, () => Date.now())
    const late: string[] = []
    begin(() => {
      late.push('one')
      other.done()
      begin(() => late.push('three'))
    })
    const other = begin(() => late.push('two'))
    vi.advanceTimersByTime(10)
    expect(late).toEqual(['one'])
    vi.advanceTimersByTime(10)
    expect(late).toEqual(['one', 'three'])
  })
})
