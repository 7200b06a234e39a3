// `pnpm admin ada@example.org [name]`: makes the first admin, who can then make others.
import '../settings/dotenv.ts'
import { randomBytes } from 'node:crypto'
import { startHost } from '@stoa/subgraph/host'
import { makeAdmin } from '@stoa/subgraph-users/commands/roles'
import { argon2Passwords } from '@stoa/subgraph-users/passwords'
import { users } from '@stoa/subgraph-users/subgraph'
import { isRefusal } from '@stoa/values/refusal'
import { loadConfig } from '../settings/config.ts'
import { eventsDatabase, openDatabase, reachServer } from '../parts/databases.ts'
import { openEventLog } from '../parts/event-log.ts'
import { endWithFault, StartFault } from '../lifetime/faults.ts'
import { reporter } from '../lifetime/report.ts'
import { closers } from '../lifetime/stop.ts'

const stack = closers()
try {
  const [email, name] = process.argv.slice(2)
  if (!email) throw new StartFault('Whose? For example: pnpm admin ada@example.org "Ada Lovelace"')
  const config = loadConfig(process.env, 'tool')
  const report = reporter(config)
  const server = await reachServer(config)
  stack.add(server.stop)
  await server.create(['users', ...(config.events === 'postgres' ? [eventsDatabase] : [])])
  const { database } = await openDatabase(server, users)
  stack.add(database.close)
  const log = await openEventLog(config, server, report)
  stack.add(() => log.close())
  // Its events wait in the outbox for the relay of the running installation.
  const host = await startHost(users, { database, log, ports: undefined as never, report, background: false })
  stack.add(host.stop)
  const password = randomBytes(15).toString('base64url')
  const passwordHash = await argon2Passwords().hash(password)
  const made = await host.run(makeAdmin, { email, displayName: name ?? email.split('@')[0] ?? email, passwordHash })
  if (isRefusal(made)) throw new StartFault(made.message)
  const query = database.db.selectFrom('person').select('password_hash').where('id', '=', made.id)
  const isNew = (await query.executeTakeFirstOrThrow()).password_hash === passwordHash
  console.info(`${email} is an admin.`)
  console.info(
    isNew ? `The password, shown this once: ${password}` : 'The account was there before and keeps its password.',
  )
  await stack.close()
} catch (error) {
  await stack.close().catch(() => undefined)
  endWithFault(error)
}
