import { describe, expect, test } from 'vitest'
import { daysToMove, moverBy } from './moving.ts'

describe('a recorded world is moved by whole days', () => {
  const later = moverBy(40)

  test.each([
    ['2026-11-20', '2026-12-30'],
    ['2026-11-25 09:30:00.123+00', '2027-01-04 09:30:00.123+00'],
    ['{"at":"2026-11-20T09:30:00.000Z","to":"2026-11-22"}', '{"at":"2026-12-30T09:30:00.000Z","to":"2027-01-01"}'],
    ['[2026-11-20,2026-11-22)', '[2026-12-30,2027-01-01)'],
    ['Please bring it back by 30 November 2026.', 'Please bring it back by 9 January 2027.'],
    ['Vom 3. März 2026 bis 30. November 2026.', 'Vom 12. April 2026 bis 9. Januar 2027.'],
    ['by 3 April 2026', 'by 13 May 2026'],
    ['bis 3. April 2026', 'bis 13. Mai 2026'],
  ])('%s', (text, moved) => expect(later(text)).toBe(moved))

  test.each(['itm_2026-11-20x', 'SN2026-11-20', 'infinity', '2026-11-20-1', '12026-11-20', '-infinity'])(
    'not %s',
    (text) => expect(later(text)).toBe(text),
  )

  test('by as many days as leave nothing of it in the future', () => {
    const end = new Date('2026-11-21T00:20:00Z')
    expect(daysToMove(end, new Date('2026-11-21T09:00:00Z'))).toBe(0)
    expect(daysToMove(end, new Date('2026-11-24T23:59:00Z'))).toBe(3)
    expect(daysToMove(end, new Date('2026-11-24T00:10:00Z'))).toBe(2)
  })
})
