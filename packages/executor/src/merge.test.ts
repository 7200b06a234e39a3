import { describe, expect, it } from 'vitest'
import { merge, merging } from './merge.ts'
import type { JsonObject } from './own.ts'

const json = (text: string) => JSON.parse(text) as JsonObject

/** What is known, what was fetched, and what is known then. */
const cases: [known: string, fetched: string, then: string][] = [
  ['{"id":"1"}', '{"name":"x","price":null}', '{"id":"1","name":"x","price":null}'],
  ['{"name":"old","price":1}', '{"name":"new"}', '{"name":"new","price":1}'],
  ['{"name":null}', '{"name":{"en":"x"}}', '{"name":{"en":"x"}}'],
  ['{"name":{"en":"x"}}', '{"name":{"de":"y"}}', '{"name":{"en":"x","de":"y"}}'],
  ['{"name":{"en":"x"}}', '{"name":null}', '{"name":null}'],
  ['{"tags":[{"a":1},{"a":2}]}', '{"tags":[{"b":1},{"b":2}]}', '{"tags":[{"a":1,"b":1},{"a":2,"b":2}]}'],
  ['{"tags":[{"a":1}]}', '{"tags":[{"b":1},{"b":2}]}', '{"tags":[{"b":1},{"b":2}]}'],
  ['{"tags":[[1],[2]]}', '{"tags":[[3],[4]]}', '{"tags":[[3],[4]]}'],
  ['{"name":"x"}', '{"name":["y"]}', '{"name":["y"]}'],
  ['{"rows":[[{"a":1}]]}', '{"rows":[[{"b":2}]]}', '{"rows":[[{"a":1,"b":2}]]}'],
  ['{}', '{"__proto__":{"polluted":1},"constructor":"c"}', '{"__proto__":{"polluted":1},"constructor":"c"}'],
]

describe.each([
  ['for any names', () => merge],
  ['made for names', (fetched: JsonObject) => merging(new Set()).merger([...Object.keys(fetched), 'absent'])],
] as const)('merging %s', (_, mergeFor) => {
  it.each(cases)('%s with %s is %s', (known, fetched, then) => {
    const target = json(known)
    mergeFor(json(fetched))(target, json(fetched))
    expect(JSON.stringify(target)).toBe(JSON.stringify(json(then)))
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('takes over what is new by reference', () => {
    const target: JsonObject = {}
    const name = { en: 'x' }
    mergeFor({ name })(target, { name })
    expect(target.name).toBe(name)
  })
})
