import { personId } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import { isRefusal, notFound, type Refusal, wrongState } from '@stoa/values/refusal'
import { usualCaps } from '../domain/caps.ts'
import { type Opening, openingWith, readUpTo, readWish } from '../domain/conversation.ts'
import type {
  ConversationEndInput,
  ConversationReadInput,
  ConversationStartInput,
  DirectConversationStartInput,
} from '../generated.ts'
import { speaksForOrganisation } from '../rules.ts'
import type { ChatWork } from '../context.ts'
import { capConversations } from './caps.ts'
import { lockConversation } from './lock.ts'

export type ConversationOutcome = Promise<{ readonly conversationId: Id } | Refusal>

/** Returns the conversation that is meant; begins it when it is the first time. Two at once begin one. */
export async function startConversation(work: ChatWork, input: ConversationStartInput): ConversationOutcome {
  const opening = readWish(personId(work.viewer) as Id, input)
  return isRefusal(opening) ? opening : ((await begin(work, opening)) ?? existing(work, opening))
}

/** The same with another person; how many of these one may begin is capped. */
export async function startDirectConversation(
  work: ChatWork,
  input: DirectConversationStartInput,
  caps = usualCaps,
): ConversationOutcome {
  const viewerId = personId(work.viewer) as Id
  const opening = openingWith(viewerId, input.personId)
  if (isRefusal(opening)) return opening
  const begun = await begin(work, opening)
  if (!begun) return existing(work, opening)
  return isRefusal(begun) ? begun : ((await capConversations(work, viewerId, caps)) ?? begun)
}

/** A new conversation; undefined where there is the one that is meant. */
async function begin(work: ChatWork, opening: Opening): Promise<{ readonly conversationId: Id } | Refusal | undefined> {
  const viewerId = personId(work.viewer) as Id
  const parties = await partiesOf(work, viewerId, opening)
  if (isRefusal(parties)) return parties
  const begun = await work.db
    .insertInto('conversation')
    .values({
      id: work.ids.next('cnv'),
      version: 1,
      kind: opening.kind,
      status: opening.kind === 'DIRECT' ? 'ACTIVE' : 'WAITING',
      subject_id: opening.subjectId,
      topic: opening.topic,
      message_count: 0,
      last_active_at: work.now,
      last_message_at: null,
      started_at: work.now,
      started_by_id: viewerId,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'topic']).doNothing())
    .returning(['id', 'kind', 'subject_id'])
    .executeTakeFirst()
  if (!begun) return undefined
  await addParticipants(work, begun.id, parties)
  work.emit('chat.conversation.started.v1', {
    conversationId: begun.id,
    kind: begun.kind,
    subjectId: begun.subject_id,
    participantIds: parties,
  })
  return { conversationId: begun.id }
}

async function existing({ db }: ChatWork, { kind, topic }: Opening): Promise<{ readonly conversationId: Id }> {
  const { id } = await db
    .selectFrom('conversation')
    .select('id')
    .where('kind', '=', kind)
    .where('topic', '=', topic)
    .executeTakeFirstOrThrow()
  return { conversationId: id }
}

/** Who takes part from the start, or why the viewer may not begin it. */
async function partiesOf(work: ChatWork, viewerId: Id, opening: Opening): Promise<Id[] | Refusal> {
  if (opening.otherId) {
    const other = await work.db
      .selectFrom('person')
      .select('active')
      .where('id', '=', opening.otherId)
      .executeTakeFirst()
    return other?.active ? [viewerId, opening.otherId] : notFound(opening.otherId, ['input', 'personId'])
  }
  if (!opening.subjectId) return [viewerId]
  const field = opening.kind === 'ORDER' ? 'orderId' : 'loanId'
  const subject = await work.db
    .selectFrom('subject')
    .select('party_ids')
    .where('id', '=', opening.subjectId)
    .where('kind', '=', opening.kind as 'ORDER' | 'LOAN')
    .executeTakeFirst()
  const allowed = subject?.party_ids.includes(viewerId) || speaksForOrganisation(work.viewer, opening.kind)
  if (!subject || !allowed) return notFound(opening.subjectId, ['input', field])
  return [...new Set([...subject.party_ids, viewerId])]
}

async function addParticipants({ db, now }: ChatWork, conversationId: Id, people: readonly Id[]): Promise<void> {
  await db
    .insertInto('participant')
    .values(
      people.map((id) => ({ conversation_id: conversationId, person_id: id, last_read_number: 0, joined_at: now })),
    )
    .execute()
}

export async function endConversation(work: ChatWork, input: ConversationEndInput): ConversationOutcome {
  const conversation = await lockConversation(work, input.id, ['input', 'id'])
  if (isRefusal(conversation)) return conversation
  if (conversation.status === 'ENDED') return wrongState('ENDED', 'This conversation is closed already.')
  work.emit('chat.conversation.ended.v1', {
    conversationId: conversation.id,
    endedById: personId(work.viewer) as Id,
  })
  await work.db
    .updateTable('conversation')
    .set({ status: 'ENDED', version: conversation.version + 1 })
    .where('id', '=', conversation.id)
    .execute()
  return { conversationId: conversation.id }
}

/** Reading is nobody else's business: of the event only the reader's own windows hear, and the other side asks. */
export async function readConversation(work: ChatWork, input: ConversationReadInput): ConversationOutcome {
  const conversation = await lockConversation(work, input.id, ['input', 'id'])
  if (isRefusal(conversation)) return conversation
  const self = conversation.participants.find(({ person_id }) => person_id === personId(work.viewer))
  if (!self) return { conversationId: conversation.id }
  const number = readUpTo(self.last_read_number, input.number, conversation.message_count)
  if (number === self.last_read_number) return { conversationId: conversation.id }
  work.emit('chat.reader.moved.v1', { personId: self.person_id, conversationId: conversation.id })
  await work.db
    .updateTable('participant')
    .set({ last_read_number: number })
    .where('conversation_id', '=', conversation.id)
    .where('person_id', '=', self.person_id)
    .execute()
  return { conversationId: conversation.id }
}
