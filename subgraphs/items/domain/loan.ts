import { addDays, type Day, daysBetween, isPeriod, type Period } from '@stoa/values/period'
import { invalidInput, isRefusal, notFound, type Refusal, wrongState } from '@stoa/values/refusal'

export type LoanStatus =
  | 'REQUESTED'
  | 'APPROVED'
  | 'REJECTED'
  | 'RESERVED'
  | 'READY'
  | 'CHECKED_OUT'
  | 'RETURNED'
  | 'CLOSED'
  | 'CANCELED'
  | 'EXPIRED'
  | 'LOST'

export type LoanAction =
  | 'approve'
  | 'reject'
  | 'ready'
  | 'checkOut'
  | 'return'
  | 'close'
  | 'cancel'
  | 'expire'
  | 'markLost'

/** One piece of a loan. */
export type LoanLine = { readonly id: string; readonly status: LoanStatus }

/** The states of what was asked for and not picked up yet. */
export const waitingStatuses = ['REQUESTED', 'APPROVED', 'RESERVED', 'READY'] as const satisfies readonly LoanStatus[]
const kept = ['APPROVED', 'RESERVED', 'READY'] as const

/** The whole state machine of a line: an action, where it may begin and where it ends. */
const transitions: Record<LoanAction, { readonly from: readonly LoanStatus[]; readonly to: LoanStatus }> = {
  approve: { from: ['REQUESTED'], to: 'APPROVED' },
  reject: { from: ['REQUESTED'], to: 'REJECTED' },
  ready: { from: ['APPROVED', 'RESERVED'], to: 'READY' },
  checkOut: { from: kept, to: 'CHECKED_OUT' },
  return: { from: ['CHECKED_OUT'], to: 'RETURNED' },
  close: { from: ['RETURNED'], to: 'CLOSED' },
  cancel: { from: waitingStatuses, to: 'CANCELED' },
  expire: { from: waitingStatuses, to: 'EXPIRED' },
  markLost: { from: ['CHECKED_OUT'], to: 'LOST' },
}

/** The states in which a line keeps a piece from everybody else; the exclusion constraint names the same. */
export const keepingStatuses = ['APPROVED', 'RESERVED', 'READY', 'CHECKED_OUT'] as const satisfies readonly LoanStatus[]

export function keeps(status: LoanStatus): boolean {
  return (keepingStatuses as readonly LoanStatus[]).includes(status)
}

export const maxLinesPerLoan = 50

/** For how many days a loan may begin in the future. */
export const maxDaysAhead = 365

/** Days after the first one on which the pieces still wait to be picked up. */
const pickUpDays = 2

/** What becomes of a line. */
export function advance(line: LoanLine, action: LoanAction): LoanStatus | Refusal {
  const { from, to } = transitions[action]
  return from.includes(line.status)
    ? to
    : wrongState(line.status, `A line that is ${line.status} cannot ${words[action]}.`)
}

/**
 * The lines that an action is about: the named ones, each of which must allow
 * it, or all that allow it where none is named. Never none. `path` is where
 * they are named.
 */
export function chooseLines<Line extends LoanLine>(
  lines: readonly Line[],
  action: LoanAction,
  named?: readonly string[] | null,
  path: readonly string[] = ['input', 'lineIds'],
): readonly Line[] | Refusal {
  if (!named) {
    const able = lines.filter((line) => transitions[action].from.includes(line.status))
    const status = overallStatus(lines)
    return able.length > 0 ? able : wrongState(status, `A loan that is ${status} cannot ${words[action]}.`)
  }
  const chosen: Line[] = []
  for (const id of new Set(named)) {
    const line = lines.find((one) => one.id === id)
    if (!line) return notFound(id, path)
    const next = advance(line, action)
    if (isRefusal(next)) return next
    chosen.push(line)
  }
  return chosen.length > 0 ? chosen : invalidInput('Name at least one line.', path)
}

const words: Record<LoanAction, string> = {
  approve: 'be approved',
  reject: 'be rejected',
  ready: 'be made ready',
  checkOut: 'be handed over',
  return: 'come back',
  close: 'be closed',
  cancel: 'be given up',
  expire: 'expire',
  markLost: 'be written off',
}

/** Where a loan stands as a whole: what still has to happen weighs more than what is over. */
const byWeight: readonly LoanStatus[] = [
  'CHECKED_OUT',
  'READY',
  'APPROVED',
  'RESERVED',
  'REQUESTED',
  'RETURNED',
  'LOST',
  'CLOSED',
  'REJECTED',
  'EXPIRED',
  'CANCELED',
]

export function overallStatus(lines: readonly LoanLine[]): LoanStatus {
  const status = byWeight.find((one) => lines.some((line) => line.status === one))
  if (!status) throw new Error('a loan has at least one line')
  return status
}

/** The day `to` is the day of return; after it the piece is overdue. Derived, never stored. */
export function isOverdue(status: LoanStatus, to: Day, today: Day): boolean {
  return status === 'CHECKED_OUT' && to < today
}

/** Whether a borrower should be reminded: from the day before the return on. */
export function isDueSoon(status: LoanStatus, to: Day, today: Day): boolean {
  return status === 'CHECKED_OUT' && addDays(today, 1) >= to && !isOverdue(status, to, today)
}

/** A request dies when its first day is over; kept pieces wait two days more, but not into the last day. */
export function isExpired(status: LoanStatus, { from, to }: Period, today: Day): boolean {
  if (status === 'REQUESTED') return today > from
  if (!(kept as readonly LoanStatus[]).includes(status)) return false
  const lastPickUp = [addDays(from, pickUpDays), addDays(to, -1)].sort()[0] as Day
  return today > lastPickUp
}

/** Whether a period may be asked for. `maxDays` is the shortest limit of the items. */
export function checkPeriod(period: Period, maxDays: number, today: Day): Refusal | undefined {
  if (!isPeriod(period)) return invalidInput('A loan ends on a day after it begins.', ['input', 'to'])
  if (period.from < today) return invalidInput('A loan cannot begin in the past.', ['input', 'from'])
  if (daysBetween(today, period.from) > maxDaysAhead) {
    return invalidInput(`A loan begins at most ${maxDaysAhead} days from now.`, ['input', 'from'])
  }
  if (daysBetween(period.from, period.to) > maxDays) {
    return invalidInput(`This is lent for at most ${maxDays} days.`, ['input', 'to'])
  }
  return undefined
}

/** Whether a loan may end later than agreed. */
export function checkExtension(period: Period, to: Day, maxDays: number): Refusal | undefined {
  if (to <= period.to) return invalidInput('The new day must be after the old one.', ['input', 'to'])
  if (daysBetween(period.from, to) > maxDays) {
    return invalidInput(`This is lent for at most ${maxDays} days.`, ['input', 'to'])
  }
  return undefined
}
