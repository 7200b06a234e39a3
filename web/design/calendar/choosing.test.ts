import { describe, expect, it } from 'vitest'
import { canBegin, canEnd, type CalendarDay, fades, lastReturn, lookOf, pressed, type Terms } from './choosing.ts'

/** December from the 1st: a digit for each day's free pieces of two, `c` where the place is closed (both free). */
function december(signs: string, more: Partial<Terms> = {}): Terms {
  const days = [...signs].map((sign, at): [string, CalendarDay] => {
    const day = `2026-12-${String(at + 1).padStart(2, '0')}`
    return [day, { day, free: sign === 'c' ? 2 : Number(sign), total: 2, opens: sign !== 'c' }]
  })
  return { days: new Map(days), minDay: '2026-12-01', quantity: 1, ...more }
}

describe('a loan in the calendar', () => {
  it('begins and ends on open days only, and may last over closed ones', () => {
    const terms = december('22c22')
    expect(canBegin('2026-12-03', terms)).toBe(false)
    expect(canEnd('2026-12-03', '2026-12-01', terms)).toBe(false)
    expect(canEnd('2026-12-04', '2026-12-01', terms)).toBe(true)
  })

  it('ends before the next day that is out, and before the longest loan is over', () => {
    expect(lastReturn('2026-12-01', december('22202'))).toBe('2026-12-03')
    expect(lastReturn('2026-12-01', december('22222', { maxDays: 2 }))).toBe('2026-12-03')
    expect(fades('2026-12-05', { from: '2026-12-01' }, december('22222', { maxDays: 2 }))).toBe(true)
  })

  it('does not begin where nothing can come back', () => {
    expect(canBegin('2026-12-02', december('220'))).toBe(false)
    expect(canBegin('2026-12-01', december('2c0'))).toBe(false)
  })

  it('needs as many pieces as are wanted', () => {
    expect(lookOf('2026-12-02', december('21', { quantity: 2 }))).toBe('out')
  })

  it('goes by what the graph says about the latest return, where it says it', () => {
    const terms = december('2222')
    const told = new Map(terms.days)
    told.set('2026-12-01', { day: '2026-12-01', free: 2, total: 2, opens: true, latestReturn: '2026-12-02' })
    told.set('2026-12-02', { day: '2026-12-02', free: 2, total: 2, opens: true, latestReturn: null })
    expect(lastReturn('2026-12-01', { ...terms, days: told })).toBe('2026-12-02')
    expect(canBegin('2026-12-02', { ...terms, days: told })).toBe(false)
  })

  it('is chosen by two presses; the first day once more takes it back', () => {
    const terms = december('22222')
    const first = pressed('2026-12-02', {}, terms)
    expect(first).toEqual({ from: '2026-12-02' })
    expect(pressed('2026-12-04', first ?? {}, terms)).toEqual({ from: '2026-12-02', to: '2026-12-04' })
    expect(pressed('2026-12-02', first ?? {}, terms)).toEqual({})
  })

  it('begins anew with a press before the first day, or after both are chosen', () => {
    const terms = december('22222')
    expect(pressed('2026-12-01', { from: '2026-12-03' }, terms)).toEqual({ from: '2026-12-01' })
    expect(pressed('2026-12-04', { from: '2026-12-01', to: '2026-12-03' }, terms)).toEqual({ from: '2026-12-04' })
  })

  it('does nothing for a day that is out or over', () => {
    expect(pressed('2026-12-02', {}, december('202'))).toBeUndefined()
    expect(pressed('2026-11-30', {}, december('222'))).toBeUndefined()
  })

  it('takes every day from today on where no thing is named', () => {
    const terms: Terms = { days: undefined, minDay: '2026-12-01', quantity: 1 }
    expect(pressed('2027-02-01', { from: '2026-12-01' }, terms)).toEqual({ from: '2026-12-01', to: '2027-02-01' })
  })
})
