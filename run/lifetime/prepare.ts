import type { Database } from '@stoa/db/connect'
import type { Subgraph } from '@stoa/subgraph/definition'
import type { Config } from '../settings/config.ts'
import { eventsDatabase, openDatabase, type OnStatement, openServer, type Server } from '../parts/databases.ts'
import { loadDemo } from '../parts/demo.ts'
import { type Keys, developmentKeys } from '../settings/keys.ts'
import type { Outages } from './outages.ts'
import type { Progress } from './progress.ts'
import { subgraphs } from '../parts/subgraphs.ts'
import type { Closers } from './stop.ts'

/** Everything that both ways of running need before the first subgraph starts. */
export type Prepared = {
  readonly server: Server
  readonly keys: Keys
  readonly definitions: readonly Subgraph[]
  /** Open and migrated; the caller closes them. */
  readonly databases: ReadonlyMap<string, Database<any>>
}

/** Keys, PostgreSQL, databases, migrations and the demo world, as far as they are missing. */
export async function prepare(
  config: Config,
  progress: Progress,
  stack: Closers,
  outages: Outages,
  onStatement?: OnStatement,
): Promise<Prepared> {
  // Reading the programs takes as long as starting PostgreSQL: at the same time.
  const loading = Promise.all(Object.values(subgraphs).map((entry) => entry.load()))
  loading.catch(() => undefined) // told by the await below, also if PostgreSQL fails first
  const keys = await progress.step('keys', () => developmentKeys(config))
  const server = await progress.step('PostgreSQL', (note) => openServer(config, note, outages))
  stack.add(server.stop)
  const definitions = await progress.step('definitions', () => loading)
  await progress.step('databases', () =>
    server.create([...definitions.map(({ name }) => name), ...(config.events === 'postgres' ? [eventsDatabase] : [])]),
  )
  const databases = await progress.step('migrations', async (note) => {
    const opened = await Promise.all(definitions.map((definition) => openDatabase(server, definition, onStatement)))
    const count = opened.reduce((sum, { applied }) => sum + applied.length, 0)
    if (count > 0) note(`${count} applied`)
    return new Map(opened.map(({ database }, index) => [definitions[index]?.name ?? '', database]))
  })
  await progress.step('demo world', (note) => loadDemo(config, server, note))
  // Nobody waits for it, and where it fails the stop takes longer.
  server.settle().catch(() => undefined)
  return { server, keys, definitions, databases }
}
