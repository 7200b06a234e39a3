import { describe, expect, test } from 'vitest'
import { mostLiked } from './accept.ts'
import { contentTypeFor, statusFor, wantsEvents } from './negotiation.ts'

const types = ['application/json', 'text/event-stream'] as const

test.each([
  ['nothing', undefined, 'application/json'],
  ['an empty header', '', 'application/json'],
  ['anything', '*/*', 'application/json'],
  ['a parameter', 'application/json; charset=utf-8', 'application/json'],
  ['a parameter before the weight', 'application/json;charset=utf-8;q=0.1, text/event-stream', 'text/event-stream'],
  ['a parameter after the weight', 'application/json;q=0.1;charset=utf-8, text/event-stream', 'text/event-stream'],
  ['quotes with what parts elsewhere', 'text/html;a="x, y;q=0", text/event-stream', 'text/event-stream'],
  ['the second more', 'application/json;q=0.1, text/event-stream', 'text/event-stream'],
  ['both alike, by their order', 'application/json, text/event-stream', 'application/json'],
  ['both alike, the other way round', 'text/event-stream, application/json', 'text/event-stream'],
  ['one not at all', 'application/json;q=0, */*', 'text/event-stream'],
  ['neither', 'text/css', undefined],
])('who likes %s gets what that means', (_, accept, expected) => {
  expect(mostLiked(accept, types)).toBe(expected)
})

describe('the form of an answer', () => {
  test.each([
    ['application/json; charset=utf-8', 'application/json; charset=utf-8'],
    [
      'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8',
      'application/graphql-response+json; charset=utf-8',
    ],
    ['application/graphql-response+json;charset="utf-8"', 'application/graphql-response+json; charset=utf-8'],
  ])('for %s', (accept, expected) => {
    expect(contentTypeFor(accept)).toBe(expected)
  })

  test('an old client is told 200 of a document at fault, with a parameter too', () => {
    const text = JSON.stringify({ errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] })
    expect(statusFor('application/json; charset=utf-8', { status: 400, text })).toBe(200)
  })
})

test.each([
  ['text/event-stream', true],
  ['application/json;q=0.1, text/event-stream', true],
  ['application/graphql-response+json, application/json, text/event-stream', false],
  ['*/*', false],
  [undefined, false],
])('%s wants events: %s', (accept, wants) => {
  expect(wantsEvents(accept)).toBe(wants)
})
