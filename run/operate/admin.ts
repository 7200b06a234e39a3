// `pnpm admin ada@example.org [name]`: makes the first admin, who can then make others.
import '../settings/dotenv.ts'
import { randomBytes } from 'node:crypto'
import { startHost } from '@stoa/subgraph/host'
import { type AdminMade, makeAdmin } from '@stoa/subgraph-users/commands/admin'
import { pagesOf } from '@stoa/subgraph-users/mail-links'
import { argon2Passwords } from '@stoa/subgraph-users/passwords'
import { hashSecret, newSecret } from '@stoa/subgraph-users/secrets'
import { users } from '@stoa/subgraph-users/subgraph'
import { isEmail } from '@stoa/values/email'
import { isRefusal } from '@stoa/values/refusal'
import { tidyLine } from '@stoa/values/text'
import { loadConfig } from '../settings/config.ts'
import { eventsDatabase, openDatabase, reachServer } from '../parts/databases.ts'
import { openEventLog } from '../parts/event-log.ts'
import { endWithFault, StartFault } from '../lifetime/faults.ts'
import { reporter } from '../lifetime/report.ts'
import { closers } from '../lifetime/stop.ts'
import { outageLog } from '../lifetime/outages.ts'

const stack = closers()
try {
  const { email, displayName } = readArguments(process.argv.slice(2))
  const config = loadConfig(process.env, 'tool')
  const outages = outageLog(reporter(config))
  const server = await reachServer(config)
  stack.add(server.stop)
  await server.create(['users', ...(config.events === 'postgres' ? [eventsDatabase] : [])])
  const { database } = await openDatabase(server, users)
  stack.add(database.close)
  const log = await openEventLog(config, server, outages)
  stack.add(() => log.close())
  // Its events wait in the outbox for the relay of the running installation.
  const host = await startHost(users, {
    database,
    log,
    ports: undefined as never,
    report: outages.report,
    background: false,
  })
  stack.add(host.stop)
  const password = randomBytes(15).toString('base64url')
  const link = newSecret()
  const passwordHash = await argon2Passwords().hash(password)
  const made = await host.run(makeAdmin, { email, displayName, passwordHash, linkHash: hashSecret(link) })
  if (isRefusal(made)) throw new StartFault(made.message)
  console.info(`${email} is an admin.`)
  const { publicUrl, app } = config
  console.info(
    whatNext(
      made.how,
      password,
      `${pagesOf({ publicUrl, pagesUrl: app ? publicUrl : undefined })}/reset?token=${link}`,
    ),
  )
  await stack.close()
} catch (error) {
  await stack.close().catch(() => undefined)
  endWithFault(error)
}

/** A command line has nobody before it who looks at the form of its arguments. */
function readArguments([given = '', name = '']: readonly string[]) {
  const email = tidyLine(given)
  if (!isEmail(email)) {
    const problem = email ? `"${email}" is not an e-mail address.` : 'Whose?'
    throw new StartFault(`${problem} For example: pnpm admin ada@example.org "Ada Lovelace"`)
  }
  return { email, displayName: tidyLine(name) || (email.split('@')[0] ?? email) }
}

/** What the operator does now, by what was found under the address. */
function whatNext(how: AdminMade['how'], password: string, link: string): string {
  if (how === 'NEW') return `The password, shown this once: ${password}`
  if (how === 'KNOWN') return 'The account was there before, with a proved address, and keeps its password.'
  return [
    'There was an account with this address that nobody had proved to be theirs, so anybody may have opened it.',
    'Its password, its sessions and the links of its mails do not count any more.',
    `Set a new password with this link, which counts once and for an hour: ${link}`,
  ].join('\n')
}
