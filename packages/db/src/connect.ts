import { AbortedTransactionError, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { clientThatTells } from './client.ts'
import { isConnectionLost } from './faults.ts'
import { cancellerOf, type Until } from './given-up.ts'
import { connectionOf, type View, viewsOf } from './views.ts'

// 64-bit integers are bigint, days and ranges stay the text that `@stoa/values/period` reads.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, BigInt)
types.setTypeParser(pg.types.builtins.NUMERIC, Number)
types.setTypeParser(pg.types.builtins.DATE, (text) => text)
const dateRangeOid = 3912
types.setTypeParser(dateRangeOid, (text: string) => text)

/** A pool, a query builder over it, and transactions that know their time. */
export type Connections<Tables> = {
  readonly db: Kysely<Tables>
  readonly transaction: <Result>(run: (trx: Transaction<Tables>, now: Date) => Promise<Result>) => Promise<Result>
}

/** One subgraph's database, for requests. */
export type Database<Tables> = Connections<Tables> & {
  readonly url: string
  /** The same for work that no request waits for: statements may take longer, on connections of its own. */
  readonly background: Connections<Tables>
  /** For reading for one who waits: what PostgreSQL does is called off when nobody does any more. */
  readonly upTo: (until: Until) => Kysely<Tables>
  /** Whether it answers at the moment, on a connection of this pool. */
  readonly answers: () => Promise<boolean>
  /** How its connections are used at the moment; `waiting` counts those who wait for one. */
  readonly connections: () => { readonly busy: number; readonly idle: number; readonly waiting: number }
  readonly close: () => Promise<void>
}

/** How long one statement may take, in milliseconds. */
export type Patience = { readonly requestMs: number; readonly backgroundMs: number }

export const patience: Patience = { requestMs: 5_000, backgroundMs: 60_000 }

export type ConnectOptions = {
  /** Connections at most, for requests. Seven subgraphs share one PostgreSQL, so a pool stays small (decision 27). */
  readonly max?: number
  /** Without it statements take as long as they like, and background work shares the connections of requests. */
  readonly patience?: Patience | undefined
  /** Sees every statement that is sent; tests count them. */
  readonly onStatement?: ((text: string) => void) | undefined
  /** Settings of PostgreSQL for each connection, such as the threshold of a text search. */
  readonly settings?: Readonly<Record<string, string>> | undefined
  /** Shown in `pg_stat_activity`. */
  readonly name?: string
}

export const poolSize = 5
const backgroundPoolSize = 4

/** Connects lazily: the first query opens the first connection. */
export function connect<Tables>(url: string, options: ConnectOptions = {}): Database<Tables> {
  const { patience: limits, max = poolSize } = options
  const requests = openPool<Tables>(url, options, max, limits?.requestMs)
  const background = limits ? openPool<Tables>(url, options, backgroundPoolSize, limits.backgroundMs) : undefined
  const pools = background ? [requests, background] : [requests]
  const canceller = cancellerOf(requests.pool, url)
  const count = (read: (pool: pg.Pool) => number) => pools.reduce((sum, { pool }) => sum + read(pool), 0)
  return {
    db: requests.db,
    url,
    transaction: requests.transaction,
    background: background ?? requests,
    upTo: (until) => requests.view(canceller.until(until)),
    answers: () => answersWithin(requests.pool, answerMs),
    connections: () => ({
      busy: count(({ totalCount, idleCount }) => totalCount - idleCount),
      idle: count(({ idleCount }) => idleCount),
      waiting: count(({ waitingCount }) => waitingCount),
    }),
    close: async () => {
      await Promise.all([...pools.map(({ db }) => db.destroy()), canceller.close()])
    },
  }
}

function openPool<Tables>(
  url: string,
  { name, onStatement, settings }: ConnectOptions,
  max: number,
  statementMs: number | undefined,
): Connections<Tables> & { readonly pool: pg.Pool; readonly view: View<Tables> } {
  const limits = statementMs === undefined ? {} : { statement_timeout: String(statementMs) }
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: name ?? 'stoa',
    // By default a schema with the name of the user comes first, and a user named `stoa` would so put
    // the tables of domains among those of the platform.
    options: Object.entries({ search_path: 'public', ...limits, ...settings })
      .map(([setting, value]) => `-c ${setting}=${value}`)
      .join(' '),
    Client: clientThatTells(name, onStatement),
  })
  // An idle connection that the server closes must not end the process: the next query opens another.
  pool.on('error', () => undefined)
  // Nor one that is in use: its query rejects, and that is where the failure is told.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const dialect = new PostgresDialect({ pool })
  const db = new Kysely<Tables>({ dialect })
  const view = viewsOf(db, dialect)
  return { pool, db, view, transaction: (run) => transaction(pool, view, run) }
}

/** Less than a reader of metrics and a prober wait. */
const answerMs = 1_500

async function answersWithin(pool: pg.Pool, ms: number): Promise<boolean> {
  const late = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => late.resolve(false), ms)
  const asked = pool.query('select 1').then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late.promise]).finally(() => clearTimeout(timer))
}

/**
 * Opens a transaction and asks for its time in the same round trip. Kysely's
 * own transactions would need a statement more for every command.
 */
async function transaction<Tables, Result>(
  pool: pg.Pool,
  view: View<Tables>,
  run: (trx: Transaction<Tables>, now: Date) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  const connection = connectionOf(client)
  let broken: Error | undefined
  let ended = false
  const trx = view({
    provideConnection: async (use) => {
      // What a command has begun and not waited for must not reach the next transaction of this connection.
      if (ended) throw new Error('A statement came after the end of its transaction: wait for it before that.')
      return use(connection)
    },
  })
  try {
    const opened = (await client.query('begin; select transaction_timestamp() as now')) as unknown as pg.QueryResult[]
    const result = await run(trx, opened[1]?.rows[0]?.now as Date)
    ended = true
    const { command } = await client.query('commit')
    // PostgreSQL ends a transaction in which something has failed with ROLLBACK, and without an error.
    if (command !== 'COMMIT') throw new AbortedTransactionError()
    return result
  } catch (error) {
    ended = true
    if (isConnectionLost(error)) broken = error as Error
    else
      await client.query('rollback').catch((failure: Error) => {
        broken = failure
      })
    throw error
  } finally {
    client.release(broken)
  }
}
