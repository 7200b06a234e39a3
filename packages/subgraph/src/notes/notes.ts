import { personId } from '@stoa/auth/viewer'
import { loadOne } from '@stoa/db/loader'
import { invalidInput } from '@stoa/values/refusal'
import { type Context, defineSubgraph } from '../definition.ts'
import { mutation } from '../mutation.ts'
import type { Db, Work } from '../work.ts'

// The smallest subgraph that has everything: what the tests of the host run.
// It borrows the events of chat, because a subgraph needs events to have states.

type Note = { id: string; author_id: string; text: string; version: number }
export type Tables = { note: Note }
type Loaders = ReturnType<typeof loaders>

const loaders = (db: Db<Tables>) => ({
  note: loadOne(
    (ids: readonly string[]) => db.selectFrom('note').selectAll().where('id', 'in', ids).execute(),
    (row) => row.id,
  ),
})

/** Writes first and refuses afterwards, so that a test sees what a refusal leaves behind. */
export async function writeNote(work: Work<Tables>, { text }: { text: string }) {
  const note = { id: work.ids.next('cnv'), author_id: personId(work.viewer) ?? 'nobody', text, version: 1 }
  await work.db.insertInto('note').values(note).execute()
  work.emit('chat.conversation.ended.v1', { conversationId: note.id, endedById: note.author_id })
  work.emit('chat.conversation.joined.v1', { conversationId: note.id, personId: note.author_id })
  if (text === '') return invalidInput('Write something.', ['input', 'text'])
  if (text === 'fault') throw new Error('a secret detail of the inside')
  if (text === 'malformed') work.emit('chat.conversation.ended.v1', { conversationId: note.id } as never)
  return { noteId: note.id }
}

export const notes = defineSubgraph<Tables, Loaders>({
  name: 'notes',
  schema: new URL('./notes.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  loaders,
  resolvers: {
    Query: { note: (_root: unknown, { id }: { id: string }, context: Context) => context.loaders.note.load(id) },
    Mutation: { noteWrite: mutation(writeNote) },
    NotePayload: {
      note: ({ noteId }: { noteId?: string }, _args: unknown, context: Context) =>
        noteId ? context.loaders.note.load(noteId) : null,
    },
    Note: {
      __resolveReference: ({ id }: { id: string }, context: Context) => context.loaders.note.load(id),
      size: ({ text }: Note) => BigInt(text.length),
    },
  },
  rules: { author: ({ author_id }: Note, { viewer }: Context) => author_id === personId(viewer) },
  publishes: {
    'chat.conversation.changed.v1': {
      table: 'note',
      read: async (db, ids) => {
        const rows = await db.selectFrom('note').selectAll().where('id', 'in', ids).execute()
        return rows.map(({ id, version, author_id }) => ({
          conversationId: id,
          version,
          kind: 'DIRECT',
          status: 'ACTIVE',
          subjectId: null,
          participantIds: [author_id],
          messageCount: 0,
          lastMessageAt: null,
          startedAt: '2026-01-01T00:00:00.000Z',
        }))
      },
    },
  },
  invariants: { broken: {} },
  schedules: { tidy: { every: '15 minutes', run: async ({ db }) => db.deleteFrom('note').execute() } },
})
