import type { Dispatcher } from 'undici'
import type { Until } from './until.ts'

/** The answer to one POST, read to its end. */
export type Answer = {
  readonly status: number
  readonly statusText: string
  /** The first header of this name, which is given in lower case. Headers are read when they are asked for. */
  header(name: string): string | undefined
  readonly text: string
}

export type Post = {
  readonly path: string
  /** Names and values in turns. */
  readonly headers: readonly string[]
  readonly body: Buffer | string
  readonly maxAnswerBytes: number
}

/**
 * One POST, straight to undici's dispatcher: its `request` makes a stream of
 * the answer, and its newer form of handler an object of all headers; each
 * costs as much as the rest of the way. Rejects with what undici says or with
 * the reason of `until`, also while the request waits for a connection.
 */
export function post(dispatcher: Dispatcher, request: Post, until: Until | undefined): Promise<Answer> {
  if (until?.aborted) return Promise.reject(until.reason)
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(
      { method: 'POST', path: request.path, headers: request.headers as string[], body: request.body },
      new Reader(request.maxAnswerBytes, until, resolve, reject),
    )
  })
}

/** Reads one answer. A class, and no closures: there is one for every request. */
class Reader implements Dispatcher.DispatchHandler {
  readonly #maxBytes: number
  readonly #until: Until | undefined
  readonly #resolve: (answer: Answer) => void
  readonly #reject: (reason: unknown) => void
  readonly #follow = () => this.#give()
  readonly #chunks: Buffer[] = []
  #size = 0
  #status = 0
  #statusText = ''
  #headers: readonly Buffer[] = []
  #abort: ((error?: Error) => void) | undefined

  constructor(
    maxBytes: number,
    until: Until | undefined,
    resolve: (answer: Answer) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#maxBytes = maxBytes
    this.#until = until
    this.#resolve = resolve
    this.#reject = reject
    until?.addEventListener('abort', this.#follow)
  }

  /** Nobody waits any more. */
  #give(): void {
    this.#reject(this.#until?.reason)
    this.#abort?.(asError(this.#until?.reason))
  }

  onConnect(abort: (error?: Error) => void): void {
    // Thrown, and not aborted, which would end a connection on which nothing was said yet.
    if (this.#until?.aborted) throw asError(this.#until.reason)
    this.#abort = abort
  }

  onHeaders(status: number, headers: Buffer[], _resume: () => void, statusText: string): boolean {
    this.#status = status
    this.#statusText = statusText
    this.#headers = headers
    return true
  }

  onData(chunk: Buffer): boolean {
    this.#size += chunk.length
    if (this.#size <= this.#maxBytes) this.#chunks.push(chunk)
    else this.#abort?.(new Error(`the answer is larger than ${this.#maxBytes} bytes`))
    return true
  }

  onComplete(): void {
    this.#until?.removeEventListener('abort', this.#follow)
    // Joined before they are decoded: a character may begin in one chunk and end in the next.
    const whole = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks, this.#size)
    const headers = this.#headers
    this.#resolve({
      status: this.#status,
      statusText: this.#statusText,
      header: (name) => headerIn(headers, name),
      text: whole.toString(),
    })
  }

  onError(error: Error): void {
    this.#until?.removeEventListener('abort', this.#follow)
    this.#reject(error)
  }
}

/** In a list of names and values in turns, as they came. */
function headerIn(headers: readonly Buffer[], name: string): string | undefined {
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const given = headers[index] as Buffer
    if (given.length === name.length && given.toString('latin1').toLowerCase() === name) {
      return (headers[index + 1] as Buffer).toString('latin1')
    }
  }
  return undefined
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted', { cause: reason })
}
