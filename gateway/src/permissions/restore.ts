import { projectors } from '@stoa/executor/respond'
import { anomaly } from '@stoa/executor/projector'
import {
  type DocumentNode,
  executeSync,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

type Data = Record<string, unknown>
type Variables = Readonly<Record<string, unknown>>

/** Gives data the form of an operation; `typeName` is where objects of abstract types say what they are. */
export type Restore = (data: Data, typeName: string, variables: Variables) => ExecutionResult['data']

/**
 * Gives data that a filtered operation brought the form of the operation that
 * was asked: what was removed is null, and nulls go up to where the schema
 * allows them. Introspection is answered from the schema as ever.
 */
export function restorer(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode): Restore {
  const projectorFor = projectors(document, definition, schema)

  /** The compiled way, which gives up where a null has to go further up than its own place. */
  function project(data: Data, variables: Variables): Data | undefined {
    try {
      return projectorFor(variables)?.(data as never)
    } catch (error) {
      if (error === anomaly) return undefined
      throw error
    }
  }

  return (data, typeName, variables) => {
    const projected = typeName === '__typename' ? project(data, variables) : undefined
    if (projected) return projected
    const { data: restored } = executeSync({
      schema,
      document,
      operationName: definition.name?.value ?? null,
      rootValue: data,
      variableValues: variables,
      fieldResolver: (object: Data, _arguments, _context, { path: { key } }) =>
        Object.hasOwn(object, key) ? object[key] : null,
      typeResolver: (object: Data) => (Object.hasOwn(object, typeName) ? String(object[typeName]) : undefined),
    })
    return restored ?? null
  }
}
