import { defineSubgraph } from '@stoa/subgraph/definition'
import { consumers } from './consumers.ts'
import { invariants } from './invariants.ts'
import { sendMail } from './jobs.ts'
import { type Loaders, loaders } from './loaders.ts'
import type { NotificationsPorts } from './ports.ts'
import { rememberPeople } from './projections.ts'
import { resolvers } from './resolvers.ts'
import { recipient } from './rules.ts'
import type { Tables } from './tables.ts'

/** Telling people: what happened, in their language, by the ways they want. */
export const notifications = defineSubgraph<Tables, Loaders, NotificationsPorts>({
  name: 'notifications',
  schema: new URL('../../schema/composed/notifications.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  loaders,
  resolvers,
  rules: { recipient },
  consumes: consumers,
  projections: { people: { tables: ['person'], on: { 'users.person.changed.v1': rememberPeople } } },
  invariants,
  jobs: { sendMail: { run: sendMail } },
})
