import pg from 'pg'
import { isState } from './faults.ts'

/** Runs something on a connection of its own. */
async function onConnection<Result>(
  config: pg.ClientConfig,
  run: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(config)
  // The query that runs rejects; without this, a server that ends would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await run(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Has a server do one thing. */
export function tell(url: string, command: string): Promise<unknown> {
  return onConnection({ connectionString: url }, (client) => client.query(command))
}

/**
 * Makes the databases that are missing and returns their names. Processes that
 * do so at the same time do not disturb each other.
 */
export function createDatabases(url: string, names: readonly string[]): Promise<string[]> {
  return onConnection({ connectionString: url }, async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database')
    const known = new Set(rows.map((row) => row.datname))
    const made: string[] = []
    for (const name of names) {
      if (known.has(name)) continue
      try {
        await client.query(`create database ${pg.escapeIdentifier(name)}`)
        made.push(name)
      } catch (error) {
        // Another process was faster.
        if (!isState(error, 'databaseExists')) throw error
      }
    }
    return made
  })
}

/** Whether a server lets us in and answers. */
export function answersAt(url: string): Promise<boolean> {
  const config = { connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 }
  return onConnection(config, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  )
}
