import { hasScope, personId } from '@stoa/auth/viewer'
import { refuseFiles } from '@stoa/subgraph/known-files'
import type { Id } from '@stoa/values/ids'
import { isRefusal, notAllowed, notFound, type Refusal, wrongState } from '@stoa/values/refusal'
import { maxParticipants, previewOf, statusAfterMessage } from '../domain/conversation.ts'
import type { MessageDeleteInput, MessageSendInput } from '../generated.ts'
import { speaksForOrganisation } from '../rules.ts'
import type { ChatWork } from '../context.ts'
import { attach, detach } from './attachments.ts'
import { type Locked, lockConversation } from './lock.ts'

export type MessageOutcome = Promise<{ readonly messageId: Id } | Refusal>

/** The lock on the conversation gives messages their numbers without gaps. */
export async function sendMessage(work: ChatWork, input: MessageSendInput): MessageOutcome {
  const { body } = input
  const conversation = await lockConversation(work, input.conversationId, ['input', 'conversationId'])
  if (isRefusal(conversation)) return conversation
  const authorId = personId(work.viewer) as Id
  if (isFull(conversation, authorId)) return notAllowed('This conversation holds as many people as it can.')
  const fileIds = input.fileIds ?? []
  const unusable = await refuseFiles(work, fileIds, { path: ['input', 'fileIds'] })
  if (unusable) return unusable
  const number = conversation.message_count + 1
  await takePart(work, conversation, authorId, number)
  const messageId = work.ids.next('msg')
  await work.db
    .insertInto('message')
    .values({
      id: messageId,
      conversation_id: conversation.id,
      number,
      author_id: authorId,
      body,
      sent_at: work.now,
      deleted_at: null,
      deleted_by_id: null,
    })
    .execute()
  await attach(work, conversation.id, messageId, fileIds)
  const byOrganisation = speaksForOrganisation(work.viewer, conversation.kind)
  await work.db
    .updateTable('conversation')
    .set({
      message_count: number,
      status: statusAfterMessage(conversation.kind, conversation.status, byOrganisation),
      last_message_at: work.now,
      last_active_at: work.now,
      version: conversation.version + 1,
    })
    .where('id', '=', conversation.id)
    .execute()
  work.emit('chat.conversation.messagePosted.v1', {
    conversationId: conversation.id,
    messageId,
    number,
    authorId,
    recipientIds: conversation.participants.map(({ person_id }) => person_id).filter((id) => id !== authorId),
    kind: conversation.kind,
    subjectId: conversation.subject_id,
    preview: previewOf(body),
  })
  return { messageId }
}

function isFull({ participants }: Locked, newcomer: Id): boolean {
  return participants.length >= maxParticipants && !participants.some(({ person_id }) => person_id === newcomer)
}

/** Whoever writes takes part from then on, and has read what was said before. */
async function takePart(work: ChatWork, conversation: Locked, authorId: Id, number: number): Promise<void> {
  await work.db
    .insertInto('participant')
    .values({ conversation_id: conversation.id, person_id: authorId, last_read_number: number, joined_at: work.now })
    .onConflict((conflict) =>
      conflict.columns(['conversation_id', 'person_id']).doUpdateSet({ last_read_number: number }),
    )
    .execute()
  if (conversation.participants.some(({ person_id }) => person_id === authorId)) return
  work.emit('chat.conversation.joined.v1', { conversationId: conversation.id, personId: authorId })
}

export async function deleteMessage(work: ChatWork, input: MessageDeleteInput): MessageOutcome {
  const found = await work.db.selectFrom('message').selectAll().where('id', '=', input.id).executeTakeFirst()
  if (!found) return notFound(input.id)
  const conversation = await lockConversation(work, found.conversation_id, ['input', 'id'])
  if (isRefusal(conversation)) return notFound(input.id)
  const viewerId = personId(work.viewer) as Id
  if (found.author_id !== viewerId && !hasScope(work.viewer, 'chat:support')) {
    return notAllowed('You can take back only what you wrote yourself.')
  }
  const deleted = await work.db
    .updateTable('message')
    .set({ body: null, deleted_at: work.now, deleted_by_id: viewerId })
    .where('id', '=', input.id)
    .where('deleted_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!deleted) return wrongState('DELETED', 'This message is deleted already.')
  await detach(work, conversation.id, deleted.id)
  await work.db
    .updateTable('conversation')
    .set({ version: conversation.version + 1 })
    .where('id', '=', conversation.id)
    .execute()
  work.emit('chat.conversation.messageDeleted.v1', {
    conversationId: conversation.id,
    messageId: deleted.id,
    deletedById: viewerId,
  })
  return { messageId: deleted.id }
}
