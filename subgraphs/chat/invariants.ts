import type { Invariants } from '@stoa/subgraph/invariants'

/** What holds of conversations, whatever happens. */
export const invariants: Invariants = {
  broken: {
    'the messages of a conversation are numbered without gaps': `
      select conversation.id, message_count, count(message.id) as messages, max(number) as last from conversation
      left join message on conversation_id = conversation.id
      group by conversation.id
      having message_count <> count(message.id) or message_count <> coalesce(max(number), 0)`,
  },
}
