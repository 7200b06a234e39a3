import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql'
import type { PlanningSupergraph } from './planning-supergraph.ts'

/** Where something stands under the subgraph's own names, and the planner's name for what stands there. */
type Needs = ReadonlyMap<string, string>

/** A field of an entity in a fetch. */
type EntityField = { readonly type: string; readonly field: FieldNode }

/** The fetch as it is, or one for each set of its fields whose requirements agree: they may have one representation. */
export function apart(node: FetchNode, planning: PlanningSupergraph): readonly FetchNode[] {
  const all = placesOf(node.requires ?? [], planning)
  const isDisputed = all.some(([place, name]) => all.some(([p, n]) => p === place && n !== name))
  return isDisputed ? split(node, planning, agree) : [node]
}

/**
 * Parts of a fetch whose fields require the same each, for entities that lack something that others of its fields
 * require: because it was only to be fetched under conditions, or for other types, or could not be fetched. None where
 * all of them require the same.
 */
export function partsOf(node: FetchNode, planning: PlanningSupergraph): readonly FetchNode[] {
  if (!node.requires) return []
  const parts = split(node, planning, areSame)
  return parts.length > 1 ? parts : []
}

/** A fetch of which the planner forgot to ask first for what some of its fields require. */
export type Forgetful = {
  /** What of it needs no more than was planned. */
  readonly rest: FetchNode | undefined
  /** What has to wait for places that it requires, by planned names. */
  readonly late: FetchNode
  readonly places: readonly string[]
}

/** What a fetch lacks: where keys lead through several subgraphs, the planner forgets what a field in the middle requires. */
export function forgottenIn(node: FetchNode, planning: PlanningSupergraph): Forgetful | undefined {
  const { requires } = node
  if (!requires || !planning.hasRequirements) return undefined
  const sent = new Set(placesOf(requires, planning).map(([place, name]) => `${place} ${name}`))
  const document = inlined(parse(node.operation, { noLocation: true }))
  const late = new Set<string>()
  const more: { readonly type: string; readonly set: SelectionSetNode }[] = []
  const fields = entityFieldsOf(document)
  for (const one of fields) {
    const set = planning.requiredBy(node.serviceName, one.type, one.field.name.value)
    if (!set || [...needsOf(set, planning)].every(([place, name]) => sent.has(`${place} ${name}`))) continue
    late.add(fieldKey(one))
    more.push({ type: one.type, set })
  }
  if (late.size === 0) return undefined
  const isName = ({ field }: EntityField) => field.name.value === '__typename'
  const only = (keep: (one: EntityField) => boolean): FetchNode => ({
    ...node,
    ...declaring(onlyFields(document, keep)),
  })
  const isRest = fields.some((one) => !isName(one) && !late.has(fieldKey(one)))
  const added = (type: string | undefined) => more.filter((one) => one.type === type).flatMap(({ set }) => planned(set))
  return {
    rest: isRest ? only((one) => !late.has(fieldKey(one))) : undefined,
    late: {
      ...only((one) => isName(one) || late.has(fieldKey(one))),
      requires: requires.map((one) =>
        one.kind === 'Field' ? one : { ...one, selections: [...one.selections, ...added(one.typeCondition)] },
      ),
    },
    places: [...new Set(more.flatMap(({ set }) => plannedPlaces(set)))],
  }
}

/** A selection as plans have it. */
function planned({ selections }: SelectionSetNode): QueryPlanSelectionNode[] {
  return selections.flatMap((one): QueryPlanSelectionNode[] => {
    if (one.kind === Kind.FIELD) {
      const inner = one.selectionSet ? { selections: planned(one.selectionSet) } : {}
      return [{ kind: 'Field', name: one.name.value, ...inner }]
    }
    if (one.kind === Kind.FRAGMENT_SPREAD) return []
    const condition = one.typeCondition ? { typeCondition: one.typeCondition.name.value } : {}
    return [{ kind: 'InlineFragment', ...condition, selections: planned(one.selectionSet) }]
  })
}

function plannedPlaces({ selections }: SelectionSetNode, above = ''): string[] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FRAGMENT_SPREAD) return []
    if (one.kind === Kind.INLINE_FRAGMENT) return plannedPlaces(one.selectionSet, above)
    const here = `${above}${one.name.value}`
    return [here, ...(one.selectionSet ? plannedPlaces(one.selectionSet, `${here}.`) : [])]
  })
}

