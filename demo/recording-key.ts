import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { eventDefinition } from '@stoa/contracts/event-definitions'
import type { Manifest, RecordingKey } from './recording-file.ts'

const root = new URL('../', import.meta.url)

/** The subgraphs whose tables the recording fills, and the log between them. */
export const recordedSubgraphs = ['users', 'items', 'orders', 'payments', 'search', 'chat', 'notifications'] as const

const tables = [
  ...recordedSubgraphs.map((name) => `subgraphs/${name}/migrations/`),
  'packages/events/src/stoa-schema.ts',
  'packages/events/src/log/postgres/tables.ts',
]
const script = ['demo/world/', 'demo/accounts.ts']

/** Reads the sources as they are now; the function returns the key of a recording with these types of events. */
export function keyAsOfNow(): (eventTypes: readonly string[]) => RecordingKey {
  const now = { tables: hashOf(textsOf(tables)), script: hashOf(textsOf(script)) }
  return (eventTypes) => {
    const events = eventTypes.map((type) => eventDefinition(type) ?? `${type} is gone`)
    return { ...now, events: hashOf(events) }
  }
}

/** What is not as it was recorded. Empty: the recording is of today. */
export function staleParts({ key, eventTypes }: Pick<Manifest, 'key' | 'eventTypes'>): (keyof RecordingKey)[] {
  const today = keyAsOfNow()(eventTypes)
  return (['tables', 'events', 'script'] as const).filter((part) => key[part] !== today[part])
}

function textsOf(paths: readonly string[]): string[] {
  return paths.flatMap(filesAt).map((path) => `${path}\n${readFileSync(new URL(path, root), 'utf8')}`)
}

/** Not of what a formatter may change: that is no reason to play ninety days again. */
function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.replaceAll(/[\s,;()'"`]+/g, '')}\n`)
  return hash.digest('hex').slice(0, 16)
}

function filesAt(path: string): string[] {
  if (!path.endsWith('/')) return [path]
  const names = readdirSync(new URL(path, root), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${path}${name.replaceAll('\\', '/')}`)
    .sort()
}
