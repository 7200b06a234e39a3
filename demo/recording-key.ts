import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)

/** The subgraphs whose tables the recording fills, and the log between them. */
export const recordedSubgraphs = ['users', 'items', 'orders', 'payments', 'search', 'chat', 'notifications'] as const

/** What decides the form of the recording: the tables, the events, and the script that is played. */
const sources = [
  ...recordedSubgraphs.map((name) => `subgraphs/${name}/migrations/`),
  'packages/events/src/stoa-schema.ts',
  'packages/events/src/log-postgres-tables.ts',
  'packages/subgraph/src/platform.ts',
  'schema/events/',
  'demo/world/',
  'demo/accounts.ts',
]

/** Names the state of the sources. A recording with another key is refused: play it again. */
export function recordingKey(): string {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(filesAt)) {
    // Not what a formatter may change: that is no reason to play ninety days again.
    hash.update(`${path}\n${readFileSync(new URL(path, root), 'utf8').replaceAll(/[\s,;()'"`]+/g, '')}\n`)
  }
  return hash.digest('hex').slice(0, 32)
}

function filesAt(path: string): string[] {
  if (!path.endsWith('/')) return [path]
  const names = readdirSync(new URL(path, root), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /\.(ts|graphql)$/.test(name))
    .map((name) => `${path}${name.replaceAll('\\', '/')}`)
    .sort()
}
