import { describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  vi.stubGlobal('localStorage', { getItem: () => null })
  vi.stubGlobal('navigator', { languages: ['en'] })
})

const { isFree, nextFit } = await import('./fits.ts')

/** December from the 1st; a letter a day: `o` open, `c` closed, and until when a loan may last that begins on it. */
function december(days: readonly (readonly [opens: boolean, until: number | null])[]) {
  const text = (day: number) => `2026-12-${String(day).padStart(2, '0')}`
  return new Map(
    days.map(([opens, until], at) => {
      const day = text(at + 1)
      return [day, { day, free: until === null ? 0 : 1, opens, latestReturn: until === null ? null : text(until) }]
    }),
  )
}

const out = [true, null] as const

describe('whether a thing can be had', () => {
  it('can, where the last day lies before the latest return and the place is open', () => {
    const days = december([[true, 4], out, [false, null], out, out])
    expect(isFree(days, { from: '2026-12-01', to: '2026-12-04' })).toBe(true)
    expect(isFree(days, { from: '2026-12-01', to: '2026-12-03' })).toBe(false)
    expect(isFree(days, { from: '2026-12-01', to: '2026-12-05' })).toBe(false)
    expect(isFree(days, { from: '2026-12-02', to: '2026-12-04' })).toBe(false)
  })

  it('is not known where the calendar does not reach', () => {
    expect(isFree(december([[true, 4]]), { from: '2026-12-01', to: '2026-12-04' })).toBeUndefined()
  })
})

describe('the next days that fit', () => {
  const days = december([[true, 2], [true, 4], out, [true, 6], [true, 9], [true, 9], [false, null], [true, 9], out])

  it('are as many as were wanted', () => {
    expect(nextFit(days, { from: '2026-12-01', to: '2026-12-04' })).toEqual({ from: '2026-12-05', to: '2026-12-08' })
  })

  it('last until the place is open again', () => {
    expect(nextFit(days, { from: '2026-12-04', to: '2026-12-06' })).toEqual({ from: '2026-12-05', to: '2026-12-08' })
  })

  it('are none where nothing is free for so long', () => {
    expect(nextFit(days, { from: '2026-12-01', to: '2026-12-09' })).toBeUndefined()
  })
})
