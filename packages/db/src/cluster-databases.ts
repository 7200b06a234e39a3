import pg from 'pg'
import { isState } from './faults.ts'

/** Has a server do one thing. */
export async function tell(url: string, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(command)
  } finally {
    await client.end()
  }
}

/**
 * Makes the databases that are missing and answers their names. Processes that
 * do so at the same time do not disturb each other.
 */
export async function createDatabases(url: string, names: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database')
    const known = new Set(rows.map((row) => row.datname))
    const made: string[] = []
    for (const name of names) {
      if (known.has(name)) continue
      try {
        await client.query(`create database ${client.escapeIdentifier(name)}`)
        made.push(name)
      } catch (error) {
        // Another process was faster.
        if (!isState(error, 'databaseExists')) throw error
      }
    }
    return made
  } finally {
    await client.end()
  }
}
