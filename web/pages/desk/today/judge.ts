import type { ScannedLoanFragment, ScannedUnitFragment } from './scan.generated.ts'

/** What a scanned tag means, and what can be done with it. */
export type Verdict =
  /** It is out with somebody: it comes back. */
  | { readonly kind: 'back'; readonly loan: ScannedLoanFragment; readonly lineId: string }
  /** Somebody fetches it today: it goes out. */
  | { readonly kind: 'out'; readonly loan: ScannedLoanFragment; readonly lineId: string }
  /** Not this piece, but one of its kind is fetched today: it can go in its place. */
  | { readonly kind: 'instead'; readonly loan: ScannedLoanFragment; readonly lineId: string; readonly tag?: string }
  /** Kept for somebody who comes later. */
  | { readonly kind: 'kept'; readonly loan: ScannedLoanFragment }
  /** Given to somebody without a day of return. */
  | { readonly kind: 'assigned'; readonly name: string }
  | { readonly kind: 'unasked' }
  /** In repair, or noted as broken. */
  | { readonly kind: 'broken' }
  /** Retired, sold or written off: it goes nowhere. */
  | { readonly kind: 'gone' }

type Loans = { readonly edges: readonly ({ readonly node: ScannedLoanFragment | null } | null)[] } | null

/**
 * What to do with a piece, by where it is and who waits for it. `personId` is whom things are going out to right now:
 * of several who wait for a piece of the kind, they come first.
 */
export function judge(unit: ScannedUnitFragment, personId?: string): Verdict {
  const { custody, item } = unit
  if (custody?.kind === 'BORROWER') {
    const loan = nodesOf(unit.out).find((one) => lineOfUnit(one, unit.id, ['CHECKED_OUT']))
    const line = loan && lineOfUnit(loan, unit.id, ['CHECKED_OUT'])
    if (loan && line) return { kind: 'back', loan, lineId: line.id }
  }
  if (custody?.kind === 'ASSIGNED') return { kind: 'assigned', name: custody.person?.displayName ?? '' }
  if (unit.status === 'IN_REPAIR' || custody?.kind === 'REPAIR') return { kind: 'broken' }
  if (unit.status !== 'IN_SERVICE') return { kind: 'gone' }
  if (unit.condition === 'BROKEN') return { kind: 'broken' }

  const waiting = [...nodesOf(item.ready), ...nodesOf(item.reserved), ...nodesOf(item.approved)]
  const ofUnit = waiting.filter((loan) => lineOfUnit(loan, unit.id, kept))
  const now = ofUnit.find(isFetchedNow)
  if (now) return { kind: 'out', loan: now, lineId: lineOfUnit(now, unit.id, kept)?.id ?? '' }

  const ofKind = waiting.filter((loan) => isFetchedNow(loan) && lineOfItem(loan, item.id))
  const other = ofKind.find(({ borrower }) => borrower?.id === personId) ?? ofKind[0]
  // What has no piece of its own yet takes this one; else it would go in the place of another.
  const [later] = ofUnit
  if (later && !other) return { kind: 'kept', loan: later }
  if (!other) return { kind: 'unasked' }
  const line = lineOfItem(other, item.id)
  const lineId = line?.id ?? ''
  if (!line?.unit && !later) return { kind: 'out', loan: other, lineId }
  return { kind: 'instead', loan: other, lineId, ...(line?.unit ? { tag: line.unit.tag } : {}) }
}

const kept: readonly string[] = ['APPROVED', 'RESERVED', 'READY']

function isFetchedNow({ actions }: ScannedLoanFragment): boolean {
  return actions.includes('CHECK_OUT')
}

function lineOfUnit({ lines }: ScannedLoanFragment, unitId: string, statuses: readonly string[]) {
  return lines.find(({ unit, status }) => unit?.id === unitId && statuses.includes(status))
}

/** A line that waits for a piece of this kind; those without a piece of their own first. */
function lineOfItem({ lines }: ScannedLoanFragment, itemId: string) {
  const waiting = lines.filter(({ item, status }) => item?.id === itemId && kept.includes(status))
  return waiting.find(({ unit }) => !unit) ?? waiting[0]
}

function nodesOf(loans: Loans | undefined): readonly ScannedLoanFragment[] {
  return (loans?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []))
}
