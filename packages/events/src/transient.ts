// Connection trouble, serialisation and deadlock, resources, a server that stops or starts.
const transientStates = /^(08|53|57P)...?$|^40001$|^40P01$|^55P03$/
const transientCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])
const transientMessages =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/

/** Whether a failure says nothing about the event: it will work when the database is well again. */
export function isTransient(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string' && (transientStates.test(code) || transientCodes.has(code))) return true
  return typeof message === 'string' && transientMessages.test(message)
}
