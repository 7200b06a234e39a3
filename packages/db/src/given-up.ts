import type { ConnectionProvider } from 'kysely'
import pg from 'pg'
import { connectionOf } from './views.ts'

/** Until when somebody waits for an answer; an `AbortSignal` is one. */
export type Until = Pick<AbortSignal, 'aborted'> & {
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** Nobody waits for the answer of this statement any more: it was not begun, or was called off. */
export class GivenUp extends Error {
  override name = 'GivenUp'
}

export type Canceller = {
  /** Connections of the pool for one who waits: when that ends, what PostgreSQL does for them ends too. */
  readonly until: (until: Until) => ConnectionProvider
  readonly close: () => Promise<void>
}

const idleMs = 1_000

/** Calls statements of a pool off, over a connection of its own, so that a crowded pool is no obstacle. */
export function cancellerOf(pool: pg.Pool, url: string): Canceller {
  const control = new pg.Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: idleMs,
    application_name: 'stoa cancel',
  })
  control.on('error', () => undefined)
  control.on('connect', (client) => client.on('error', () => undefined))

  /** Resolves when PostgreSQL has signalled the connection, or could not: then the statement's own limit ends it. */
  async function cancel(client: pg.PoolClient): Promise<void> {
    const { processID } = client as pg.PoolClient & { readonly processID: number }
    await control.query('select pg_cancel_backend($1)', [processID]).catch(() => undefined)
  }

  return {
    until: (until) => ({
      provideConnection: async (use) => {
        if (until.aborted) throw new GivenUp('Nobody waits for this statement any more.')
        const client = await pool.connect()
        let cancelling: Promise<void> | undefined
        const abort = () => void (cancelling ??= cancel(client))
        until.addEventListener('abort', abort)
        try {
          // It may have ended while the pool was crowded.
          if (until.aborted) throw new GivenUp('Nobody waits for this statement any more.')
          return await use(connectionOf(client))
        } catch (error) {
          throw until.aborted ? new GivenUp('Nobody waited for this statement any more.', { cause: error }) : error
        } finally {
          until.removeEventListener('abort', abort)
          // Only then is it sure that the signal does not meet the next statement of this connection.
          await cancelling
          client.release()
        }
      },
    }),
    close: () => control.end(),
  }
}
