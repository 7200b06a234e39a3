import { anonymous } from '@stoa/auth/viewer'
import { connect } from '@stoa/db/connect'
import { demoAccounts, demoPassword } from '@stoa/demo/accounts'
import { readManifest } from '@stoa/demo/recording-file'
import { staleParts } from '@stoa/demo/recording-key'
import { type Restored, restoreWorld } from '@stoa/demo/restore'
import { migratePostgresLog } from '@stoa/events/log-postgres'
import type { DemoPerson } from '@stoa/gateway/pages/front-page'
import { mailboxMail } from '@stoa/mail/mailbox'
import type { SubgraphLink } from '@stoa/link/link'
import type { Config } from '../settings/config.ts'
import { eventsDatabase, type Server } from './databases.ts'
import { openEventLog } from './event-log.ts'
import { mailboxFolder } from './subgraphs.ts'
import type { Note } from '../lifetime/progress.ts'
import { reporter } from '../lifetime/report.ts'
import { outageLog } from '../lifetime/outages.ts'
import { sandboxFile } from './sandbox.ts'

/**
 * Fills an empty installation with the demo world, after the migrations and
 * before anything reads. Does nothing where there is data, or where STOA_DEMO is off.
 */
export async function loadDemo(config: Config, server: Server, note: Note): Promise<void> {
  if (!config.demo) return note('off')
  if (await hasPeople(server.url('users'))) return note('there already')
  // An older script is a world of yesterday, and as good; other tables or events are not to be filled with it.
  const stale = staleParts(readManifest()).filter((part) => part !== 'script')
  if (stale.length > 0) {
    return note(`LEFT OUT: recorded with other ${stale.join(' and ')}. Mend: pnpm demo:record, then pnpm reset`, 'warn')
  }
  const inPostgres = config.events === 'postgres'
  if (inPostgres) await migrateLog(server.url(eventsDatabase))
  const restored = await restoreWorld({
    urlOf: server.url,
    withLog: inPostgres,
    publicUrl: config.publicUrl,
    sandboxUrl: `http://localhost:${config.sandboxPort}`,
    sandboxFile: config.paymentUrl === undefined ? sandboxFile(config) : undefined,
  })
  if (!config.smtpUrl) await fillMailbox(config, restored)
  if (!inPostgres) await fillLog(config, server, restored)
  note(`${restored.rows} rows, moved by ${restored.days} days`)
}

async function hasPeople(url: string): Promise<boolean> {
  const { db, close } = connect<{ person: { id: string } }>(url, { max: 1, name: 'demo' })
  try {
    return (await db.selectFrom('person').select('id').limit(1).execute()).length > 0
  } finally {
    await close()
  }
}

async function migrateLog(url: string): Promise<void> {
  const { db, close } = connect<any>(url, { max: 1, name: 'demo' })
  try {
    await migratePostgresLog(db)
  } finally {
    await close()
  }
}

async function fillMailbox(config: Config, { mails }: Restored): Promise<void> {
  for (const { at, ...mail } of mails) {
    const box = mailboxMail({ folder: mailboxFolder(config), from: config.mailFrom, now: () => new Date(at) })
    await box.send(mail)
  }
}

/** Another log than PostgreSQL's gets the recorded records; what consumers have seen is in their restored inboxes. */
async function fillLog(config: Config, server: Server, { records }: Restored): Promise<void> {
  const log = await openEventLog(config, server, outageLog(reporter(config)))
  try {
    const all = records()
    for (let index = 0; index < all.length; index += 500) await log.append(all.slice(index, index + 500))
  } finally {
    await log.close()
  }
}

/** A token counts for 15 minutes; a page that is opened later gets a new one. */
const tokenReuseMs = 8 * 60_000

const logIn = `mutation ($input: SessionStartInput!) { sessionStart(input: $input) { tokens { accessToken } } }`

/**
 * People of the demo world with tokens that count now, for the start page;
 * nobody where the installation does not hold the demo world. `counts` says
 * whether a token still does: whoever logs out with one on the page ends it.
 */
export function demoPeople(
  config: Config,
  links: readonly SubgraphLink[],
  counts: (accessToken: string) => Promise<boolean>,
): (() => Promise<readonly DemoPerson[]>) | undefined {
  const users = links.find(({ name }) => name === 'users')
  if (!config.demo || !users) return undefined
  let made: { readonly people: Promise<readonly DemoPerson[]>; readonly at: number } | undefined

  async function logInAll(): Promise<readonly DemoPerson[]> {
    const people = demoAccounts.map(async (account) => {
      const variables = { input: { email: account.email, password: demoPassword } }
      const client = { userAgent: 'the start page' }
      const { data } = await (users as SubgraphLink).execute({ query: logIn, variables, client }, anonymous)
      const { sessionStart } = (data ?? {}) as { sessionStart?: { tokens: { accessToken: string } | null } | null }
      const accessToken = sessionStart?.tokens?.accessToken
      return accessToken === undefined ? [] : [{ ...account, accessToken, password: demoPassword }]
    })
    return (await Promise.all(people)).flat()
  }

  /** What is at hand, where all of it counts. */
  async function known(): Promise<readonly DemoPerson[] | undefined> {
    const before = made
    if (!before) return undefined
    const isOld = performance.now() - before.at > tokenReuseMs
    const people = isOld ? [] : await before.people.catch(() => [])
    const counting = await Promise.all(people.map(({ accessToken }) => counts(accessToken)))
    if (people.length > 0 && counting.every(Boolean)) return people
    // Unless somebody has made others meanwhile.
    if (made === before) made = undefined
    return undefined
  }

  return async () => {
    const people = await known()
    if (people) return people
    made ??= { people: logInAll(), at: performance.now() }
    return made.people
  }
}
