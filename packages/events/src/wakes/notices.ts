import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** What tells this connection from every other, as `pg_stat_activity` shows it. */
export type Session = { readonly pid: number; readonly startedAt: string }

export type NoticeOptions = {
  readonly url: string
  readonly channel: string
  readonly onNotice: (payload: string) => void
  /** After every connect, the first one included: whatever was said meanwhile is lost, so look yourself. */
  readonly onConnected?: (session: Session) => void
  readonly onError?: ((error: unknown) => void) | undefined
}

export interface Notices {
  stop(): Promise<void>
}

/**
 * Listens to one channel of a database on a connection of its own, and
 * connects again when that breaks. Resolves when the first attempt is over;
 * polling must be the backstop either way.
 */
export async function listenForNotices(options: NoticeOptions): Promise<Notices> {
  const stopping = new AbortController()
  let client: pg.Client | undefined

  async function connect(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: options.url,
      application_name: `stoa ${options.channel}`,
      keepAlive: true,
    })
    fresh.on('error', (error) => options.onError?.(error))
    fresh.on('notification', (notice) => options.onNotice(notice.payload ?? ''))
    fresh.once('end', () => {
      if (client !== fresh) return
      client = undefined
      void reconnect()
    })
    try {
      await fresh.connect()
      await fresh.query(`listen ${pg.escapeIdentifier(options.channel)}`)
      const { rows } = await fresh.query(
        'select pid, backend_start::text as started from pg_stat_activity where pid = pg_backend_pid()',
      )
      if (stopping.signal.aborted) throw new Error('stopped while connecting')
      client = fresh
      options.onConnected?.({ pid: rows[0].pid, startedAt: rows[0].started })
    } catch (error) {
      await fresh.end().catch(() => undefined)
      throw error
    }
  }

  async function reconnect(): Promise<void> {
    for (let waitMs = 50; !stopping.signal.aborted; waitMs = Math.min(waitMs * 2, 2000)) {
      try {
        return await connect()
      } catch (error) {
        if (stopping.signal.aborted) return
        options.onError?.(error)
        await pause(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      }
    }
  }

  await connect().catch((error: unknown) => {
    options.onError?.(error)
    void reconnect()
  })

  return {
    stop: async () => {
      stopping.abort()
      const last = client
      client = undefined
      await last?.end().catch(() => undefined)
    },
  }
}
