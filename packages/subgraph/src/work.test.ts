import { expect, test } from 'vitest'
import type { Work } from './work.ts'

// The assertions of this test are the `@ts-expect-error` comments: `pnpm check` fails where one expects nothing.
test('an event with a wrong name or payload does not compile', () => {
  const emitted: unknown[] = []
  const emit: Work['emit'] = (type, data) => void emitted.push(type, data)
  const right = { conversationId: 'cnv_1', endedById: 'per_1' }

  emit('chat.conversation.ended.v1', right)
  // @ts-expect-error a name that no file in schema/events has
  emit('chat.conversation.endet.v1', right)
  // @ts-expect-error a field that is missing
  emit('chat.conversation.ended.v1', { conversationId: 'cnv_1' })
  // @ts-expect-error a field of another type
  emit('chat.conversation.ended.v1', { ...right, endedById: 1 })
  // @ts-expect-error a field that the event does not have
  emit('chat.conversation.ended.v1', { ...right, ended: true })

  expect(emitted).toHaveLength(10)
})
