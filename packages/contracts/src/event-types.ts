import type { EventPayloads } from './generated.ts'

/** The name of an event, such as `items.item.lent.v1`; every one stands in `schema/events/`. */
export type EventType = keyof EventPayloads

/** Facts say what happened and are kept; states carry an aggregate whole and are compacted by key. */
export type EventKind = 'fact' | 'state'

export function kindOf(type: string): EventKind {
  return /\.changed\.v\d+$/.test(type) ? 'state' : 'fact'
}

/** The topic that carries a type: `items.facts` or `items.states`. */
export function topicOf(type: string): string {
  const subgraph = type.slice(0, type.indexOf('.'))
  return `${subgraph}.${kindOf(type)}s`
}

/** The state type that belongs to a fact (`items.item.lent.v1` → `items.item.changed.v1`). */
export function stateTypeOf(fact: string): string {
  const [subgraph, thing] = fact.split('.')
  return `${subgraph}.${thing}.changed.v1`
}
