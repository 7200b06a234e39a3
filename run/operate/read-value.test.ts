import { expect, test } from 'vitest'
import { readValue } from './read-value.ts'

const event = { source: '/items', type: 'items.item.changed.v1', aggregateversion: 3, data: { title: 'Drill' } }
const head = { source: '/items', type: 'items.item.changed.v1', version: 3 }

test('reads what an event says of itself', () => {
  expect(readValue(JSON.stringify(event))).toEqual({ event: head })
  const { aggregateversion: _, ...fact } = event
  expect(readValue(JSON.stringify(fact))).toEqual({ event: { ...head, version: undefined } })
})

test.each([
  'no json',
  '{"source":',
  'null',
  '[]',
  '7',
  '{"source":"/items"}',
  '{"source":"/items","type":"a\\u0000b"}',
])('says that %s is no event', (value) => {
  expect(readValue(value)).toEqual({ problem: expect.stringMatching(/not JSON|no event/) })
})

test.each([{ title: 'Dr\ud800ill' }, { tags: ['fine', { '\udc00': 1 }] }])(
  'says what PostgreSQL cannot read, and reads it all the same: %j',
  (data) => {
    const value = JSON.stringify({ ...event, data })
    expect(readValue(value)).toEqual({ event: head, problem: expect.stringContaining('surrogate') })
  },
)

test.each(['😀', 'a text about \\ud800', '\\\\ud800'])('finds nothing wrong with %s', (title) => {
  expect(readValue(JSON.stringify({ ...event, data: { title } }))).toEqual({ event: head })
})
