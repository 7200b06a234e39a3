// What the sandbox does with money that does not exist: pure functions over
// the objects of its programming interface. It is a provider of its own and
// shares nothing with the subgraph but the wire.

export type SandboxStatus = 'REQUIRES_PAYMENT_METHOD' | 'REQUIRES_ACTION' | 'PROCESSING' | 'CANCELED' | 'SUCCEEDED'

export type SandboxFailure = { readonly code: string; readonly message: string }

export type SandboxIntent = {
  readonly id: string
  /** The merchant's id. */
  readonly reference: string
  readonly orderId: string
  readonly amountMinor: string
  readonly currency: string
  readonly status: SandboxStatus
  /** Grows with every change. */
  readonly version: number
  readonly clientSecret: string
  readonly failure: SandboxFailure | null
  readonly card: Card | null
  /** Given back or on its way, in minor units. */
  readonly refundedMinor: string
  /** When a slow payment ends by itself. */
  readonly settleAt: string | null
  readonly createdAt: string
}

export type SandboxRefund = {
  readonly id: string
  readonly reference: string
  readonly intentId: string
  readonly amountMinor: string
  readonly currency: string
  readonly status: 'PENDING' | 'SUCCEEDED' | 'FAILED'
  readonly failure: SandboxFailure | null
  /** When it ends by itself. */
  readonly settleAt: string | null
  readonly createdAt: string
}

/** The test cards, by what they do; the numbers are those that Stripe's documentation has made known. */
export const cards = {
  success: { number: '4242 4242 4242 4242', label: 'Pays at once' },
  declined: { number: '4000 0000 0000 0002', label: 'Is declined' },
  action: { number: '4000 0025 0000 3155', label: 'Asks for a second step (3-D Secure)' },
  slow: { number: '4000 0000 0000 0077', label: 'Pays after a while' },
  refundFails: { number: '4000 0000 0000 5126', label: 'Pays; a refund fails later' },
} as const

export type Card = keyof typeof cards

/** A card by its name or its number, with or without blanks. */
export function cardOf(text: string): Card | undefined {
  const plain = text.replaceAll(' ', '')
  const found = Object.entries(cards).find(
    ([name, { number }]) => name === text || number.replaceAll(' ', '') === plain,
  )
  return found?.[0] as Card | undefined
}

/** A no of the sandbox, as its HTTP interface says it. */
export type Problem = { readonly problem: number; readonly code: string; readonly detail: string }

export const problem = (status: number, code: string, detail: string): Problem => ({ problem: status, code, detail })

export function isProblem(value: object): value is Problem {
  return 'problem' in value
}

export function openIntent(
  request: { reference: string; orderId: string; amountMinor: string; currency: string },
  ids: { readonly id: string; readonly clientSecret: string },
  now: Date,
): SandboxIntent | Problem {
  const { reference, orderId, amountMinor, currency } = request
  if (!/^[1-9]\d{0,17}$/.test(amountMinor)) return problem(422, 'AMOUNT_INVALID', 'The amount must be more than 0.')
  if (!/^[A-Z]{3}$/.test(currency)) return problem(422, 'CURRENCY_INVALID', 'The currency must be an ISO 4217 code.')
  if (!reference) return problem(422, 'REFERENCE_MISSING', 'A reference of your own is needed.')
  return {
    ...ids,
    reference,
    orderId,
    amountMinor,
    currency,
    status: 'REQUIRES_PAYMENT_METHOD',
    version: 1,
    failure: null,
    card: null,
    refundedMinor: '0',
    settleAt: null,
    createdAt: now.toISOString(),
  }
}

function changed(intent: SandboxIntent, changes: Partial<SandboxIntent>): SandboxIntent {
  return { ...intent, failure: null, settleAt: null, ...changes, version: intent.version + 1 }
}

const declined = { code: 'CARD_DECLINED', message: 'The card was declined.' }
const unproven = { code: 'AUTHENTICATION_FAILED', message: 'The buyer was not confirmed by their bank.' }

