import { operationFromDocument, type Schema, type Supergraph } from '@apollo/federation-internals'
import { type QueryPlan, QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner'
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql'
import { fragmentsOf, type PlannedNames, plannedNames } from './client-names.ts'
import { incrementalRefused } from './errors.ts'
import { type Merging, merging } from './merge.ts'
import type { Fetch, Variables } from './fetch.ts'
import { inOrder } from './forgotten.ts'
import { compileFetch, type Program, stepsOf, unite } from './program.ts'
import { type PlanningSupergraph, planningSupergraph } from './planning-supergraph.ts'
import { providersOf, unprovided } from './providers.ts'
import { finishPlan } from './finish-plan.ts'
import { type Respond, responder } from './respond.ts'

/** A planned operation; made by `prepare`, and as good for many executions side by side. */
export type PlannedOperation = {
  readonly definition: OperationDefinitionNode
  /** Apollo's plan, to be shown (`prettyFormatQueryPlan`). */
  readonly plan: QueryPlan
  readonly program: Program
  /** A subscription's source, of which every event is put in the place of its result. */
  readonly primary: Fetch | undefined
  /** Values of variables by the names under which they were planned. */
  readonly variables: (given: Variables) => Variables
  /** Makes the response of all that was fetched. */
  readonly respond: Respond
}

/** All that planning needs of one supergraph. */
export type Graph = {
  readonly apiSchema: Schema
  /** What clients see. */
  readonly schema: GraphQLSchema
  /** With all that clients do not see. */
  readonly supergraphSchema: GraphQLSchema
  readonly planning: PlanningSupergraph
  readonly merging: Merging
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
    merging: merging(planning.interfaceObjects),
    plan(document, operationName) {
      planner ??= new QueryPlanner(planning.supergraph, config)
      return planner.buildQueryPlan(operationFromDocument(apiSchema, document, operationName ? { operationName } : {}))
    },
  }
}

/** An operation as it is to be planned. Throws a GraphQLError for what will not be: an unknown name, incremental delivery. */
export function namesToPlan(
  { planning, schema }: Graph,
  document: DocumentNode,
  operationName: string | undefined,
): PlannedNames {
  const definition = definitionOf(document, operationName)
  refuseIncremental(document)
  return plannedNames(document, definition, planning.reserved, schema)
}

/**
 * Makes an operation of a valid document ready to run, as the planner planned
 * it. Throws a GraphQLError where it cannot be run.
 */
export function compileOperation(
  graph: Graph,
  document: DocumentNode,
  operationName: string | undefined,
  names: PlannedNames,
  planned: QueryPlan,
  fuse: boolean,
): PlannedOperation {
  const definition = definitionOf(document, operationName)
  const { schema } = graph
  const toPlan = definitionOf(names.document, operationName)
  const { plan, partsOf, waitsFor } = finishPlan(planned, graph.planning, toPlan)
  const { node } = plan
  const subscription = node?.kind === 'Subscription' ? node : undefined
  const rest = node?.kind === 'Subscription' ? node.rest : node
  const primary = subscription && compileFetch(subscription.primary, { path: [], guards: [] }, { ...graph, partsOf })
  const steps = inOrder(stepsOf(rest, toPlan, { ...graph, partsOf }), waitsFor)
  const all = primary ? [{ fetch: primary, level: -1, after: [] }, ...steps] : steps
  const asked = { document, definition, schema, fragments: fragmentsOf(document), nameOf: names.nameOf }
  const lacking = unprovided(asked, providersOf(all))
  if (lacking !== undefined) {
    throw refused(
      `No subgraph can answer this operation (${lacking}): the supergraph was composed without checking that.`,
    )
  }
  return {
    definition,
    plan,
    program: unite(steps, fuse),
    primary,
    variables: names.variables,
    respond: responder(asked, () => providersOf(all), graph.planning.reserved.fields),
  }
}

function definitionOf(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const definitions = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  // Which operation is meant: the code is the one that Apollo Server has for it.
  const code = 'OPERATION_RESOLUTION_FAILURE'
  if (!operationName && definitions.length > 1) {
    throw refused('Must provide operation name if query contains multiple operations.', code)
  }
  const found = operationName ? definitions.find((one) => one.name?.value === operationName) : definitions[0]
  if (found) return found
  throw refused(operationName ? `Unknown operation named "${operationName}".` : 'Must provide an operation.', code)
}

function refused(message: string, code = 'INVALID_GRAPHQL'): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

function refuseIncremental(document: DocumentNode): void {
  visit(document, {
    Directive({ name: { value } }) {
      if (value === 'defer' || value === 'stream') throw incrementalRefused(value)
    },
  })
}
