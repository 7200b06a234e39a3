import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** Watches whether everything that was told has been heard: one short question a database. */
export type Calm = {
  /** Resolves when no event is on its way and no job is left. */
  readonly settle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Two looks in a row must find nothing: between two databases an event may be seen in neither. */
const looks = 2
const pauseMs = 6

export async function watchCalm(urls: {
  readonly subgraphs: readonly { readonly url: string; readonly hasJobs: boolean }[]
  readonly log: string
  readonly isQuiet: () => boolean
}): Promise<Calm> {
  const questions = [
    ...urls.subgraphs.map(({ url, hasJobs }) => ({
      client: new pg.Client({ connectionString: url }),
      text: `select exists(select from stoa.outbox where published_at is null)${
        hasJobs ? " or exists(select from jobs.job where state in ('created', 'retry', 'active'))" : ''
      } as busy`,
    })),
    {
      client: new pg.Client({ connectionString: urls.log }),
      text: `select exists(select from log.cursor join log.partition using (topic, partition)
        where cursor.next_offset < partition.next_offset) as busy`,
    },
  ]
  await Promise.all(questions.map(({ client }) => client.connect()))

  /** Those of the questions whose answer is that something is under way. */
  async function busyOf(asked: typeof questions): Promise<typeof questions> {
    const answers = await Promise.all(
      asked.map(({ client, text }) => client.query<{ busy: boolean }>({ name: 'busy', text })),
    )
    return asked.filter((_, index) => answers[index]?.rows[0]?.busy)
  }

  return {
    settle: async () => {
      // What was told just now takes a moment, whoever looks.
      await pause(pauseMs)
      for (let calm = 0; calm < looks; calm++) {
        let busy = await busyOf(questions)
        while (busy.length > 0 || !urls.isQuiet()) {
          calm = -1
          await pause(pauseMs)
          busy = await busyOf(busy)
        }
      }
    },
    close: async () => {
      await Promise.all(questions.map(({ client }) => client.end()))
    },
  }
}
