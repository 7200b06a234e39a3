import type { ServerResponse } from 'node:http'
import type { ClosingReason } from './connections.ts'

/** What clients are told before an event stream is closed. */
export const closing: Record<ClosingReason, string> = {
  TOKEN_EXPIRED: 'The access token has expired. Refresh it and come back with your last cursor.',
  TOKEN_REVOKED: 'The session is over. Log in again.',
  TOKEN_INVALID: 'The access token is not valid. Log in again.',
  SERVICE_UNAVAILABLE: 'Who you are cannot be checked at this moment. Try again soon.',
  RATE_LIMITED: 'Too many tokens from your address did not count. Try again soon.',
  ROLES_CHANGED: 'Your permissions have changed. Refresh the access token and come back.',
  OTHER_VIEWER: 'This token is of somebody else.',
  TOO_MANY_CONNECTIONS: 'You have too many connections open; close one first.',
  SLOW_CONSUMER: 'You read too slowly: come back with your last cursor.',
}

/** How long a closed stream may take to send what it still has, in milliseconds. */
const closeMs = 5_000

/** One result of the operation that has the connection for itself. */
export const nextOf = (text: string) => `event: next\ndata: ${text}\n\n`
/** Its end. */
export const completed = 'event: complete\ndata:\n\n'
/** The end of one of many operations. */
export const completedOf = (id: string) => `event: complete\ndata: ${JSON.stringify({ id })}\n\n`
/** What one of many operations says. */
export const inStream = (id: string, text: string) => `{"id":${JSON.stringify(id)},"payload":${text}}`

/** The reason of a close as a result. */
export function closeReason(reason: ClosingReason): string {
  return JSON.stringify({ errors: [{ message: closing[reason], extensions: { code: reason } }] })
}

/** Writes unless it is over; `flushed` is called once all up to this text has left the process. */
export function write(response: ServerResponse, text: string, flushed?: () => void): void {
  if (!response.writableEnded && !response.destroyed) response.write(text, flushed && ((error) => error ?? flushed()))
}

/** Ends it after what it still has to send; a client that does not read is not waited for. */
export function finish(response: ServerResponse): void {
  const late = setTimeout(() => response.destroy(), closeMs)
  const { socket } = response
  response.once('close', () => {
    clearTimeout(late)
    // A connection that is not asked again would keep a stopping gateway waiting.
    socket?.end()
  })
  response.end()
}
