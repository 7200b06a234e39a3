import { operationFromDocument, type Schema, type Supergraph } from '@apollo/federation-internals'
import { type FetchNode, type QueryPlan, QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { incrementalRefused } from './errors.ts'
import { type ExactResponse, exactResponse } from './exact-response.ts'
import { merge } from './merge.ts'
import { compileProgram, type Fetch, type Program, type Variables } from './program.ts'
import { compileProjector, type Projector } from './projector.ts'
import { type PlanningSupergraph, planningSupergraph, requiredPrefix } from './planning-supergraph.ts'
import { withRequiredArguments } from './required-arguments.ts'
import { compileRewrites } from './rewrites.ts'
import { conditionVariables, fieldsOf } from './shape.ts'

/** A planned operation; made by `prepare`, and as good for many executions side by side. */
export type PlannedOperation = {
  readonly definition: OperationDefinitionNode
  /** Apollo's plan, to be shown (`prettyFormatQueryPlan`). */
  readonly plan: QueryPlan
  readonly program: Program
  /** A subscription's source, of which every event is put in the place of its result. */
  readonly primary: Fetch | undefined
  /** The projector for these variables, or nothing where only the exact way will do. */
  projector(variables: Variables): Projector | undefined
  readonly exact: ExactResponse
}

/** All that planning needs of one supergraph. */
export type Graph = {
  readonly apiSchema: Schema
  /** What clients see. */
  readonly schema: GraphQLSchema
  /** With all that clients do not see. */
  readonly supergraphSchema: GraphQLSchema
  readonly planning: PlanningSupergraph
  /** Asks the planner, which is made when it is first asked. */
  readonly plan: (document: DocumentNode, operationName: string | undefined) => QueryPlan
}

/** Reads a supergraph once. */
export function graphOf(supergraph: Supergraph, config: QueryPlannerConfig | undefined): Graph {
  const apiSchema = supergraph.apiSchema()
  const planning = planningSupergraph(supergraph)
  let planner: QueryPlanner | undefined
  return {
    apiSchema,
    schema: apiSchema.toGraphQLJSSchema(),
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    planning,
    plan(document, operationName) {
      planner ??= new QueryPlanner(planning.supergraph, config)
      return planner.buildQueryPlan(operationFromDocument(apiSchema, document, operationName ? { operationName } : {}))
    },
  }
}

/** How many choices of `@include` and `@skip` keep their projector, for each operation. */
const projectorLimit = 32

/** Throws a GraphQLError for what will not be planned: an unknown name, incremental delivery. */
export function checkPlannable(graph: Graph, document: DocumentNode, operationName: string | undefined): void {
  definitionOf(document, operationName)
  refuseIncremental(document)
  refuseReserved(document, graph.planning)
}

/**
 * Makes an operation of a valid document ready to run, as the planner planned
 * it. Throws a GraphQLError where it cannot be run.
 */
export function compileOperation(
  graph: Graph,
  document: DocumentNode,
  operationName: string | undefined,
  planned: QueryPlan,
  fuse: boolean,
): PlannedOperation {
  const definition = definitionOf(document, operationName)
  const { apiSchema, schema, supergraphSchema } = graph
  const plan = withRequiredArguments(planned, graph.planning)
  const { node } = plan
  if (!node && asksSubgraphs(document, definition, schema)) {
    throw refused('No subgraph can answer this operation: the supergraph was composed without checking that.')
  }
  const subscription = node?.kind === 'Subscription' ? node : undefined
  const rest = node?.kind === 'Subscription' ? node.rest : node
  return {
    definition,
    plan,
    program: compileProgram(rest, definition, supergraphSchema, fuse),
    primary: subscription && primaryOf(subscription.primary, supergraphSchema),
    projector: projectors(document, definition, schema),
    exact: exactResponse(document, definition, apiSchema, schema),
  }
}

/** Whether something is selected that introspection does not answer. The planner plans nothing where no way leads. */
function asksSubgraphs(document: DocumentNode, definition: OperationDefinitionNode, schema: GraphQLSchema): boolean {
  const fragments = fragmentsOf(document)
  const root = schema.getRootType(definition.operation)
  if (!root || introspects(definition.selectionSet, fragments)) return false
  const shape = [{ selections: definition.selectionSet, on: root }]
  return fieldsOf(shape, root.name, { schema, fragments, conditions: {} }).some(({ type }) => type !== undefined)
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )
}

function primaryOf(node: FetchNode, supergraph: GraphQLSchema): Fetch {
  return {
    node,
    subgraph: node.serviceName,
    path: [],
    guards: [],
    typedRepresentations: false,
    rewriteResult: compileRewrites(node.outputRewrites, supergraph),
    merge: () => merge,
  }
}

function definitionOf(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const definitions = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (!operationName && definitions.length > 1) {
    throw refused('Must provide operation name if query contains multiple operations.')
  }
  const found = operationName ? definitions.find((one) => one.name?.value === operationName) : definitions[0]
  if (found) return found
  throw refused(operationName ? `Unknown operation named "${operationName}".` : 'Must provide an operation.')
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'INVALID_GRAPHQL' } })
}

function refuseIncremental(document: DocumentNode): void {
  visit(document, {
    Directive({ name: { value } }) {
      if (value === 'defer' || value === 'stream') throw incrementalRefused(value)
    },
  })
}

/** A client's alias must not be taken for one of the names that planning makes. */
function refuseReserved(document: DocumentNode, { required }: PlanningSupergraph): void {
  if (required.size === 0) return
  visit(document, {
    Field({ alias }) {
      if (alias?.value.startsWith(requiredPrefix)) throw refused(`An alias cannot begin with ${requiredPrefix}.`)
    },
  })
}

/** The projectors of one operation by the choices of its conditions, each compiled when it is first needed. */
export function projectors(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  schema: GraphQLSchema,
): PlannedOperation['projector'] {
  const fragments = fragmentsOf(document)
  const rootType = schema.getRootType(definition.operation)
  if (!rootType || introspects(definition.selectionSet, fragments)) return () => undefined
  const names = [...conditionVariables(definition.selectionSet, fragments)]
  const defaults = Object.fromEntries(
    (definition.variableDefinitions ?? []).flatMap((one) =>
      one.defaultValue ? [[one.variable.name.value, valueFromASTUntyped(one.defaultValue)]] : [],
    ),
  )
  const known = new Map<string, Projector>()
  return (variables) => {
    const conditions: Record<string, boolean> = {}
    let key = ''
    for (const name of names) {
      const given = Object.hasOwn(variables, name) ? variables[name] : undefined
      const value = given === undefined ? defaults[name] : given
      if (typeof value !== 'boolean') return undefined
      conditions[name] = value
      key += value ? '1' : '0'
    }
    let projector = known.get(key)
    if (!projector) {
      if (known.size >= projectorLimit) known.clear()
      const root = [{ selections: definition.selectionSet, on: rootType }]
      projector = compileProjector(root, rootType, { schema, fragments, conditions })
      known.set(key, projector)
    }
    return projector
  }
}

function introspects(selections: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  return selections.selections.some((one) => {
    if (one.kind === Kind.FIELD) return one.name.value === '__schema' || one.name.value === '__type'
    const inner = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value)
    return inner !== undefined && introspects(inner.selectionSet, fragments)
  })
}
