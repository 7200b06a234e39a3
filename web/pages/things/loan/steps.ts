import type { TimelineStep } from '../../../design/timeline/timeline.tsx'
import { dayAndTime, shortDay } from '../../../language/dates.ts'
import { useWords } from '../../../language/words.ts'
import { standingOf } from '../standing.ts'
import type { LoanNowFragment } from './loan.generated.ts'
import { loanWords } from './words.ts'

const t = useWords(loanWords)

/** What has happened with a loan, what is going on, and what comes next. */
export function loanSteps(loan: LoanNowFragment): readonly TimelineStep[] {
  const out = earliest(loan.lines.map(({ checkedOutAt }) => checkedOutAt))
  const back = loan.lines.every(({ returnedAt }) => returnedAt)
    ? latest(loan.lines.map(({ returnedAt }) => returnedAt))
    : undefined
  const asked: TimelineStep = { text: t('stepAsked'), time: dayAndTime(loan.createdAt), state: 'past' }
  const pickUp: TimelineStep = { text: t('stepPickUp', shortDay(loan.from)), state: 'next' }
  const bringBack: TimelineStep = { text: t('stepReturn', shortDay(loan.to)), state: 'next' }
  const now = (text: string): TimelineStep => ({ text, state: 'now' })
  switch (loan.status) {
    case 'REQUESTED':
      return [asked, now(t('stepDecide')), pickUp, bringBack]
    case 'APPROVED':
      return [asked, now(t('stepApproved')), pickUp, bringBack]
    case 'RESERVED':
      return [asked, now(t('stepReserved')), pickUp, bringBack]
    case 'READY':
      return [asked, { text: t('stepReserved'), state: 'past' }, now(t('stepReady')), bringBack]
    case 'CHECKED_OUT':
      return [asked, ...happened(t('stepOut'), out), now(t('stepReturn', shortDay(loan.to)))]
    case 'RETURNED':
    case 'CLOSED':
      return [asked, ...happened(t('stepOut'), out), ...happened(t('stepBack'), back)]
    case 'REJECTED':
    case 'CANCELED':
    case 'EXPIRED':
    case 'LOST':
      return [asked, ...happened(t('stepOut'), out), { text: standingOf(loan, true).text, state: 'stopped' }]
  }
}

function happened(text: string, at: string | undefined): readonly TimelineStep[] {
  return at === undefined ? [] : [{ text, time: dayAndTime(at), state: 'past' }]
}

function sorted(moments: readonly (string | null)[]): string[] {
  return moments.filter((one) => one !== null).sort()
}

const earliest = (moments: readonly (string | null)[]) => sorted(moments)[0]
const latest = (moments: readonly (string | null)[]) => sorted(moments).at(-1)
