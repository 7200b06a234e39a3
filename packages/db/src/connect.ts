import { Kysely, PostgresDialect, type PostgresPool, type Transaction } from 'kysely'
import pg from 'pg'
import { clientThatTells } from './client.ts'

// 64-bit integers are bigint, days and ranges stay the text that `@stoa/values/period` reads.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, BigInt)
types.setTypeParser(pg.types.builtins.NUMERIC, Number)
types.setTypeParser(pg.types.builtins.DATE, (text) => text)
const dateRangeOid = 3912
types.setTypeParser(dateRangeOid, (text: string) => text)

/** One subgraph's database: a pool, a query builder over it, and transactions that know their time. */
export type Database<Tables> = {
  readonly db: Kysely<Tables>
  readonly url: string
  readonly transaction: <Result>(run: (trx: Transaction<Tables>, now: Date) => Promise<Result>) => Promise<Result>
  /** How its connections are used at the moment; `waiting` counts those who wait for one. */
  readonly connections: () => { readonly busy: number; readonly idle: number; readonly waiting: number }
  readonly close: () => Promise<void>
}

export type ConnectOptions = {
  /** Connections at most. Seven subgraphs share one PostgreSQL, so a pool stays small (decision 27). */
  readonly max?: number
  /** Sees every statement that is sent; tests count them. */
  readonly onStatement?: ((text: string) => void) | undefined
  /** Settings of PostgreSQL for each connection, such as the threshold of a text search. */
  readonly settings?: Readonly<Record<string, string>> | undefined
  /** Shown in `pg_stat_activity`. */
  readonly name?: string
}

export const poolSize = 5

/** Connects lazily: the first query opens the first connection. */
export function connect<Tables>(url: string, options: ConnectOptions = {}): Database<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? poolSize,
    types,
    application_name: options.name ?? 'stoa',
    // By default a schema with the name of the user comes first, and a user named `stoa` would so put
    // the tables of domains among those of the platform.
    options: Object.entries({ search_path: 'public', ...options.settings })
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    Client: clientThatTells(options.name, options.onStatement),
  })
  // An idle connection that the server closes must not end the process: the next query opens another.
  pool.on('error', () => undefined)
  // Nor one that is in use: its query rejects, and that is where the failure is told.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    url,
    transaction: (run) => transaction(pool, run),
    connections: () => {
      const { totalCount, idleCount, waitingCount } = pool
      return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount }
    },
    close: async () => {
      await db.destroy()
    },
  }
}

/**
 * Opens a transaction and asks for its time in the same round trip. Kysely's
 * own transactions would need a statement more for every command.
 */
async function transaction<Tables, Result>(
  pool: pg.Pool,
  run: (trx: Transaction<Tables>, now: Date) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const opened = (await client.query('begin; select transaction_timestamp() as now')) as unknown as pg.QueryResult[]
    const now = opened[1]?.rows[0]?.now as Date
    try {
      const result = await run(boundTo<Tables>(client), now)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure
      })
      throw error
    }
  } catch (error) {
    if (isConnectionLost(error)) broken = error as Error
    throw error
  } finally {
    client.release(broken)
  }
}

const bound = new WeakMap<pg.PoolClient, Kysely<unknown>>()

/** A query builder over one connection, made once per connection because making one is not free. */
function boundTo<Tables>(client: pg.PoolClient): Transaction<Tables> {
  let db = bound.get(client)
  if (!db) {
    const borrowed = { query: client.query.bind(client), release: () => undefined }
    const single = { connect: async () => borrowed, end: async () => undefined }
    db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: single as unknown as PostgresPool }) })
    bound.set(client, db)
  }
  return db as unknown as Transaction<Tables>
}

function isConnectionLost(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && (code.startsWith('08') || code.startsWith('57P') || code === 'ECONNRESET')
}
