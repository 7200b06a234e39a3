import { operationFromDocument, type Supergraph } from '@apollo/federation-internals'
import { buildOperationContext, executeQueryPlan, type ServiceMap } from '@apollo/gateway'
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, print, visit } from 'graphql'
import type { Faults } from './faults.ts'
import type { FakeSubgraph } from './fake-subgraphs.ts'
import type { Store } from './store.ts'

/** Asks a subgraph in a case: with its faults, in its order. */
export type Asking = (subgraph: string, query: string, variables: Record<string, unknown>) => ReturnType<FakeSubgraph>

/** Runs an operation as the stock gateway does: Apollo's planner on the supergraph as it is, and Apollo's executor. */
export type Stock = {
  plan(document: DocumentNode): QueryPlan
  run(document: DocumentNode, variables: Record<string, unknown>, ask: Asking): Promise<ExecutionResult>
}

/** The stock gateway over the subgraphs of a supergraph. */
export function stockOver(supergraph: Supergraph, subgraphs: readonly string[], schema: GraphQLSchema): Stock {
  const apiSchema = supergraph.apiSchema()
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema()
  const planner = new QueryPlanner(supergraph)
  const plan = (document: DocumentNode) => planner.buildQueryPlan(operationFromDocument(apiSchema, document))
  const run: Stock['run'] = async (document, variables, ask) => {
    const services: ServiceMap = Object.fromEntries(
      subgraphs.map((name) => [
        name,
        {
          process: ({ request }) =>
            ask(name, request.query ?? '', JSON.parse(JSON.stringify(request.variables ?? {}))) as never,
        } satisfies ServiceMap[string],
      ]),
    )
    const context = buildOperationContext({ schema, operationDocument: document })
    const request = { logger: quiet, metrics: {}, request: { variables }, context: {} } as never
    const result = await executeQueryPlan(plan(document), services, request, context, supergraphSchema, apiSchema)
    return result as ExecutionResult
  }
  return { plan, run }
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

/** Why the stock gateway is wrong, the first that applies: what in a case it is known not to get right. */
export const stockExceptions = {
  alias: 'a client’s alias takes the place of a key or of a field that another requires',
  typename: 'an alias __typename hides the type of an object',
  variable: 'a variable has the name that requests for entities give to theirs',
  argument: 'a field is required with arguments, and the planner takes it for the same field with others',
  interfaceObject: 'the name of an interface object is written over a type that is known',
  empty: 'conditions leave nothing of a selection',
  errors: 'errors name no place, an internal one, or stand in extensions.valueCompletion',
  other: 'not known',
} as const

/** Which exception a case falls under. */
export function exceptionOf(
  document: DocumentNode,
  faults: Faults,
  verdict: string,
  store: Store,
): keyof typeof stockExceptions {
  const found = new Set<keyof typeof stockExceptions>()
  visit(document, {
    Field({ alias, name }) {
      if (store.requiringArguments.has(name.value)) found.add('argument')
      if (!alias || alias.value === name.value) return
      if (alias.value === '__typename') found.add('typename')
      else if (store.asked.has(alias.value)) found.add('alias')
    },
    Variable: ({ name }) => void (name.value === 'representations' && found.add('variable')),
    Directive: () => void found.add('empty'),
  })
  if (faults.kind !== 'none' && /^error|nothing tells/.test(verdict)) return 'errors'
  for (const one of ['variable', 'typename', 'alias', 'argument'] as const) if (found.has(one)) return one
  if (store.hasInterfaceObjects && /media|account/i.test(print(document))) {
    return 'interfaceObject'
  }
  return found.has('empty') ? 'empty' : 'other'
}
