import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SandboxIntent, SandboxRefund } from './intents.ts'

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

/** Everything that the sandbox knows, in memory and in a file. */
export type Store = {
  readonly get: <Kind extends keyof Records>(kind: Kind, id: string) => Records[Kind] | undefined
  readonly all: <Kind extends keyof Records>(kind: Kind) => readonly Records[Kind][]
  readonly put: <Kind extends keyof Records>(kind: Kind, id: string, record: Records[Kind]) => void
}

/**
 * Opens the store. Each change is a line at the end of the file, written
 * before anybody hears of it, so that a killed process has lost nothing; a
 * start writes the file anew without what was overtaken. Without a file,
 * everything is gone with the process.
 */
export function openStore(file: string | undefined): Store {
  const records = new Map<string, { readonly kind: keyof Records; readonly id: string; readonly record: unknown }>()
  if (file !== undefined && existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const read = parse(line)
      if (read) records.set(`${read.kind} ${read.id}`, read)
    }
  }
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true })
    const lines = [...records.values()].map((one) => `${JSON.stringify(one)}\n`)
    writeFileSync(`${file}.new`, lines.join(''), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return {
    get: (kind, id) => records.get(`${kind} ${id}`)?.record as never,
    all: (kind) => [...records.values()].filter((one) => one.kind === kind).map((one) => one.record as never),
    put: (kind, id, record) => {
      const one = { kind, id, record }
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(one)}\n`)
      records.set(`${kind} ${id}`, one)
    },
  }
}

/** A line that was cut off by the end of a process was never told to anybody. */
function parse(line: string): { kind: keyof Records; id: string; record: unknown } | undefined {
  try {
    return line === '' ? undefined : JSON.parse(line)
  } catch {
    return undefined
  }
}
