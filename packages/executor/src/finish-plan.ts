import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import { getResponseName } from '@apollo/query-planner'
import { type OperationDefinitionNode, parse, visit } from 'graphql'
import { apart, forgottenIn, operationText, partsOf } from './apart.ts'
import type { PlanningSupergraph } from './planning-supergraph.ts'

/** A plan as it can be run. */
export type FinishedPlan = {
  readonly plan: QueryPlan
  /** By fetch, its parts for entities that lack something that others of its fields require. */
  readonly partsOf: ReadonlyMap<FetchNode, readonly FetchNode[]>
  /** By fetch, the places that it has to wait for beside what the plan has before it, from where its entities are. */
  readonly waitsFor: ReadonlyMap<FetchNode, readonly string[]>
}

/**
 * Turns the planner's names of fields that `@requires` asks with arguments
 * back into the subgraphs' fields: an alias where they are fetched, the
 * subgraph's name in representations. What cannot have one representation is
 * fetched apart. Declares variables that the planner forgot.
 */
export function finishPlan(
  plan: QueryPlan,
  planning: PlanningSupergraph,
  definition: OperationDefinitionNode,
): FinishedPlan {
  const parts = new Map<FetchNode, readonly FetchNode[]>()
  const waits = new Map<FetchNode, readonly string[]>()
  const found = { partsOf: parts, waitsFor: waits }
  const { node } = plan
  if (!node) return { plan, ...found }
  if (node.kind !== 'Subscription') return { plan: { ...plan, node: inNode(node) }, ...found }
  const primary = asSubgraphsKnow(node.primary, planning, definition)
  const rest = node.rest ? { rest: inNode(node.rest) } : {}
  return { plan: { ...plan, node: { ...node, primary, ...rest } }, ...found }

  function inNode(one: PlanNode): PlanNode {
    switch (one.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...one, nodes: one.nodes.map(inNode) }
      case 'Flatten':
        return { ...one, node: inNode(one.node) }
      case 'Condition':
        return {
          ...one,
          ...(one.ifClause ? { ifClause: inNode(one.ifClause) } : {}),
          ...(one.elseClause ? { elseClause: inNode(one.elseClause) } : {}),
        }
      case 'Fetch': {
        const fetches = apart(one, planning).flatMap((part) => {
          const forgetful = forgottenIn(part, planning)
          if (!forgetful) return [finished(part)]
          const late = finished(forgetful.late)
          waits.set(late, forgetful.places)
          return forgetful.rest ? [finished(forgetful.rest), late] : [late]
        })
        return fetches.length === 1 ? (fetches[0] as FetchNode) : { kind: 'Parallel', nodes: fetches }
      }
      case 'Defer':
        return one
    }
  }

  function finished(part: FetchNode): FetchNode {
    const fetch = asSubgraphsKnow(part, planning, definition)
    const smaller = partsOf(part, planning)
    if (smaller.length > 0) {
      parts.set(
        fetch,
        smaller.map((each) => asSubgraphsKnow(each, planning, definition)),
      )
    }
    return fetch
  }
}

function asSubgraphsKnow(
  node: FetchNode,
  planning: PlanningSupergraph,
  definition: OperationDefinitionNode,
): FetchNode {
  const declared = withAllVariables(node, definition)
  return planning.required.size === 0 ? declared : withSubgraphNames(declared, planning)
}

/** The planner forgets to declare variables in conditions of some fields that are asked for several types. */
function withAllVariables(node: FetchNode, { variableDefinitions = [] }: OperationDefinitionNode): FetchNode {
  if (!node.operation.includes('$')) return node
  const document = parse(node.operation, { noLocation: true })
  const declared = new Set<string>()
  const used = new Set<string>()
  visit(document, {
    VariableDefinition({ variable }) {
      declared.add(variable.name.value)
      return false
    },
    Variable: ({ name }) => void used.add(name.value),
  })
  const forgotten = variableDefinitions.filter(
    ({ variable: { name } }) => used.has(name.value) && !declared.has(name.value),
  )
  if (forgotten.length === 0) return node
  const { operationDocumentNode: _, ...rest } = node
  return {
    ...rest,
    variableUsages: [...(node.variableUsages ?? []), ...forgotten.map(({ variable }) => variable.name.value)],
    operation: operationText(
      visit(document, {
        OperationDefinition: (one) => ({
          ...one,
          variableDefinitions: [...(one.variableDefinitions ?? []), ...forgotten],
        }),
      }),
    ),
  }
}

function withSubgraphNames(node: FetchNode, planning: PlanningSupergraph): FetchNode {
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
    operation: operationText(renamed),
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
