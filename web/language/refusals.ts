import type { Failure } from '../graph/failure.ts'
import type { Refusal } from '../graph/refusals.ts'
import { failureWords, refusalWords } from './refusal-words.ts'
import { useWords } from './words.ts'

const t = useWords(refusalWords)
const tFailure = useWords(failureWords)

/** What a page knows better than the code says: `{ INVALID_INPUT: t('passwordWeak') }`. */
type Instead = { readonly [code: string]: string }

/**
 * A refusal in the words of the app, in the language of now. The refusal carries what it was asked for with: spread
 * the fragment `Refused` in `userErrors`, then how many are left or when to try again is said too.
 */
export function refusalText(refusal: Refusal, instead: Instead = {}): string {
  const { code, available, limit, day, total, refundable, retryAt } = refusal
  const own = instead[code]
  if (own !== undefined) return own
  switch (code) {
    case 'INSUFFICIENT_STOCK':
      return t(code, available ?? undefined)
    case 'LIMIT_REACHED':
      return t(code, limit ?? undefined)
    case 'PLACE_CLOSED':
      return t(code, day ?? undefined)
    case 'PRICE_CHANGED':
      return t(code, total ?? undefined)
    case 'REFUND_TOO_LARGE':
      return t(code, refundable ?? undefined)
    case 'TOO_MANY_ATTEMPTS':
      return t(code, retryAt ?? undefined)
    default:
      return code in refusalWords.en ? t(code as 'NOT_FOUND') : t('other')
  }
}

/** The same where there may be none: for `error={…}` of a field. */
export function refusalTextIf(refusal: Refusal | undefined, instead?: Instead): string | undefined {
  return refusal && refusalText(refusal, instead)
}

const ofSession = new Set(['UNAUTHENTICATED', 'TOKEN_INVALID', 'TOKEN_REVOKED'])

/** Why there was no answer at all, and what to do. */
export function failureText({ kind, code = '' }: Failure): string {
  if (ofSession.has(code)) return tFailure('session')
  if (code === 'RATE_LIMITED' || code === 'FORBIDDEN') return tFailure(code)
  return tFailure(kind)
}
