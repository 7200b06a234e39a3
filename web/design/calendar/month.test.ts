import { describe, expect, it } from 'vitest'
import { firstWeekday, lastOf, monthOf, placeInWeek, sameDayOf, weeksOf } from './month.ts'

describe('a month', () => {
  it('has its weeks from the weekday on which they begin in that language', () => {
    expect(firstWeekday('de-DE')).toBe(1)
    expect(firstWeekday('en-US')).toBe(7)
    expect(weeksOf('2026-12-01', 1)[0]).toEqual([undefined, ...days('2026-12', 1, 6)])
    expect(weeksOf('2026-12-01', 7)[0]).toEqual([undefined, undefined, ...days('2026-12', 1, 5)])
    expect(weeksOf('2027-02-01', 1)).toHaveLength(4)
  })

  it('follows and precedes another over the end of a year', () => {
    expect(monthOf('2026-12-31', 1)).toBe('2027-01-01')
    expect(monthOf('2026-01-31', -1)).toBe('2025-12-01')
    expect(lastOf('2028-02-01')).toBe('2028-02-29')
  })

  it('has no 31st where it is shorter: its last day stands in', () => {
    expect(sameDayOf('2027-01-31', 1)).toBe('2027-02-28')
    expect(sameDayOf('2026-12-03', -1)).toBe('2026-11-03')
  })

  it('counts days into the week', () => {
    expect(placeInWeek('2026-12-03', 1)).toBe(3)
    expect(placeInWeek('2026-12-06', 7)).toBe(0)
  })
})

function days(month: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => `${month}-${String(from + at).padStart(2, '0')}`)
}