/** The buyer pays with a card. */
export function confirm(intent: SandboxIntent, card: Card, settleAt: Date): SandboxIntent | Problem {
  if (intent.status !== 'REQUIRES_PAYMENT_METHOD' && intent.status !== 'REQUIRES_ACTION') {
    return problem(409, 'WRONG_STATE', `This payment is ${intent.status} and cannot be paid.`)
  }
  if (card === 'declined') return changed(intent, { card, status: 'REQUIRES_PAYMENT_METHOD', failure: declined })
  if (card === 'action') return changed(intent, { card, status: 'REQUIRES_ACTION' })
  if (card === 'slow') return changed(intent, { card, status: 'PROCESSING', settleAt: settleAt.toISOString() })
  return changed(intent, { card, status: 'SUCCEEDED' })
}

/** The buyer's bank says who they are, or that they are not. */
export function answerAction(intent: SandboxIntent, approve: boolean): SandboxIntent | Problem {
  if (intent.status !== 'REQUIRES_ACTION') {
    return problem(409, 'WRONG_STATE', `This payment is ${intent.status} and waits for nobody's bank.`)
  }
  return approve
    ? changed(intent, { status: 'SUCCEEDED' })
    : changed(intent, { status: 'REQUIRES_PAYMENT_METHOD', failure: unproven })
}

/** A slow payment comes in. */
export function settleIntent(intent: SandboxIntent): SandboxIntent | undefined {
  return intent.status === 'PROCESSING' ? changed(intent, { status: 'SUCCEEDED' }) : undefined
}

/** Canceling twice is canceling once; what is paid or being paid cannot be canceled. */
export function cancel(intent: SandboxIntent): SandboxIntent | Problem {
  if (intent.status === 'CANCELED') return intent
  if (intent.status === 'SUCCEEDED' || intent.status === 'PROCESSING') {
    return problem(409, 'WRONG_STATE', `This payment is ${intent.status} and cannot be canceled.`)
  }
  return changed(intent, { status: 'CANCELED' })
}

/** Gives money back: at once, or with the card whose refunds fail, in the end not at all. */
export function openRefund(
  intent: SandboxIntent,
  request: { reference: string; amountMinor: string },
  id: string,
  now: Date,
  settleAt: Date,
): { readonly intent: SandboxIntent; readonly refund: SandboxRefund } | Problem {
  const { reference, amountMinor } = request
  if (intent.status !== 'SUCCEEDED') return problem(422, 'NOT_PAID', 'Nothing was paid.')
  if (!/^[1-9]\d{0,17}$/.test(amountMinor)) return problem(422, 'AMOUNT_INVALID', 'The amount must be more than 0.')
  const gone = BigInt(intent.refundedMinor) + BigInt(amountMinor)
  if (gone > BigInt(intent.amountMinor)) return problem(422, 'AMOUNT_TOO_LARGE', 'That is more than is left.')
  const waits = intent.card === 'refundFails'
  const refund: SandboxRefund = {
    id,
    reference,
    intentId: intent.id,
    amountMinor,
    currency: intent.currency,
    status: waits ? 'PENDING' : 'SUCCEEDED',
    failure: null,
    settleAt: waits ? settleAt.toISOString() : null,
    createdAt: now.toISOString(),
  }
  // No version: what a buyer paid is not changed by giving it back.
  return { intent: { ...intent, refundedMinor: gone.toString() }, refund }
}

/** A refund that waits fails in the end, and its money can be given back another time. */
export function failRefund(intent: SandboxIntent, refund: SandboxRefund) {
  if (refund.status !== 'PENDING') return undefined
  const failure = { code: 'REFUND_FAILED', message: 'The bank of the buyer did not take the money back.' }
  return {
    intent: { ...intent, refundedMinor: (BigInt(intent.refundedMinor) - BigInt(refund.amountMinor)).toString() },
    refund: { ...refund, status: 'FAILED' as const, failure, settleAt: null },
  }
}
