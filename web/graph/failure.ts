import type { CombinedError } from '@urql/core'

/** Why there is no answer: no way to the server, a part of it that does not answer, or a refusal of the whole request. */
export type Failure = {
  readonly kind: 'offline' | 'down' | 'refused'
  /** The code of the first error, for the words; absent where no answer came at all. */
  readonly code?: string
}

const passing = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SERVICE_UNAVAILABLE',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
  // The renewal got no answer: where the session is over, there is another viewer by now.
  'TOKEN_EXPIRED',
  'TOKEN_INVALID',
  'TOKEN_REVOKED',
])

/** What a request's error means for who reads the page. */
export function failureOf(error: CombinedError): Failure {
  const code = error.graphQLErrors[0]?.extensions.code
  if (typeof code === 'string') return { kind: passing.has(code) ? 'down' : 'refused', code }
  return { kind: navigator.onLine ? 'down' : 'offline' }
}

/** Whether asking again by itself makes sense. */
export function passes({ kind }: Failure): boolean {
  return kind !== 'refused'
}
