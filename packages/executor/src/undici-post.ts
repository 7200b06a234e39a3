import type { Dispatcher } from 'undici'

/** The answer to one POST, read to its end. */
export type Answer = {
  readonly status: number
  readonly statusText: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
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
 * the answer, which costs more than the rest of the way. Rejects with what
 * undici says or with the reason of `signal`, also while the request waits for a connection.
 */
export function post(dispatcher: Dispatcher, request: Post, signal: AbortSignal | undefined): Promise<Answer> {
  const { path, headers, body, maxAnswerBytes } = request
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    const chunks: Buffer[] = []
    let size = 0
    let answer: Omit<Answer, 'text'> | undefined
    let controller: Dispatcher.DispatchController | undefined

    const abort = (): void => {
      reject(signal?.reason)
      controller?.abort(asError(signal?.reason))
    }
    signal?.addEventListener('abort', abort)

    dispatcher.dispatch(
      { method: 'POST', path, headers: headers as string[], body },
      {
        onRequestStart(started) {
          controller = started
          if (signal?.aborted) started.abort(asError(signal.reason))
        },
        onResponseStart(_controller, status, answered, statusText = '') {
          answer = { status, statusText, headers: answered }
        },
        onResponseData(started, chunk) {
          size += chunk.length
          if (size > maxAnswerBytes) started.abort(new Error(`the answer is larger than ${maxAnswerBytes} bytes`))
          else chunks.push(chunk)
        },
        onResponseEnd() {
          signal?.removeEventListener('abort', abort)
          // Joined before they are decoded: a character may begin in one chunk and end in the next.
          const whole = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size)
          if (answer) resolve({ ...answer, text: whole.toString() })
          else reject(new Error('the answer ended before it began'))
        },
        onResponseError(_controller, error) {
          signal?.removeEventListener('abort', abort)
          reject(error)
        },
      },
    )
  })
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted', { cause: reason })
}
