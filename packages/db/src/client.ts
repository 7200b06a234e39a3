import { isRecorded, withSpan } from '@stoa/telemetry/trace'
import pg from 'pg'

/**
 * A connection that tells of every statement: to whoever counts them, and to
 * the trace where the request is recorded. The trace gets the text with its
 * placeholders and never the values.
 */
export function clientThatTells(name: string | undefined, tell: ((text: string) => void) | undefined) {
  return class extends pg.Client {
    override query(...args: unknown[]): never {
      const recorded = isRecorded()
      if (!tell && !recorded) return send(this, args) as never
      const [first] = args
      const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text
      if (text) tell?.(text)
      // A call with a callback, and a stream, answer otherwise than by a promise.
      if (!recorded || !text || typeof args.at(-1) === 'function' || isStream(first)) return send(this, args) as never
      const attributes = {
        'db.system.name': 'postgresql',
        'db.query.text': text.slice(0, textMax),
        ...(name ? { 'db.namespace': name } : {}),
      }
      return withSpan(nameOf(text), { kind: 'client', attributes }, () => send(this, args) as Promise<unknown>) as never
    }
  } as unknown as typeof pg.Client
}

const textMax = 2_000

function send(client: pg.Client, args: unknown[]): unknown {
  return Reflect.apply(pg.Client.prototype.query as (...all: unknown[]) => unknown, client, args)
}

/** What pg calls a submittable: COPY, a cursor. */
function isStream(query: unknown): boolean {
  return typeof (query as { submit?: unknown } | null)?.submit === 'function'
}

/** The verb, as traces name statements: `select`, `insert`, `begin`. */
function nameOf(text: string): string {
  return /[a-z]+/i.exec(text)?.[0].toLowerCase() ?? 'statement'
}
