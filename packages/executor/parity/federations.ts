import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { type Random, random } from './random.ts'

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external", "@requires",
  "@provides", "@shareable", "@override", "@inaccessible", "@tag", "@interfaceObject"])`

/** The supergraph of a random federation. Draws again until one composes. */
export function generateFederation(seed: number): string {
  const drawn = random(seed)
  let problem = ''
  for (let attempt = 0; attempt < 20; attempt++) {
    const subgraphs = drawSubgraphs(drawn)
    const { supergraphSdl, errors } = composeServices(
      subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
    )
    if (supergraphSdl) return supergraphSdl
    problem = `${errors?.map(({ message }) => message).join('\n')}\n${subgraphs.map(({ sdl }) => sdl).join('\n')}`
    if (process.env.PARITY_DEBUG) console.error(problem)
  }
  throw new Error(`no federation composes with seed ${seed}: ${problem}`)
}

const scalars = ['String', 'Int', 'Float', 'Boolean', 'ID', 'Any', 'Colour']

/** What one subgraph says, put together piece by piece. */
type Draft = {
  readonly name: string
  readonly types: Map<string, { head: string; fields: string[] }>
  readonly query: string[]
  readonly mutation: string[]
  readonly more: Set<string>
}

function drawSubgraphs(drawn: Random): { name: string; sdl: string }[] {
  const drafts = Array.from(
    { length: 2 + drawn.below(3) },
    (_, index): Draft => ({
      name: `s${index}`,
      types: new Map(),
      query: [],
      mutation: [],
      more: new Set(),
    }),
  )
  const entities = Array.from({ length: 2 + drawn.below(3) }, (_, index) => drawEntity(drawn, `E${index}`, drafts))
  for (const entity of entities) addEntity(drawn, entity, entities)
  if (drawn.chance(0.6)) addInterfaceObject(drawn, drafts)
  if (drawn.chance(0.7)) addAbstract(drawn, entities, drafts)
  for (const draft of drafts) addRoots(drawn, draft, drafts)
  return drafts.map((draft) => ({ name: draft.name, sdl: sdlOf(draft) }))
}

type Entity = {
  readonly name: string
  readonly keys: readonly string[]
  /** Fields of the keys, as they are written in SDL. */
  readonly keyFields: readonly string[]
  readonly owner: Draft
  readonly others: readonly Draft[]
}

function drawEntity(drawn: Random, name: string, drafts: readonly Draft[]): Entity {
  const owner = drawn.pick(drafts)
  const others = drafts.filter((one) => one !== owner && drawn.chance(0.7))
  const kind = drawn.below(5)
  const shapes = [
    { keys: ['id'], keyFields: ['id: ID!'] },
    { keys: ['id', 'sku'], keyFields: ['id: ID!', 'sku: String!'] },
    { keys: ['id region'], keyFields: ['id: ID!', 'region: Int!'] },
    { keys: ['id', 'org { code }'], keyFields: ['id: ID!', 'org: Org!'] },
    { keys: ['org { code } id'], keyFields: ['org: Org!', 'id: ID!'] },
  ] as const
  const shape = shapes[kind] ?? shapes[0]
  return { name, ...shape, owner, others }
}

function addEntity(drawn: Random, entity: Entity, entities: readonly Entity[]): void {
  const { name, owner, others, keys, keyFields } = entity
  for (const draft of [owner, ...others]) {
    // A subgraph may know only one of several keys.
    const known = draft === owner || drawn.chance(0.6) ? keys : [drawn.pick(keys)]
    const fields = keyFields.filter((field) => known.some((key) => key.includes(field.split(':')[0] as string)))
    if (fields.some((field) => field.includes('Org'))) draft.more.add('type Org @shareable { code: ID! title: String }')
    const head = `type ${name} ${known.map((key) => `@key(fields: "${key}")`).join(' ')}`
    draft.types.set(name, { head, fields: [...fields] })
  }
  const put = (draft: Draft, field: string) => draft.types.get(name)?.fields.push(field)
  for (const draft of [owner, ...others]) {
    for (let index = 0; index < 1 + drawn.below(3); index++) {
      const type = drawType(drawn, draft, entities)
      const args = drawn.chance(0.25) ? '(n: Int, in: Filter)' : ''
      if (args) draft.more.add('input Filter { a: String, b: [Int!], c: Filter }')
      const mark = drawn.chance(0.08) ? ' @inaccessible' : drawn.chance(0.08) ? ' @tag(name: "t")' : ''
      put(draft, `f${draft.name}${index}${args}: ${type}${mark}`)
    }
  }
  const [other] = others
  if (!other) return
  if (drawn.chance(0.8)) {
    // With and without null in one union makes planners ask for it under aliases.
    put(owner, `shared: String${drawn.chance(0.5) ? '' : '!'} @shareable`)
    put(other, `shared: String${drawn.chance(0.7) ? '' : '!'} @shareable`)
  }
  if (drawn.chance(0.5)) {
    const nested = drawn.chance(0.5)
    for (const draft of [owner, other]) if (nested) draft.more.add('type Size @shareable { w: Int h: Int }')
    put(owner, nested ? `size: ${drawn.chance(0.3) ? '[Size!]' : 'Size'}` : 'weight: Float')
    const size = owner.types.get(name)?.fields.at(-1) ?? ''
    put(other, `${size} @external`)
    put(
      other,
      `cost: ${drawn.pick(['Int', 'String!', '[Int]'])} @requires(fields: "${nested ? 'size { w h }' : 'weight'}")`,
    )
    put(other, `label(n: Int): String @requires(fields: "${nested ? 'size { w }' : 'weight'}")`)
  }
  if (drawn.chance(0.4)) addRequiredArguments(drawn, entity, put)
  if (drawn.chance(0.4)) {
    put(owner, 'title: String @shareable')
    put(other, 'title: String @external')
    other.query.push(`with${name}: [${name}!] @provides(fields: "title")`)
  }
  if (drawn.chance(0.3)) {
    put(owner, 'moved: String')
    put(other, `moved: String @override(from: "${owner.name}")`)
  }
  if (drawn.chance(0.4)) {
    for (const type of [
      'type Left @shareable { mark: String! n: Int }',
      'type Right @shareable { mark: String! n: [Int] }',
    ]) {
      other.more.add(type)
    }
    other.more.add('union Side = Left | Right')
    put(other, 'sides: [Side]')
  }
}

/** Fields that ask another with arguments, without where it has a default, through a third subgraph, and for an object. */
function addRequiredArguments(
  drawn: Random,
  { owner, others }: Entity,
  put: (draft: Draft, field: string) => void,
): void {
  const [other, third] = others
  if (!other) return
  const sized = `sized(unit: String${drawn.chance(0.5) ? ' = "cm"' : ''}): Int`
  put(owner, sized)
  put(other, `${sized} @external`)
  put(other, 'cut(n: Int): String @requires(fields: "sized(unit: \\"mm\\")")')
  put(other, 'whole: Int @requires(fields: "sized(unit: \\"cm\\")")')
  if (drawn.chance(0.6)) put(other, 'plain(n: Int): [Int] @requires(fields: "sized")')
  if (drawn.chance(0.4)) {
    for (const draft of [owner, other]) draft.more.add('type Box @shareable { w(unit: String): Int h: Int }')
    const box = `box(of: Int): ${drawn.pick(['Box', '[Box]', '[[Box!]]'])}`
    put(owner, box)
    put(other, `${box} @external`)
    put(other, 'boxed: String @requires(fields: "box(of: 1) { w(unit: \\"mm\\") h }")')
  }
  if (!third || !drawn.chance(0.7)) return
  put(third, 'cut(n: Int): String @external')
  put(third, 'told: String @requires(fields: "cut(n: 2)")')
}

function drawType(drawn: Random, draft: Draft, entities: readonly Entity[]): string {
  const reachable = entities.filter((one) => one.owner === draft || one.others.includes(draft)).map((one) => one.name)
  let name: string
  if (reachable.length > 0 && drawn.chance(0.35)) name = drawn.pick(reachable)
  else if (drawn.chance(0.15)) {
    name = 'Money'
    draft.more.add('type Money @shareable { amount: Int! currency: Colour other: Money }')
    draft.more.add('enum Colour { RED GREEN BLUE }')
  } else name = drawn.pick(scalars)
  if (name === 'Any') draft.more.add('scalar Any')
  if (name === 'Colour') draft.more.add('enum Colour { RED GREEN BLUE }')
  const nonNull = () => (drawn.chance(0.3) ? '!' : '')
  const inner = `${name}${nonNull()}`
  const roll = drawn.below(10)
  if (roll < 6) return inner
  return roll < 9 ? `[${inner}]${nonNull()}` : `[[${inner}]]${nonNull()}`
}

/** An interface with a key in one subgraph that is an object in another. */
function addInterfaceObject(drawn: Random, drafts: readonly Draft[]): void {
  const [owner, other] = drawn.chance(0.5) ? [drafts[0], drafts[1]] : [drafts[1], drafts[0]]
  if (!owner || !other) return
  owner.types.set('Media', { head: 'interface Media @key(fields: "id")', fields: ['id: ID!', 'title: String'] })
  for (const name of ['Book', 'Film'].slice(0, 1 + drawn.below(2))) {
    const fields = ['id: ID!', 'title: String', `of${name}: ${drawn.pick(['Int', 'String!', '[String]'])}`]
    owner.types.set(name, { head: `type ${name} implements Media @key(fields: "id")`, fields })
  }
  other.types.set('Media', {
    head: 'type Media @key(fields: "id") @interfaceObject',
    fields: ['id: ID!', 'rating: Float', 'votes(n: Int): [Int!]'],
  })
  owner.query.push('media: [Media]', 'oneMedia: Media')
  const third = drafts.find((one) => one !== owner && one !== other)
  // With both, planning some operations does not end before memory does, in the planner of 2.14.
  const wanders = drawn.chance(0.4)
  if (third && drawn.chance(0.6)) {
    third.types.set('Media', {
      head: 'type Media @key(fields: "id") @interfaceObject',
      fields: ['id: ID!', 'colour(n: Int): String'],
    })
    if (wanders) third.query.push('node: Media', 'nodes: [[Media]]')
  }
  if (drawn.chance(0.7)) other.query.push('bestMedia: Media', 'topMedia: [Media!]!')
  if (!wanders) {
    other.types.get('Media')?.fields.push('title: String @external', 'review: String @requires(fields: "title")')
  }
}

/** An interface and a union over entities that one subgraph knows. */
function addAbstract(drawn: Random, entities: readonly Entity[], drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const members = entities.filter((one) => draft.types.has(one.name) && drawn.chance(0.7))
    if (members.length === 0 || !drawn.chance(0.6)) continue
    const names = members.map((one) => one.name)
    draft.more.add(`union Any${draft.name} = ${names.join(' | ')}`)
    draft.query.push(`any${draft.name}: [Any${draft.name}]`, `first${draft.name}: Any${draft.name}`)
    if (!members.every((one) => draft.types.get(one.name)?.fields.includes('id: ID!'))) continue
    // Each object may narrow the type of a field that the interface has.
    const kin = drawn.chance(0.6) ? ` kin${draft.name}: Has${draft.name}` : ''
    draft.more.add(`interface Has${draft.name} { id: ID!${kin} }`)
    draft.query.push(`has${draft.name}: [Has${draft.name}!]`)
    for (const name of names) {
      const type = draft.types.get(name)
      if (!type) continue
      draft.types.set(name, { ...type, head: type.head.replace(name, `${name} implements Has${draft.name}`) })
      if (kin) type.fields.push(`kin${draft.name}: ${drawn.chance(0.7) ? name : `Has${draft.name}`}`)
    }
  }
}

function addRoots(drawn: Random, draft: Draft, drafts: readonly Draft[]): void {
  for (const [name, { head }] of draft.types) {
    if (head.startsWith('interface') || head.includes('@interfaceObject') || !head.includes('@key')) continue
    if (drawn.chance(0.5)) draft.query.push(`one${draft.name}${name}(n: Int): ${name}`)
    if (drawn.chance(0.5)) draft.query.push(`all${draft.name}${name}: [${name}${drawn.chance(0.4) ? '!' : ''}]`)
    if (drawn.chance(0.4))
      draft.mutation.push(`change${draft.name}${name}(n: Int!): ${name}${drawn.chance(0.3) ? '!' : ''}`)
  }
  if (draft.query.length === 0 && (draft === drafts[0] || drawn.chance(0.5)))
    draft.query.push(`hello${draft.name}: String`)
}

function sdlOf({ types, query, mutation, more }: Draft): string {
  const bodies = [...types.values()].map(({ head, fields }) => `${head} {\n  ${[...new Set(fields)].join('\n  ')}\n}`)
  if (query.length > 0) bodies.push(`type Query {\n  ${query.join('\n  ')}\n}`)
  if (mutation.length > 0) bodies.push(`type Mutation {\n  ${mutation.join('\n  ')}\n}`)
  return [header, ...more, ...bodies].join('\n')
}
