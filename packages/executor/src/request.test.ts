import { describe, expect, it } from 'vitest'
import { RepresentationList } from './representations.ts'
import { bodyPrefix, entityRequest, rootRequest } from './request.ts'

const query = 'query Q($a: Int) { x(a: $a) }'
const prefix = bodyPrefix(query, 'Q')

const list = new RepresentationList()
list.add('{"id":"1"}')
const plain = { typename: 'T', fields: ['id'] }
list.addPlain(
  { __typename: 'T', id: '2', name: 'x' },
  ({ id }) => `{"__typename":"T","id":${JSON.stringify(id)}}`,
  plain,
)

describe.each([
  ['of root fields', rootRequest(query, 'Q', prefix, { a: 1 })],
  ['of entities', entityRequest(query, 'Q', prefix, { a: 1 }, [['representations', list]])],
  ['of entities alone', entityRequest(query, 'Q', prefix, {}, [['representations', list]])],
])('a request %s', (_, request) => {
  it('is the same text by itself and for whoever makes JSON of it', () => {
    expect(JSON.stringify(request)).toBe(request.body())
  })

  it('is the same in parts', () => {
    const { body, variables } = request
    expect(JSON.parse(body())).toEqual({ query, operationName: 'Q', variables })
  })
})
