import { defineSubgraph } from '@stoa/subgraph/definition'
import { forgetAttachment } from './commands/attachments.ts'
import { invariants } from './invariants.ts'
import { type Loaders, loaders } from './loaders.ts'
import type { ChatPorts } from './ports.ts'
import { rememberAttachments, rememberLoans, rememberOrders, rememberPeople } from './projections.ts'
import { attachedStates, conversationStates } from './queries.ts'
import { resolvers } from './resolvers.ts'
import { conversationMember, messageReader } from './rules.ts'
import type { Tables } from './tables.ts'

/** Talking: conversations between people and with the organisation, about anything, an order or a loan. */
export const chat = defineSubgraph<Tables, Loaders, ChatPorts>({
  name: 'chat',
  schema: new URL('../../schema/composed/chat.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  loaders,
  resolvers,
  rules: { conversationMember, messageReader },
  publishes: {
    'chat.conversation.changed.v1': { table: 'conversation', read: conversationStates },
    'chat.message.changed.v1': { table: 'attached', read: attachedStates },
  },
  invariants,
  projections: {
    files: { tables: ['known_file'], on: { 'files.file.changed.v1': rememberAttachments } },
    people: { tables: ['person'], on: { 'users.person.changed.v1': rememberPeople } },
    subjects: {
      tables: ['subject'],
      on: { 'orders.order.changed.v1': rememberOrders, 'items.loan.changed.v1': rememberLoans },
    },
  },
  consumes: { 'files.file.deleted.v1': (event, work) => forgetAttachment(work, event.data) },
})
