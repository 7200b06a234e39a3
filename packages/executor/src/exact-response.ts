import { type Operation, operationFromDocument, type Schema } from '@apollo/federation-internals'
// The stock executor's own shaping; exported by no entry point, hence the exactly pinned peer dependency.
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js'
import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { JsonObject } from './own.ts'
import type { Variables } from './program.ts'

/** Shapes a response as the stock executor does, introspection included. `failed` says that subgraphs answered errors. */
export type ExactResponse = (data: JsonObject, variables: Variables, errors: readonly Error[]) => ExecutionResult

/** Made when first needed: most operations never need it. */
export function exactResponse(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  apiSchema: Schema,
  schema: GraphQLSchema,
): ExactResponse {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
  let operation: Operation | undefined
  return (input, variables, errors) => {
    try {
      operation ??= operationFromDocument(
        apiSchema,
        { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] },
        { validate: false },
      )
      const shaped = computeResponse({
        operation,
        variables: variables as Record<string, unknown>,
        input,
        introspectionHandling: (selection) =>
          introspect(selection.expandFragments().toSelectionNode() as FieldNode, definition, variables, schema),
      })
      const data = shaped.data as ExecutionResult['data']
      if (errors.length > 0) return { errors: errors as GraphQLError[], data: data ?? null }
      if (shaped.errors.length > 0) return { extensions: { valueCompletion: shaped.errors }, data: data ?? null }
      return { data: data ?? null }
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      const { message } = error as Error
      return { errors: [new GraphQLError(message, { originalError: error as Error })] }
    }
  }
}

/** Introspection is answered here; no subgraph knows the whole schema. */
function introspect(
  selection: FieldNode,
  definition: OperationDefinitionNode,
  variableValues: Variables,
  schema: GraphQLSchema,
): unknown {
  const used = new Set(
    [...JSON.stringify(selection).matchAll(/"kind":"Variable","name":\{"kind":"Name","value":"(\w+)"/g)].map(
      ([, name]) => name,
    ),
  )
  const { data, errors } = executeSync({
    schema,
    variableValues,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          ...definition,
          operation: 'query' as never,
          directives: [],
          variableDefinitions: (definition.variableDefinitions ?? []).filter((one) =>
            used.has(one.variable.name.value),
          ),
          selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
        },
      ],
    },
  })
  if (errors?.[0]) throw errors[0]
  return data?.[selection.alias?.value ?? selection.name.value]
}
