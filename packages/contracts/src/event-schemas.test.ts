import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { compileEventSchemas, loadEventSchemas } from './event-schemas.ts'

const shared = parse('scalar DateTime scalar BigInt enum Mood { CALM WILD }')
const schemas = compileEventSchemas(
  [
    parse(`
      type ThingMade @event(type: "things.thing.made.v1", key: "thingId") {
        thingId: ID! count: Int at: DateTime! price: BigInt mood: Mood
        parts: [Part!]! makerId: ID maker: String @personal(of: "makerId")
      }
      type Part { name: String! inner: [Part!] }
      type ThingChanged @event(type: "things.thing.changed.v1", key: "thingId") { thingId: ID! version: Int! }
      type ThingSold @event(type: "things.thing.sold.v1", key: "thingId", correlation: "saleId") { thingId: ID! saleId: ID! }
    `),
  ],
  shared,
)
const made = { thingId: 'thg_1', at: '2026-11-21T08:00:00.000Z', price: '1250', mood: 'CALM', parts: [{ name: 'a' }] }
const problems = (data: unknown, unknown: 'refuse' | 'ignore' = 'refuse') =>
  schemas.problems('things.thing.made.v1', data, unknown)

describe('event schemas', () => {
  it('knows each type with its key, kind and personal fields', () => {
    expect(schemas.all.get('things.thing.made.v1')).toEqual({
      type: 'things.thing.made.v1',
      kind: 'fact',
      name: 'ThingMade',
      key: 'thingId',
      personal: [{ field: 'maker', of: 'makerId' }],
      parties: [],
    })
    expect(schemas.all.get('things.thing.changed.v1')?.kind).toBe('state')
    expect(schemas.all.get('things.thing.sold.v1')?.correlation).toBe('saleId')
  })

  it('finds nothing wrong with a payload that fits', () => {
    expect(problems(made)).toEqual([])
    expect(problems({ ...made, count: null, parts: [{ name: 'a', inner: [{ name: 'b' }] }] })).toEqual([])
  })

  it('names each problem with its path', () => {
    expect(problems({ ...made, thingId: undefined })).toEqual(['thingId is missing.'])
    expect(problems({ ...made, count: 1.5 })).toEqual(['count must be a 32-bit integer, and this number is not.'])
    expect(problems({ ...made, price: 1250 })[0]).toMatch(/^price must be a 64-bit integer as text/)
    expect(problems({ ...made, at: 'yesterday' })[0]).toMatch(/^at must be an instant/)
    expect(problems({ ...made, mood: 'SAD' })).toEqual(['mood must be one of CALM, WILD, and this string is not.'])
    expect(problems({ ...made, parts: [{ name: 'a' }, {}] })).toEqual(['parts[1].name is missing.'])
    expect(problems({ ...made, parts: [{ name: 'a', inner: [null] }] })).toEqual(['parts[0].inner[0] is missing.'])
    expect(problems({ ...made, parts: 'a' })).toEqual(['parts must be a list.'])
    expect(problems(null)).toEqual(['The payload must be an object (ThingMade).'])
  })

  it('never repeats a value, which may be personal', () => {
    expect(problems({ ...made, at: 'Ada Lovelace' }).join()).not.toContain('Ada')
  })

  it('refuses an unknown field when publishing and ignores it when consuming', () => {
    const extended = { ...made, colour: 'red', parts: [{ name: 'a', size: 1 }] }
    expect(problems(extended)).toEqual(['parts[0].size is no field of Part.', 'colour is no field of ThingMade.'])
    expect(problems(extended, 'ignore')).toEqual([])
  })

  it('refuses a type that is not defined', () => {
    expect(schemas.problems('things.thing.lost.v1', {}, 'ignore')).toEqual([
      'There is no event things.thing.lost.v1 in schema/events.',
    ])
  })

  it.each([
    ['a type of another form', 'type A @event(type: "a.b", key: "id") { id: ID! }', /must look like/],
    ['a key that is no field', 'type A @event(type: "a.b.c.v1", key: "id") { other: ID! }', /must name a field/],
    ['a state without version', 'type A @event(type: "a.b.changed.v1", key: "id") { id: ID! }', /version: Int!/],
    ['personal of nobody', 'type A @event(type: "a.b.c.v1", key: "id") { id: ID! n: Int @personal(of: "x") }', /of:/],
    ['an unknown scalar', 'type A @event(type: "a.b.c.v1", key: "id") { id: ID! n: Number }', /uses Number/],
    [
      'one type twice',
      'type A @event(type: "a.b.c.v1", key: "id") { id: ID! } type B @event(type: "a.b.c.v1", key: "id") { id: ID! }',
      /defined twice: A and B/,
    ],
  ])('refuses a definition with %s', (_what, sdl, message) => {
    expect(() => compileEventSchemas([parse(sdl)])).toThrow(message)
  })

  it('can read what the project defines', () => {
    expect(loadEventSchemas().all.size).toBeGreaterThan(0)
  })
})
