import picocolors from 'picocolors'
import type { Config } from '../settings/config.ts'
import { openBrowser } from './browser.ts'
import { memoryOf, table } from './progress.ts'

/** What a person needs to know when everything runs; with `--open` it is shown in the browser too. */
export async function showReady(
  config: Config,
  ready: { url: string; seconds: number; pids: readonly number[] },
): Promise<void> {
  const { url, seconds, pids } = ready
  const memory = memoryOf(pids)
  console.info(picocolors.bold(picocolors.green(`\nReady in ${seconds.toFixed(1)} s\n`)))
  table([
    ...(config.app ? ([['App', url]] as const) : []),
    ['Graph', `${url}/graphql`],
    ...(config.explorers
      ? ([
          ['Start here', `${url}/dev`],
          ['Explorer', `${url}/dev/explorer`],
        ] as const)
      : []),
    ...(config.explorers && !config.smtpUrl ? ([['Mailbox', `${url}/dev/mailbox`]] as const) : []),
    ['Events', config.events === 'postgres' ? 'a log in PostgreSQL' : `Kafka at ${config.events.brokers.join(', ')}`],
    ['Data', config.databaseUrl ? 'in the PostgreSQL of STOA_DATABASE_URL' : config.dataDir],
    ...(memory > 0 ? ([['Memory', `${memory} MB with PostgreSQL`]] as const) : []),
  ])
  console.info(picocolors.dim('\nCtrl-C stops it.\n'))
  if (!process.argv.includes('--open')) return
  const page = config.explorers ? `${url}/` : `${url}/graphql`
  if (!(await openBrowser(page))) console.info(`No browser could be opened here. Open ${page} yourself.\n`)
}
