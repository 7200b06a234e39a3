import { executeSync, type ExecutionResult, type GraphQLSchema } from 'graphql'
import type { DocumentNode } from 'graphql'
import { storeResolver } from './fake-subgraphs.ts'
import type { Faults } from './faults.ts'
import type { Store, Thing } from './store.ts'

/**
 * What is right: the operation on one undivided schema over the whole store, by graphql-js. It knows of no subgraph, so
 * of what goes wrong it meets only fields that fail.
 */
export function askOracle(
  store: Store,
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  faults: Faults,
): ExecutionResult {
  return executeSync({
    schema,
    document,
    variableValues,
    fieldResolver: storeResolver(store, faults),
    typeResolver: ({ __typename }: Thing) => __typename,
  })
}
