import { LinkFault } from '../http/link.ts'

/** Said without asking: the subgraph has failed too often, and is left alone for a moment. */
export class SubgraphRested extends LinkFault {
  /** In how many milliseconds it is worth asking again. */
  readonly retryAfterMs: number

  constructor(subgraph: string, retryAfterMs: number) {
    super(subgraph, 'has failed too often and is left alone for a moment')
    this.name = 'SubgraphRested'
    this.retryAfterMs = retryAfterMs
  }
}

/** An attempt had its time and no answer came. */
export class LateFault extends LinkFault {
  constructor(subgraph: string, afterMs: number) {
    super(subgraph, `did not answer within ${afterMs} ms`)
    this.name = 'LateFault'
  }
}

/** How a connection says that it never came to be, so that nothing can have been processed. */
const unsent = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOTCONN',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Whether the request has certainly not reached the subgraph; then even a mutation may be sent again. */
export function wasNotSent(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const { code = '', syscall } = cause as NodeJS.ErrnoException
    if (syscall === 'connect' || syscall === 'getaddrinfo') return true
    // With another call the connection was there: a host may become unreachable after it has got the request.
    if (syscall === undefined && unsent.has(code)) return true
  }
  return false
}
