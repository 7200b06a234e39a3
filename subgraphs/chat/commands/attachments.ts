import type { Id } from '@stoa/values/ids'
import { sql } from 'kysely'
import type { ChatWork } from '../context.ts'

/** Lets files go with a new message. */
export async function attach(work: ChatWork, conversationId: Id, messageId: Id, fileIds: readonly Id[]): Promise<void> {
  if (fileIds.length === 0) return
  const row = { id: messageId, version: 1, file_ids: [...fileIds] }
  await work.db.insertInto('attached').values(row).execute()
  work.emit('chat.message.attached.v1', { messageId, conversationId, fileIds: [...fileIds] })
}

/** A message is deleted, and what went with it does not belong to it any more; or that holds of one file alone. */
export async function detach(work: ChatWork, conversationId: Id, messageId: Id, fileId?: Id): Promise<void> {
  const left = fileId === undefined ? sql<Id[]>`'{}'` : sql<Id[]>`array_remove(file_ids, ${fileId})`
  const changed = await work.db
    .updateTable('attached')
    .set({ file_ids: left, version: sql`version + 1` })
    .where('id', '=', messageId)
    .where(sql<boolean>`file_ids <> ${left}`)
    .returning('file_ids')
    .executeTakeFirst()
  if (changed) work.emit('chat.message.detached.v1', { messageId, conversationId, fileIds: changed.file_ids })
}

/** A file is deleted: it goes with no message any more. */
export async function forgetAttachment(work: ChatWork, { fileId }: { readonly fileId: Id }): Promise<void> {
  const messages = await work.db
    .selectFrom('attached')
    .innerJoin('message', 'message.id', 'attached.id')
    .select(['attached.id', 'conversation_id'])
    .where(sql<boolean>`file_ids @> array[${fileId}]::text[]`)
    .orderBy('attached.id')
    .execute()
  for (const { id, conversation_id } of messages) await detach(work, conversation_id, id, fileId)
}
