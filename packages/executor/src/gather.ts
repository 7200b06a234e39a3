import type { EntityGroup } from './batch.ts'
import { entitiesAt, type SharedDepths } from './entity-path.ts'
import type { Json, JsonObject } from './own.ts'
import type { Fetch } from './fetch.ts'
import { type Representation, RepresentationList } from './representations.ts'

/** The entities of one fetch, each once, and where the answer of each is to be found. */
export type Member = {
  readonly fetch: Fetch
  /** The fetch of the plan that it is part of, or is. */
  readonly planned: Fetch
  readonly targets: readonly JsonObject[]
  /** By target, the place of its representation in the list that is sent. */
  readonly slots: readonly number[]
}

/** A group that has something to ask: representations, each once, and whom they are for. */
export type Ready = {
  readonly group: EntityGroup
  readonly list: RepresentationList
  readonly members: readonly Member[]
}

/** Entities that lack something, by the fetch that they lack it for. */
export type Lacking = Map<Fetch, JsonObject[]>

/** Represents all entities of a group. Nothing where there are none, or no fetch of the group applies. */
export function gather(
  group: EntityGroup,
  data: JsonObject,
  shared: SharedDepths,
  lacking: Lacking,
  applies: (fetch: Fetch) => boolean,
): Ready | undefined {
  if (group.partOf && !lacking.has(group.partOf)) return undefined
  const slotOf = new Map<string, number>()
  const list = new RepresentationList()
  const isAlone = group.fetches.length === 1
  const members: Member[] = []
  for (const fetch of group.fetches) {
    if (!fetch.representation || !applies(fetch)) continue
    const targets: JsonObject[] = []
    const slots: number[] = []
    const slotFor = slotFinder(fetch, fetch.representation, slotOf, list, isAlone)
    const entities = group.partOf ? (lacking.get(group.partOf) ?? []) : entitiesAt(data, fetch.path, shared)
    for (const entity of entities) {
      const slot = slotFor(entity)
      if (slot < 0) {
        if (fetch.parts.length > 0) lack(lacking, fetch, entity)
        continue
      }
      targets.push(entity)
      slots.push(slot)
    }
    if (targets.length > 0) members.push({ fetch, planned: group.partOf ?? fetch, targets, slots })
  }
  return members.length > 0 ? { group, list, members } : undefined
}

function lack(lacking: Lacking, fetch: Fetch, entity: JsonObject): void {
  const known = lacking.get(fetch)
  if (known) known.push(entity)
  else lacking.set(fetch, [entity])
}

/** Where the representation of an entity is in the list, added to it if need be; -1 where it has none. */
function slotFinder(
  { typedRepresentations }: Fetch,
  { text, plain }: Representation,
  slotOf: Map<string, number>,
  list: RepresentationList,
  isAlone: boolean,
): (entity: JsonObject) => number {
  const byText = (entity: JsonObject): number => {
    const made = text(entity)
    if (made === null) return -1
    const key = typedRepresentations ? `${String(entity.__typename)} ${made}` : made
    let slot = slotOf.get(key)
    if (slot === undefined) {
      slot = list.add(made)
      slotOf.set(key, slot)
    }
    return slot
  }
  if (!plain) return byText
  // Looking up values one after the other is cheaper than making the text to look it up.
  const { typename, fields } = plain
  const last = fields.length - 1
  const tree: Tree = new Map()
  return (entity) => {
    if (entity.__typename !== typename) return byText(entity)
    let node = tree
    for (let index = 0; index < last; index++) {
      const value = entity[fields[index] as string]
      if (value === undefined || (typeof value === 'object' && value !== null)) return byText(entity)
      let next = node.get(value)
      if (next === undefined) {
        next = new Map()
        node.set(value, next)
      }
      node = next as Tree
    }
    const value = entity[fields[last] as string]
    if (value === undefined || (typeof value === 'object' && value !== null)) return byText(entity)
    let slot = node.get(value) as number | undefined
    if (slot === undefined) {
      // With several fetches another may have the same already, which only the text tells.
      slot = isAlone ? list.addPlain(entity, text, plain) : byText(entity)
      node.set(value, slot)
    }
    return slot
  }
}

type Tree = Map<Json, Tree | number>
