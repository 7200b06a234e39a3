import type { Tone } from '../../design/badge/badge.tsx'
import { daysBetween, today } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import type { LoanNowFragment } from './loan/loan.generated.ts'
import { thingsWords } from './words.ts'

type Standing = {
  readonly text: string
  readonly tone: Tone
  /** How much of the time is gone, between 0 and 1, while it is out. */
  readonly gone?: number
}

const t = useWords(thingsWords)

/** How a loan stands, in a word: late first, then due, then what comes. `isMine` is for who borrows. */
export function standingOf(loan: LoanNowFragment, isMine: boolean): Standing {
  const left = daysBetween(today(), loan.to)
  switch (loan.status) {
    case 'REQUESTED':
      return { text: t('asked'), tone: 'wait' }
    case 'APPROVED':
      return { text: t('approved'), tone: 'info' }
    case 'RESERVED':
      return { text: t('reserved'), tone: 'info' }
    case 'READY':
      return { text: t('ready'), tone: 'go' }
    case 'CHECKED_OUT':
      if (loan.overdue) return { text: t('late', Math.max(1, -left)), tone: 'bad', gone: 1 }
      if (left <= 3) return { text: t('due', Math.max(0, left)), tone: 'wait', gone: goneOf(loan) }
      return {
        text: isMine ? t('out') : t('outWith', loan.borrower?.displayName ?? ''),
        tone: 'info',
        gone: goneOf(loan),
      }
    case 'RETURNED':
    case 'CLOSED':
      return { text: t('back'), tone: 'plain' }
    case 'REJECTED':
      return { text: t('declined'), tone: 'plain' }
    case 'CANCELED':
      return { text: t('canceled'), tone: 'plain' }
    case 'EXPIRED':
      return { text: t('expired'), tone: 'plain' }
    case 'LOST':
      return { text: t('lost'), tone: 'bad' }
  }
}

function goneOf({ from, to }: LoanNowFragment): number {
  return daysBetween(from, today()) / Math.max(1, daysBetween(from, to))
}

/** Whether something is still to happen with it. */
export function isOpen({ status }: LoanNowFragment): boolean {
  return ['REQUESTED', 'APPROVED', 'RESERVED', 'READY', 'CHECKED_OUT'].includes(status)
}

const urgency = ['CHECKED_OUT', 'READY', 'REQUESTED', 'APPROVED', 'RESERVED']

/** Late first, then due, then ready, then what comes; among equals by the day that counts. */
export function byUrgency(one: LoanNowFragment, other: LoanNowFragment): number {
  const late = Number(other.overdue) - Number(one.overdue)
  const rank = urgency.indexOf(one.status) - urgency.indexOf(other.status)
  return late || rank || one.to.localeCompare(other.to)
}

/** "Tripod and 2 more". */
export function titleOf({ lines }: LoanNowFragment): string {
  const titles = [...new Set(lines.map(({ item }) => item?.title ?? ''))]
  return t('more', titles[0] ?? '', titles.length - 1)
}
