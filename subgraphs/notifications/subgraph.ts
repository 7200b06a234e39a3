import { defineSubgraph } from '@stoa/subgraph/definition'
import { consumers } from './consumers.ts'
import { invariants } from './invariants.ts'
import { sendMail } from './jobs.ts'
import { type Loaders, loaders } from './loaders.ts'
import { rememberPeople } from './projections.ts'
import { resolvers } from './resolvers.ts'
import { rules } from './rules.ts'
import type { Ports, Tables } from './tables.ts'

/** Telling people: what happened, in their language, by the ways they want. */
export const notifications = defineSubgraph<Tables, Loaders, Ports>({
  name: 'notifications',
  schema: new URL('../../schema/composed/notifications.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  loaders,
  resolvers,
  rules,
  consumes: consumers,
  projections: { people: { tables: ['person'], on: { 'users.person.changed.v1': rememberPeople } } },
  invariants,
  jobs: { sendMail: { run: sendMail } },
})
