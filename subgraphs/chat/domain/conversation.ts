import type { Id } from '@stoa/values/ids'
import { invalidInput, type Refusal } from '@stoa/values/refusal'

export type Kind = 'DIRECT' | 'SUPPORT' | 'ORDER' | 'LOAN'
export type Status = 'WAITING' | 'ACTIVE' | 'ENDED'

/** About what somebody wants to talk with the organisation. */
export type Wish = {
  readonly orderId?: Id | null | undefined
  readonly loanId?: Id | null | undefined
}

/** A wish made definite. `topic` is the same for everybody who means the same conversation. */
export type Opening = {
  readonly kind: Kind
  readonly topic: string
  readonly subjectId: Id | null
  /** The other person of a direct conversation. */
  readonly otherId: Id | null
}

/** With another person: one conversation for the two of them. */
export function openingWith(viewerId: Id, otherId: Id): Opening | Refusal {
  if (otherId === viewerId) return invalidInput('You cannot talk to yourself here.', ['input', 'personId'])
  return { kind: 'DIRECT', topic: [viewerId, otherId].sort().join(' '), subjectId: null, otherId }
}

/** Reads what is wished for: an order, a loan, or with nothing said the organisation. */
export function readWish(viewerId: Id, wish: Wish): Opening | Refusal {
  if (wish.orderId && wish.loanId) {
    return invalidInput('Name an order or a loan, not both.', ['input', 'loanId'])
  }
  const subjectId = wish.orderId ?? wish.loanId ?? null
  if (subjectId) return { kind: wish.orderId ? 'ORDER' : 'LOAN', topic: subjectId, subjectId, otherId: null }
  return { kind: 'SUPPORT', topic: viewerId, subjectId: null, otherId: null }
}

/** Whether somebody of the organisation takes part by office. */
export function isWithOrganisation(kind: Kind): boolean {
  return kind !== 'DIRECT'
}

/**
 * What a message makes of its conversation: the organisation's answer ends the
 * waiting, and whoever writes into a closed one opens it again.
 */
export function statusAfterMessage(kind: Kind, status: Status, byOrganisation: boolean): Status {
  if (!isWithOrganisation(kind)) return 'ACTIVE'
  if (byOrganisation) return 'ACTIVE'
  return status === 'ENDED' ? 'WAITING' : status
}

/** How many people one conversation holds. */
export const maxParticipants = 100
const previewLength = 140

/** The beginning of a text, for a notification; never half of a character. */
export function previewOf(body: string): string {
  const characters = [...body.replace(/\s+/g, ' ')]
  return characters.length <= previewLength
    ? characters.join('')
    : `${characters.slice(0, previewLength - 1).join('')}…`
}

/** How far somebody has read: never backwards, never beyond what was said. */
export function readUpTo(lastRead: number, number: number, messageCount: number): number {
  return Math.max(lastRead, Math.min(number, messageCount))
}
