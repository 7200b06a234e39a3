import { defineSubgraph } from '@stoa/subgraph/definition'
import { forgetPicture } from './commands/profile.ts'
import { forgetTheOld } from './commands/sessions.ts'
import { invariants } from './invariants.ts'
import { type Loaders, loaders } from './loaders.ts'
import { sendAccountMail } from './mails.ts'
import type { UsersPorts } from './ports.ts'
import { rememberPictures } from './projections.ts'
import { personStates } from './queries.ts'
import { resolvers } from './resolvers.ts'
import { routes } from './routes.ts'
import { ownAddress, ownSession, self, selfOrStaff } from './rules.ts'
import type { Tables } from './tables.ts'

/** Who somebody is: accounts, passwords, sessions, addresses, roles. */
export const users = defineSubgraph<Tables, Loaders, UsersPorts>({
  name: 'users',
  schema: new URL('../../schema/composed/users.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  loaders,
  resolvers,
  rules: { self, selfOrStaff, ownAddress, ownSession },
  publishes: { 'users.person.changed.v1': { table: 'person', read: personStates } },
  invariants,
  projections: { files: { tables: ['known_file'], on: { 'files.file.changed.v1': rememberPictures } } },
  consumes: { 'files.file.deleted.v1': (event, work) => forgetPicture(work, event.data) },
  jobs: { sendAccountMail },
  schedules: { forgetTheOld: { every: '1 hour', run: forgetTheOld } },
  routes,
})