function split(
  node: FetchNode,
  planning: PlanningSupergraph,
  mayBeTogether: (known: Needs, needs: Needs) => boolean,
): readonly FetchNode[] {
  const document = inlined(parse(node.operation, { noLocation: true }))
  const groups: { readonly needs: Map<string, string>; readonly fields: Set<string>; readonly keys: Set<string> }[] = []
  const needed = new Set<string>()
  for (const one of entityFieldsOf(document)) {
    if (one.field.name.value === '__typename') continue
    const needs = needsOf(planning.requiredBy(node.serviceName, one.type, one.field.name.value), planning)
    for (const place of needs.keys()) needed.add(place)
    let group = groups.find((other) => mayBeTogether(other.needs, needs))
    if (!group) {
      group = { needs: new Map(), fields: new Set(), keys: new Set() }
      groups.push(group)
    }
    for (const [place, name] of needs) group.needs.set(place, name)
    for (const key of planning.keysOf(node.serviceName, one.type)) {
      for (const place of needsOf(key, planning).keys()) group.keys.add(place)
    }
    group.fields.add(fieldKey(one))
  }
  if (groups.length <= 1) return [node]
  return groups.map(({ needs, fields, keys }) => ({
    ...node,
    ...declaring(onlyFields(document, (one) => one.field.name.value === '__typename' || fields.has(fieldKey(one)))),
    // Of what is required, its own; a key is needed by all.
    requires: without(
      node.requires ?? [],
      (place, name) => needed.has(place) && (needs.has(place) ? needs.get(place) !== name : !keys.has(place)),
      planning,
    ),
  }))
}

function fieldKey({ type, field }: EntityField): string {
  return `${type}.${field.alias?.value ?? field.name.value}`
}

const areSame = (a: Needs, b: Needs) => a.size === b.size && [...b].every(([place, name]) => a.get(place) === name)
const agree = (a: Needs, b: Needs) => [...b].every(([place, name]) => (a.get(place) ?? name) === name)

/** A part of an operation with the variables that it uses, and no others. */
function declaring(document: DocumentNode): Pick<FetchNode, 'operation' | 'variableUsages'> {
  const used = new Set<string>()
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) })
  const declared: DocumentNode = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  })
  return { operation: operationText(declared), variableUsages: [...used].filter((name) => name !== 'representations') }
}

function placesOf(
  selections: readonly QueryPlanSelectionNode[],
  planning: PlanningSupergraph,
  path = '',
): [string, string][] {
  return selections.flatMap((one): [string, string][] => {
    if (one.kind === 'InlineFragment') return placesOf(one.selections, planning, path)
    const place = `${path}.${planning.required.get(one.name)?.name ?? one.name}`
    return [[place, one.name], ...placesOf(one.selections ?? [], planning, place)]
  })
}

function needsOf(set: SelectionSetNode | undefined, planning: PlanningSupergraph, path = ''): Needs {
  const needs = new Map<string, string>()
  for (const one of set?.selections ?? []) {
    if (one.kind === Kind.FRAGMENT_SPREAD) continue
    const place =
      one.kind === Kind.FIELD ? `${path}.${planning.required.get(one.name.value)?.name ?? one.name.value}` : path
    if (one.kind === Kind.FIELD) needs.set(place, one.name.value)
    for (const [inner, name] of needsOf(one.selectionSet, planning, place)) needs.set(inner, name)
  }
  return needs
}

function without(
  selections: readonly QueryPlanSelectionNode[],
  dropped: (place: string, name: string) => boolean,
  planning: PlanningSupergraph,
  path = '',
): QueryPlanSelectionNode[] {
  return selections.flatMap((one): QueryPlanSelectionNode[] => {
    if (one.kind === 'InlineFragment') return [{ ...one, selections: without(one.selections, dropped, planning, path) }]
    const place = `${path}.${planning.required.get(one.name)?.name ?? one.name}`
    if (dropped(place, one.name)) return []
    return [one.selections ? { ...one, selections: without(one.selections, dropped, planning, place) } : one]
  })
}

/** The fields of `_entities { ... on Type { field } }`. */
function entityFieldsOf(document: DocumentNode): readonly EntityField[] {
  const fields: EntityField[] = []
  onlyFields(document, (one) => fields.push(one) > 0)
  return fields
}

function onlyFields(document: DocumentNode, keep: (field: EntityField) => boolean): DocumentNode {
  const ofType = (type: string, set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((one): SelectionNode[] => {
      if (one.kind === Kind.FIELD) return keep({ type, field: one }) ? [one] : []
      if (one.kind === Kind.FRAGMENT_SPREAD) return []
      const selectionSet = ofType(one.typeCondition?.name.value ?? type, one.selectionSet)
      return selectionSet.selections.length > 0 ? [{ ...one, selectionSet }] : []
    }),
  })
  return {
    ...document,
    definitions: document.definitions.map((one) => {
      if (one.kind !== Kind.OPERATION_DEFINITION) return one
      const selections = one.selectionSet.selections.map((entities) =>
        entities.kind === Kind.FIELD && entities.selectionSet
          ? { ...entities, selectionSet: ofType('', entities.selectionSet) }
          : entities,
      )
      return { ...one, selectionSet: { ...one.selectionSet, selections } }
    }),
  }
}

/** With every fragment in the place of its spreads. */
function inlined(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const operations = document.definitions.filter((one) => one.kind !== Kind.FRAGMENT_DEFINITION)
  return visit(
    { ...document, definitions: operations },
    {
      FragmentSpread({ name, directives = [] }) {
        const fragment = fragments.get(name.value)
        if (!fragment) return undefined
        const { typeCondition, selectionSet } = fragment
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet }
      },
    },
  )
}

/** A document as it is sent. */
export const operationText = (document: DocumentNode) => stripIgnoredCharacters(print(document))
