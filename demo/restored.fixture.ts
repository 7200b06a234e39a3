import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Database } from '@stoa/db/connect'
import { migratePostgresLog } from '@stoa/events/log-postgres'
import { migrateSubgraph } from '@stoa/subgraph/migrate'
import { cloneDatabase } from '@stoa/testing/databases'
import { sql } from 'kysely'
import { definitions } from './definitions.ts'
import { type Restored, restoreWorld } from './restore.ts'

/** The recorded world in fresh databases. */
export type RestoredWorld = Restored & {
  readonly database: (name: string) => Database<any>
  /** Rows of one database. */
  readonly ask: (database: string, text: string) => Promise<any[]>
  readonly names: readonly string[]
  readonly sandbox: readonly { readonly kind: string; readonly id: string; readonly record: any }[]
  readonly close: () => Promise<void>
}

export async function restoredAt(now: Date): Promise<RestoredWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-restored-'))
  const urls = new Map<string, string>()
  for (const definition of definitions) {
    urls.set(definition.name, await cloneDatabase(definition.name, (db) => migrateSubgraph(definition, db)))
  }
  urls.set('events', await cloneDatabase('events', migratePostgresLog))
  const databases = new Map([...urls].map(([name, url]) => [name, connect<any>(url, { name, max: 2 })]))
  const database = (name: string) => databases.get(name) as Database<any>
  const sandboxFile = join(folder, 'sandbox.jsonl')
  const restored = await restoreWorld({
    urlOf: (name) => urls.get(name) as string,
    withLog: true,
    now,
    publicUrl: 'http://shop.test',
    sandboxUrl: 'http://pay.test',
    sandboxFile,
  })
  const lines = readFileSync(sandboxFile, 'utf8').split('\n').filter(Boolean)
  return {
    ...restored,
    database,
    ask: async (name, text) => (await sql.raw(text).execute(database(name).db)).rows,
    names: [...urls.keys()],
    // A line holds what was put at once, and is the newest that is known of it.
    sandbox: [
      ...new Map(lines.flatMap((line) => JSON.parse(line)).map((one) => [`${one.kind} ${one.id}`, one])).values(),
    ],
    close: async () => {
      await Promise.all([...databases.values()].map(({ close }) => close()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
