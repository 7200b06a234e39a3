import { hasScope, personId, type Viewer } from '@stoa/auth/viewer'
import { isWithOrganisation, type Kind } from './domain/conversation.ts'
import type { SubgraphContext } from './context.ts'
import type { ConversationRow, MessageRow } from './tables.ts'

/** Staff answer in the name of the organisation, and only where it takes part. */
export function speaksForOrganisation(viewer: Viewer, kind: Kind): boolean {
  return isWithOrganisation(kind) && hasScope(viewer, 'chat:support')
}

// The functions that `@rule(name:)` in schema/chat.graphql names.

export async function conversationMember(
  conversation: ConversationRow,
  { viewer, loaders }: SubgraphContext,
): Promise<boolean> {
  if (speaksForOrganisation(viewer, conversation.kind)) return true
  const participants = await loaders.participants.load(conversation.id)
  return participants.some(({ person_id }) => person_id === personId(viewer))
}

export async function messageReader(message: MessageRow, context: SubgraphContext): Promise<boolean> {
  const conversation = await context.loaders.conversation.load(message.conversation_id)
  return conversation !== null && conversationMember(conversation, context)
}
