import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SandboxIntent, SandboxRefund } from './intents.ts'
import { type Journal, openJournal, type Write } from './journal.ts'

/** What the sandbox answered to a request that carried an idempotency key. */
export type KeptAnswer = { readonly hash: string; readonly status: number; readonly body: unknown }

/** A webhook, delivered or not. */
export type SandboxEvent = {
  readonly id: string
  readonly type: string
  /** The JSON that is sent, the same at every attempt. */
  readonly body: string
  readonly attempts: number
  /** Null once it was taken, or given up. */
  readonly nextAt: string | null
  readonly deliveredAt: string | null
}

type Records = { intent: SandboxIntent; refund: SandboxRefund; answer: KeptAnswer; event: SandboxEvent }

type Kept = { readonly kind: keyof Records; readonly id: string; readonly record: unknown }

/** Everything that the sandbox knows, in memory and in a file. */
export type Store = {
  readonly get: <Kind extends keyof Records>(kind: Kind, id: string) => Records[Kind] | undefined
  readonly all: <Kind extends keyof Records>(kind: Kind) => readonly Records[Kind][]
  readonly put: <Kind extends keyof Records>(kind: Kind, id: string, record: Records[Kind]) => void
  /** Keeps all that is put while this runs, or nothing of it where that cannot be stored or `run` throws. */
  readonly whole: <Result>(run: () => Result) => Result
  /** Runs when the change is stored, and never where it is not: nobody hears of a change that is not kept. */
  readonly stored: (then: () => void) => void
}

/** What was put since it began, what stood in its place before, and who wants to know that it is stored. */
type Pending = {
  readonly put: Kept[]
  readonly before: Map<string, Kept | undefined>
  readonly listeners: (() => void)[]
}

/**
 * Opens the store. What belongs together is one line at the end of the file,
 * written whole before anybody hears of it, so that neither a killed process
 * nor a full disk has lost a part; a start writes the file anew without what
 * was overtaken or torn. Without a file, everything is gone with the process.
 */
export function openStore(file: string | undefined, write?: Write): Store {
  const records = new Map<string, Kept>()
  const journal = file === undefined ? undefined : openFile(file, records, write)
  let pending: Pending | undefined

  function whole<Result>(run: () => Result): Result {
    if (pending) return run()
    const mine: Pending = { put: [], before: new Map(), listeners: [] }
    pending = mine
    let result: Result
    try {
      result = run()
      if (mine.put.length > 0) journal?.append(JSON.stringify(mine.put))
    } catch (error) {
      for (const [key, kept] of mine.before) {
        if (kept) records.set(key, kept)
        else records.delete(key)
      }
      throw error
    } finally {
      pending = undefined
    }
    for (const listener of mine.listeners) listener()
    return result
  }

  return {
    get: (kind, id) => records.get(keyOf({ kind, id }))?.record as never,
    all: (kind) => [...records.values()].filter((one) => one.kind === kind).map((one) => one.record as never),
    put: (kind, id, record) =>
      whole(() => {
        const one = { kind, id, record }
        const key = keyOf(one)
        if (!pending?.before.has(key)) pending?.before.set(key, records.get(key))
        pending?.put.push(one)
        records.set(key, one)
      }),
    whole,
    stored: (then) => {
      if (pending) pending.listeners.push(then)
      else then()
    },
  }
}

const keyOf = ({ kind, id }: Pick<Kept, 'kind' | 'id'>) => `${kind} ${id}`

/** Reads what is there, and writes it anew, without what was overtaken or cut off. */
function openFile(file: string, records: Map<string, Kept>, write: Write | undefined): Journal {
  if (existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      for (const one of parse(line)) records.set(keyOf(one), one)
    }
  }
  mkdirSync(dirname(file), { recursive: true })
  const lines = [...records.values()].map((one) => `${JSON.stringify([one])}\n`).join('')
  writeFileSync(`${file}.new`, lines, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return openJournal(file, Buffer.byteLength(lines), write)
}

/** A line that was cut off by the end of a process was never told to anybody. */
function parse(line: string): readonly Kept[] {
  try {
    return line === '' ? [] : JSON.parse(line)
  } catch {
    return []
  }
}
