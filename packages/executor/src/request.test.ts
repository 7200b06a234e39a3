import { describe, expect, it } from 'vitest'
import { bodyPrefix, entityRequest, rootRequest } from './request.ts'

const query = 'query Q($a: Int) { x(a: $a) }'
const prefix = bodyPrefix(query, 'Q')

describe.each([
  ['of root fields', rootRequest(query, 'Q', prefix, { a: 1 })],
  ['of entities', entityRequest(query, 'Q', prefix, { a: 1 }, [['representations', '[{"id":"1"}]']])],
  ['of entities alone', entityRequest(query, 'Q', prefix, {}, [['representations', '[{"id":"1"}]']])],
])('a request %s', (_, request) => {
  it('is the same text by itself and for whoever makes JSON of it', () => {
    expect(JSON.stringify(request)).toBe(request.body())
  })

  it('is the same in parts', () => {
    const { body, variables } = request
    expect(JSON.parse(body())).toEqual({ query, operationName: 'Q', variables })
  })
})
