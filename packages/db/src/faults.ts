// What PostgreSQL's error codes mean to us, in one place:
// https://www.postgresql.org/docs/18/errcodes-appendix.html

/** What a person must do whose PostgreSQL says so. */
export const sqlStates = {
  wrongPassword: ['28P01', '28000'],
  notAllowed: ['42501'],
  noSuchDatabase: ['3D000'],
  // Two who make the same database at once: which of the two is said depends on how close they were.
  databaseExists: ['42P04', '23505'],
} as const

/** Whether an error of PostgreSQL is one of these. */
export function isState(error: unknown, state: keyof typeof sqlStates): boolean {
  return (sqlStates[state] as readonly string[]).includes(codeOf(error))
}

/** A deadlock, or a serialisation failure: nothing of the transaction stands, so it may run again at once. */
export function isConflict(error: unknown): boolean {
  return ['40P01', '40001'].includes(codeOf(error))
}

/** Whether a row was refused by the named constraint: not null, a key, a check or an exclusion. */
export function breaksConstraint(error: unknown, name: string): boolean {
  return /^23...$/.test(codeOf(error)) && (error as { readonly constraint?: string }).constraint === name
}

/** The statement took longer than its patience, or somebody has called it off. */
export function isCancelled(error: unknown): boolean {
  return codeOf(error) === '57014'
}

/** Whether the connection is of no use any more. */
export function isConnectionLost(error: unknown): boolean {
  return /^(08...|57P0[1-5])$/.test(codeOf(error)) || isNetworkFault(error)
}

/**
 * Whether a failure says nothing about what was asked, and the same will work
 * when the database is well again: no connection, a server that stops, starts
 * or recovers, a full disk or another resource that ran out, a conflict.
 */
export function isPassing(error: unknown): boolean {
  return isOutage(error) || isConflict(error) || codeOf(error) === '55P03'
}

/** Whether a failure says that the database as a whole cannot do its work: what passes but for conflicts. */
export function isOutage(error: unknown): boolean {
  return isConnectionLost(error) || isServerFault(error)
}

/** The same, said by the server itself, so that it is surely not about another connection. */
export function isServerFault(error: unknown): boolean {
  return /^(53...|57P..|58030)$/.test(codeOf(error))
}

export function isDiskFull(error: unknown): boolean {
  return codeOf(error) === '53100'
}

const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])
/** How the client library says it, without a code. */
const networkMessages =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/

function isNetworkFault(error: unknown): boolean {
  if (networkCodes.has(codeOf(error))) return true
  return error instanceof Error && networkMessages.test(error.message)
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}
