import {
  type ConnectionProvider,
  type DatabaseConnection,
  type Kysely,
  type PostgresDialect,
  type QueryResult,
  Transaction,
} from 'kysely'
import type pg from 'pg'

/** Makes a query builder whose statements go over connections that somebody else provides. */
export type View<Tables> = (connections: ConnectionProvider) => Transaction<Tables>

/** Views of one query builder: they share its compiler, so that making one for each transaction costs nothing. */
export function viewsOf<Tables>(db: Kysely<Tables>, dialect: PostgresDialect): View<Tables> {
  const driver = dialect.createDriver()
  const executor = db.getExecutor()
  return (connections) =>
    new Transaction({ config: { dialect }, dialect, driver, executor: executor.withConnectionProvider(connections) })
}

/** A client of pg as Kysely uses it. */
export function connectionOf(client: pg.PoolClient): DatabaseConnection {
  return {
    executeQuery: async <Row>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      try {
        const { command, rowCount, rows } = await client.query(sql, parameters as unknown[])
        const counted = changing.has(command) ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}
        return { rows: rows ?? [], ...counted } as QueryResult<Row>
      } catch (error) {
        throw withOurStack(error)
      }
    },
    streamQuery: () => {
      throw new Error('Rows are not streamed.')
    },
  }
}

const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** The stack of pg's own errors ends at the socket; this one leads to who has asked. */
function withOurStack(error: unknown): unknown {
  const here = new Error('asked here')
  if (error instanceof Error) error.stack += `\n${here.stack?.split('\n').slice(2).join('\n') ?? ''}`
  return error
}
