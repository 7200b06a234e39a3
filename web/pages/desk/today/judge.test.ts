import { describe, expect, test } from 'vitest'
import { judge } from './judge.ts'
import type { ScannedLoanFragment, ScannedUnitFragment } from './scan.generated.ts'

const unit = (what: Partial<ScannedUnitFragment> = {}): ScannedUnitFragment => ({
  __typename: 'Unit',
  id: 'unt_1',
  tag: 'PHO-1',
  condition: 'GOOD',
  status: 'IN_SERVICE',
  custody: at('LOCATION'),
  out: loans(),
  item: {
    __typename: 'Item',
    id: 'itm_1',
    title: 'Camera',
    picture: '',
    category: { __typename: 'Category', id: 'cat_1', slug: 'photography' },
    ready: loans(),
    reserved: loans(),
    approved: loans(),
  },
  ...what,
})
const at = (kind: NonNullable<ScannedUnitFragment['custody']>['kind']) =>
  ({ __typename: 'Custody', kind, person: null }) as const
const loans = (...nodes: ScannedLoanFragment[]) =>
  ({
    __typename: 'LoanConnection',
    edges: nodes.map((node) => ({ __typename: 'LoanEdge', node }) as const),
  }) as const
const waiting = (...nodes: ScannedLoanFragment[]) => ({ item: { ...unit().item, ready: loans(...nodes) } })

function loan(of: {
  readonly who?: string
  readonly today?: boolean
  readonly unit?: string | null
  readonly status?: ScannedLoanFragment['lines'][number]['status']
}): ScannedLoanFragment {
  const { who = 'mira', today = true, unit: unitId = 'unt_1', status = 'READY' } = of
  return {
    __typename: 'Loan',
    id: `loa_${who}`,
    from: '2026-11-30',
    to: '2026-12-04',
    overdue: false,
    actions: today ? ['CHECK_OUT', 'CANCEL'] : ['CANCEL'],
    borrower: { __typename: 'Person', id: `per_${who}`, displayName: who },
    lines: [
      {
        __typename: 'LoanLine',
        id: `lln_${who}`,
        status,
        item: { __typename: 'Item', id: 'itm_1' },
        unit: unitId === null ? null : { __typename: 'Unit', id: unitId, tag: unitId },
      },
    ],
  }
}

describe('a scanned piece', () => {
  test('that is out comes back', () => {
    const out = loan({ status: 'CHECKED_OUT' })
    const verdict = judge(unit({ custody: at('BORROWER'), out: loans(out) }))
    expect(verdict).toEqual({ kind: 'back', loan: out, lineId: 'lln_mira' })
  })

  test('that somebody fetches today goes out', () => {
    expect(judge(unit(waiting(loan({}))))).toMatchObject({ kind: 'out', lineId: 'lln_mira' })
  })

  test('goes out for a loan that has chosen no piece yet', () => {
    expect(judge(unit(waiting(loan({ unit: null }))))).toMatchObject({ kind: 'out', lineId: 'lln_mira' })
  })

  test('can go in the place of another of its kind, first for whom things are going out to', () => {
    const two = waiting(loan({ who: 'jonas', unit: 'unt_2' }), loan({ who: 'mira', unit: 'unt_3' }))
    expect(judge(unit(two))).toMatchObject({ kind: 'instead', lineId: 'lln_jonas', tag: 'unt_2' })
    expect(judge(unit(two), 'per_mira')).toMatchObject({ kind: 'instead', lineId: 'lln_mira', tag: 'unt_3' })
  })

  test('that somebody fetches later is kept for them', () => {
    expect(judge(unit(waiting(loan({ today: false }))))).toMatchObject({ kind: 'kept' })
  })

  test('that nobody waits for is not asked for', () => {
    expect(judge(unit())).toEqual({ kind: 'unasked' })
  })

  test.each([
    ['in repair', { status: 'IN_REPAIR' as const }, 'broken'],
    ['noted as broken', { condition: 'BROKEN' as const }, 'broken'],
    ['retired', { status: 'RETIRED' as const }, 'gone'],
    ['given to somebody', { custody: at('ASSIGNED') }, 'assigned'],
  ])('that is %s goes to nobody', (_how, what, kind) => {
    expect(judge(unit({ ...what, ...waiting(loan({})) })).kind).toBe(kind)
  })
})
