import {
  type DocumentNode,
  executeSync,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { type Fragments, fragmentsOf, isIntrospection } from './client-names.ts'
import type { JsonObject } from './own.ts'
import type { Variables } from './fetch.ts'

/** Whether the schema itself is asked for at the top. */
export function introspects(set: SelectionSetNode, fragments: Fragments): boolean {
  return ofSchema(set, fragments).length > 0
}

/** What the operation asks of the schema, as no subgraph knows it; the rest of the operation is left out. */
export function introspect(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  schema: GraphQLSchema,
  variableValues: Variables,
): JsonObject {
  const fragments = fragmentsOf(document)
  const selections = ofSchema(definition.selectionSet, fragments)
  const operation: OperationDefinitionNode = {
    ...definition,
    operation: OperationTypeNode.QUERY,
    directives: [],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
  const { data, errors } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] },
    variableValues,
  })
  if (errors?.[0]) throw new GraphQLError(errors[0].message, { originalError: errors[0] })
  return (data ?? {}) as JsonObject
}

/** What is left of a selection at the top without the fields that subgraphs know, each under its conditions. */
function ofSchema(set: SelectionSetNode, fragments: Fragments): SelectionNode[] {
  return set.selections.flatMap((one): SelectionNode[] => {
    if (one.kind === Kind.FIELD) return isIntrospection(one) ? [one] : []
    const inner = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value)
    const selections = inner ? ofSchema(inner.selectionSet, fragments) : []
    if (selections.length === 0) return []
    const { directives = [] } = one
    return [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } }]
  })
}
