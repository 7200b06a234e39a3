import type { StreamEvent } from '../shared/stream-event.ts'

/** The way to one client: a WebSocket or an event stream. */
export type Pipe = {
  /** `flushed` is called once all up to this text has left the process. */
  write(text: string, flushed?: () => void): void
  /** How much has not left the process yet, in bytes. */
  readonly buffered: number
}

export type DeliveryLimits = {
  /** How many messages may wait for one client. */
  readonly queuedEvents: number
  /** How long they may be together, in UTF-16 units. */
  readonly queuedBytes: number
}

/** What the process holds in the buffers of one client before messages begin to wait, in bytes. */
const bufferedMax = 64 * 1024

/** Makes a message of an event's text. */
export type Frame = (text: string) => string

type Waiting = { readonly stream: object | undefined; readonly event: StreamEvent | undefined; readonly text: string }

/**
 * Sends to one client as fast as it reads. While it does not, messages wait:
 * of events that carry the whole state only the latest of each stream, of all
 * others each. Nothing is dropped in silence: beyond the limits `onSlow` is
 * called, once, to close the connection with the reason, and the client comes
 * back with its last cursor.
 */
export function delivery(pipe: Pipe, limits: DeliveryLimits, onSlow: () => void) {
  let waiting: Waiting[] = []
  let size = 0
  let blocked = false
  let over = false

  function write(text: string): void {
    if (pipe.buffered + text.length <= bufferedMax) return pipe.write(text)
    blocked = true
    pipe.write(text, flush)
  }

  function flush(): void {
    blocked = false
    const ready = waiting
    waiting = []
    size = 0
    for (const one of ready) keepOrWrite(one)
  }

  function keepOrWrite(one: Waiting): void {
    if (over) return
    if (!blocked) return write(one.text)
    size += one.text.length
    const earlier = one.event?.whole
      ? waiting.findIndex(({ stream, event }) => stream === one.stream && event?.whole)
      : -1
    if (earlier >= 0) {
      size -= waiting[earlier]?.text.length ?? 0
      waiting.splice(earlier, 1)
    }
    waiting.push(one)
    if (waiting.length <= limits.queuedEvents && size <= limits.queuedBytes) return
    over = true
    waiting = []
    onSlow()
  }

  return {
    /** A message that is neither dropped nor replaced: what ends a stream, an answer, a pong. */
    send: (text: string) => keepOrWrite({ stream: undefined, event: undefined, text }),
    /** An event of one stream, which is any object that stands for it. */
    event: (stream: object, event: StreamEvent, frame: Frame) =>
      keepOrWrite({ stream, event, text: frame(event.text) }),
    /** The client does not want any more of this stream: what waits of it is not sent. */
    forget(stream: object): void {
      waiting = waiting.filter((one) => one.stream !== stream)
      size = waiting.reduce((sum, { text }) => sum + text.length, 0)
    },
    /** How many messages wait. */
    get waiting() {
      return waiting.length
    },
  }
}
