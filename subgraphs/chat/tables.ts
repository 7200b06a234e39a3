import type { KnownFile } from '@stoa/subgraph/known-files'
import type { Db } from '@stoa/subgraph/work'
import type { Id } from '@stoa/values/ids'
import type { Kind, Status } from './domain/conversation.ts'

/** The tables of `migrations/`, as Kysely sees them. */
export type Tables = {
  person: { id: Id; version: number; name: string; active: boolean }
  subject: { id: Id; version: number; kind: 'ORDER' | 'LOAN'; party_ids: Id[] }
  conversation: ConversationRow
  participant: ParticipantRow
  message: MessageRow
  known_file: KnownFile
  /** By the message. */
  attached: AttachedRow
}

export type ChatDb = Db<Tables>

export type ConversationRow = {
  id: Id
  version: number
  kind: Kind
  status: Status
  subject_id: Id | null
  topic: string
  message_count: number
  /** The start, or the last message: what lists are ordered by. */
  last_active_at: Date
  last_message_at: Date | null
  started_at: Date
  started_by_id: Id
}

export type AttachedRow = { id: Id; version: number; file_ids: Id[] }

export type ParticipantRow = { conversation_id: Id; person_id: Id; last_read_number: number; joined_at: Date }

export type MessageRow = {
  id: Id
  conversation_id: Id
  number: number
  author_id: Id
  body: string | null
  sent_at: Date
  deleted_at: Date | null
  deleted_by_id: Id | null
}
