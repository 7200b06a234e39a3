import { defineSubgraph } from '@stoa/subgraph/definition'
import { sweepFiles } from './commands/sweep.ts'
import { invariants } from './invariants.ts'
import { checkFile, removeBlobs } from './jobs.ts'
import { type Loaders, loaders } from './loaders.ts'
import type { FilesPorts } from './ports.ts'
import { rememberItems, rememberLoans, rememberMessages, rememberPeople } from './projections.ts'
import { fileStates } from './queries.ts'
import { resolvers } from './resolvers.ts'
import { routes } from './routes.ts'
import { fileOwner, fileVisible } from './rules.ts'
import { sweepStore } from './sweeping.ts'
import type { Tables } from './tables.ts'

/** What people upload: checked, made small, kept, and shown to those who may see what it belongs to. */
export const files = defineSubgraph<Tables, Loaders, FilesPorts>({
  name: 'files',
  schema: new URL('../../schema/composed/files.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  loaders,
  resolvers,
  rules: { fileOwner, fileVisible },
  publishes: { 'files.file.changed.v1': { table: 'file', read: fileStates } },
  invariants,
  projections: {
    subjects: {
      tables: ['subject'],
      on: {
        'items.item.changed.v1': rememberItems,
        'items.loan.changed.v1': rememberLoans,
        'users.person.changed.v1': rememberPeople,
        'chat.message.changed.v1': rememberMessages,
      },
    },
  },
  jobs: { checkFile, removeBlobs, sweepStore: { run: (_data, context) => sweepStore(context) } },
  schedules: { sweepFiles: { every: '1 hour', run: sweepFiles } },
  routes,
})
