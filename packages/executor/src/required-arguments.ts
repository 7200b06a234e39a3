import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import { getResponseName } from '@apollo/query-planner'
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

/**
 * Turns the planner's names of fields that `@requires` asks with arguments
 * back into the subgraphs' fields: an alias where they are fetched, the
 * subgraph's name in representations. Two fields of one fetch that require
 * one field with different arguments are fetched apart.
 */
export function withRequiredArguments(plan: QueryPlan, planning: PlanningSupergraph): QueryPlan {
  if (planning.required.size === 0 || !plan.node) return plan
  const { node } = plan
  if (node.kind !== 'Subscription') return { ...plan, node: inNode(node, planning) }
  const primary = asSubgraphsKnow(node.primary, planning)
  return { ...plan, node: { ...node, primary, ...(node.rest ? { rest: inNode(node.rest, planning) } : {}) } }
}

function inNode(node: PlanNode, planning: PlanningSupergraph): PlanNode {
  const inside = (one: PlanNode) => inNode(one, planning)
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(inside) }
    case 'Flatten':
      return { ...node, node: inside(node.node) }
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause ? { ifClause: inside(node.ifClause) } : {}),
        ...(node.elseClause ? { elseClause: inside(node.elseClause) } : {}),
      }
    case 'Fetch': {
      const parts = apart(node, planning).map((one) => asSubgraphsKnow(one, planning))
      return parts.length === 1 ? (parts[0] as FetchNode) : { kind: 'Parallel', nodes: parts }
    }
    case 'Defer':
      return node
  }
}

function asSubgraphsKnow(node: FetchNode, planning: PlanningSupergraph): FetchNode {
  const { operationDocumentNode: _, ...rest } = node
  const renamed = visit(parse(node.operation, { noLocation: true }), {
    Field(field) {
      const known = planning.required.get(field.name.value)
      if (!known) return undefined
      const alias = field.alias ?? field.name
      return { ...field, alias, name: { ...field.name, value: known.name }, arguments: known.arguments }
    },
  })
  const inputRewrites = [...(node.inputRewrites ?? []), ...renames(node.requires ?? [], [], planning)]
  return {
    ...rest,
    operation: text(renamed),
    ...(inputRewrites.length > 0 ? { inputRewrites } : {}),
  }
}

/** Deepest first, because a rename takes away the name by which what is below it is reached. */
function renames(
  selections: readonly QueryPlanSelectionNode[],
  path: readonly string[],
  planning: PlanningSupergraph,
): FetchDataRewrite[] {
  return selections.flatMap((one): FetchDataRewrite[] => {
    if (one.kind === 'InlineFragment') {
      return renames(one.selections, one.typeCondition ? [...path, `... on ${one.typeCondition}`] : path, planning)
    }
    const here = [...path, getResponseName(one)]
    const known = planning.required.get(one.name)
    return [
      ...renames(one.selections ?? [], here, planning),
      ...(known ? [{ kind: 'KeyRenamer' as const, path: here, renameKeyTo: known.name }] : []),
    ]
  })
}

/** The fetch as it is, or one for each set of its fields whose requirements agree. */
function apart(node: FetchNode, planning: PlanningSupergraph): FetchNode[] {
  const all = node.requires ? placesOf(node.requires, planning) : []
  const disputed = new Set(
    all.filter(([place, name]) => all.some(([p, n]) => p === place && n !== name)).map(([p]) => p),
  )
  if (disputed.size === 0) return [node]
  const document = inlined(parse(node.operation, { noLocation: true }))
  const groups: { readonly needs: Map<string, string>; readonly fields: Set<string> }[] = []
  for (const { type, field } of entityFields(document)) {
    const needs = needsOf(planning.requiredBy(node.serviceName, type, field.name.value), planning)
    let group = groups.find((one) => agree(one.needs, needs))
    if (!group) {
      group = { needs: new Map(), fields: new Set() }
      groups.push(group)
    }
    for (const [place, name] of needs) group.needs.set(place, name)
    group.fields.add(fieldKey(type, field))
  }
  return groups.map(({ needs, fields }) => ({
    ...node,
    operation: text(onlyFields(document, (type, field) => fields.has(fieldKey(type, field)))),
    requires: without(node.requires ?? [], (place, name) => disputed.has(place) && needs.get(place) !== name, planning),
  }))
}

const fieldKey = (type: string, field: FieldNode) => `${type}.${field.alias?.value ?? field.name.value}`
const agree = (a: Needs, b: Needs) => [...b].every(([place, name]) => (a.get(place) ?? name) === name)

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
function entityFields(document: DocumentNode): { readonly type: string; readonly field: FieldNode }[] {
  const fields: { type: string; field: FieldNode }[] = []
  onlyFields(document, (type, field) => fields.push({ type, field }) > 0)
  return fields
}

function onlyFields(document: DocumentNode, keep: (type: string, field: FieldNode) => boolean): DocumentNode {
  const ofType = (type: string, set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((one): SelectionNode[] => {
      if (one.kind === Kind.FIELD) return keep(type, one) ? [one] : []
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

const text = (document: DocumentNode) => stripIgnoredCharacters(print(document))
