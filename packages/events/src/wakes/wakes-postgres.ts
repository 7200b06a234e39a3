import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { makeLoop } from '../loop.ts'
import { listenForNotices } from './notices.ts'
import type { Wake, Wakes } from './wakes.ts'

export type PostgresWakesOptions = {
  /** The subgraph's database. */
  readonly db: Kysely<any>
  /** `postgres://…` of the same database, for the one connection that listens. */
  readonly url: string
  readonly onError?: ((error: unknown) => void) | undefined
}

const channel = 'stoa_wakes'

/** Wake-ups by PostgreSQL's notices, on a connection of its own. Resolves when the first attempt to listen is over. */
export async function openPostgresWakes({ db, url, onError }: PostgresWakesOptions): Promise<Wakes> {
  const instance = randomUUID()
  const listeners = { committed: new Set<() => void>(), published: new Set<() => void>() }
  const telling = { committed: tellingOf('committed'), published: tellingOf('published') }

  function tellingOf(wake: Wake) {
    const notify = async () => void (await sql`select pg_notify(${channel}, ${`${instance} ${wake}`})`.execute(db))
    return makeLoop(notify, (error) => onError?.(error))
  }

  function call(wake: Wake): void {
    for (const listener of listeners[wake]) listener()
  }

  const notices = await listenForNotices({
    url,
    channel,
    onNotice: (payload) => {
      const [sender, wake] = payload.split(' ')
      if (sender !== instance && (wake === 'committed' || wake === 'published')) call(wake)
    },
    onConnected: () => {
      call('committed')
      call('published')
    },
    onError,
  })

  return {
    tell: (wake) => telling[wake].wake(),
    on: (wake, listener) => {
      listeners[wake].add(listener)
      return () => void listeners[wake].delete(listener)
    },
    close: async () => {
      const loops = Object.values(telling)
      for (const loop of loops) loop.stop()
      await Promise.all([...loops.map((loop) => loop.settled()), notices.stop()])
    },
  }
}
