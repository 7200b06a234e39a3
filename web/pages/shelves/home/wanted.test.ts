import { describe, expect, it, vi } from 'vitest'

vi.hoisted(() => {
  // The device speaks English, and it is the last of November.
  vi.stubGlobal('localStorage', { getItem: () => null })
  vi.stubGlobal('sessionStorage', { getItem: () => null })
  vi.stubGlobal('navigator', { languages: ['en'] })
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z'), toFake: ['Date'] })
})

const { addressOf, filterOf, orderOf, wantedOf } = await import('./wanted.ts')

describe('what somebody looks for', () => {
  it('comes back from its own address', () => {
    const address =
      '/?q=tent&from=2026-12-03&to=2026-12-07&place=loc_a,loc_b&cat=cat_c&for=borrow&free=1' +
      '&owner=members&deposit=1-5000&sort=title'
    expect(addressOf(wantedOf(Object.fromEntries(new URLSearchParams(address.slice(2)))))).toBe(address)
    expect(addressOf(wantedOf({}))).toBe('/')
  })

  it('leaves out what makes no sense in an address', () => {
    const odd = { from: '2026-12-07', to: '2026-12-03', place: 'x,loc_a', cat: 'loc_a', for: 'eat', sort: 'odd' }
    expect(addressOf(wantedOf(odd))).toBe('/?place=loc_a')
  })

  it('takes no days that are over, and no half of a choice', () => {
    expect(wantedOf({ from: '2026-11-01', to: '2026-11-05' }).from).toBeUndefined()
    expect(wantedOf({ from: '2026-12-01' }).from).toBeUndefined()
    expect(wantedOf({ from: '2026-02-30', to: '2027-02-30' }).from).toBeUndefined()
  })

  it('is the newest first, and with words the best match first', () => {
    expect(orderOf(wantedOf({}))).toBe('NEWEST')
    expect(orderOf(wantedOf({ q: 'tent' }))).toBe('RELEVANCE')
    expect(orderOf(wantedOf({ q: 'tent', sort: 'cheapest' }))).toBe('PRICE_ASC')
  })

  it('marks what is free on the days, and narrows to it when only that is wanted', () => {
    const days = { from: '2026-12-03', to: '2026-12-07' }
    expect(filterOf(wantedOf(days))).toEqual({ freeFrom: days.from, freeTo: days.to, freeOnly: false })
    expect(filterOf(wantedOf({ ...days, free: '1' }))).toMatchObject({ freeOnly: true })
    expect(filterOf(wantedOf({ free: '1' }))).toEqual({ availableNow: true })
    expect(filterOf(wantedOf({ ...days, free: '1' }), 'days')).toEqual({})
  })

  it('asks for the counts of a facet without that facet', () => {
    const wanted = wantedOf({ place: 'loc_a', cat: 'cat_b', for: 'buy' })
    expect(filterOf(wanted)).toEqual({ categoryIds: ['cat_b'], locationIds: ['loc_a'], forSale: true })
    expect(filterOf(wanted, 'places')).toEqual({ categoryIds: ['cat_b'], forSale: true })
  })
})
