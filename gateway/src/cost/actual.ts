import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import { mutationWeight, type Weights } from './weights.ts'

/** What is selected under one response name. */
type Selected = { readonly weight: number; readonly parts: Part[] }
type Part = { readonly set: SelectionSetNode; readonly type: GraphQLNamedType }

/**
 * What an answer has cost: its objects and values with the weights of the
 * estimate, as many as really came. Arguments are not in an answer and do not count.
 */
export function actualCost(
  schema: GraphQLSchema,
  weights: Weights,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  data: Readonly<Record<string, unknown>> | null | undefined,
): number {
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )
  const known = new Map<readonly Part[], ReadonlyMap<string, Selected>>()

  /** Fields by their names in the response. Objects of other types simply do not have those of a fragment. */
  function fieldsOf(parts: readonly Part[]): ReadonlyMap<string, Selected> {
    const done = known.get(parts)
    if (done) return done
    const fields = new Map<string, Selected>()
    for (const { set, type } of parts) add(set, type, fields)
    known.set(parts, fields)
    return fields
  }

  function add(set: SelectionSetNode, type: GraphQLNamedType, fields: Map<string, Selected>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        addField(selection, type, fields)
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      const on = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
      if (fragment && on) add(fragment.selectionSet, on, fields)
    }
  }

  function addField(node: FieldNode, type: GraphQLNamedType, fields: Map<string, Selected>): void {
    const name = node.name.value
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
    if (!field) return
    const result = getNamedType(field.type)
    const response = node.alias?.value ?? name
    let selected = fields.get(response)
    if (!selected) {
      const own = weights.weightOf(`${type.name}.${name}`) ?? weights.weightOf(result.name)
      selected = { weight: own ?? (isCompositeType(result) ? 1 : 0), parts: [] }
      fields.set(response, selected)
    }
    if (node.selectionSet) selected.parts.push({ set: node.selectionSet, type: result })
  }

  function ofValue(value: unknown, { weight, parts }: Selected): number {
    if (value === null || value === undefined) return 0
    if (Array.isArray(value)) {
      let total = 0
      for (const one of value) total += ofValue(one, { weight, parts })
      return total
    }
    return weight + (typeof value === 'object' && parts.length > 0 ? ofObject(value as never, parts) : 0)
  }

  function ofObject(object: Readonly<Record<string, unknown>>, parts: readonly Part[]): number {
    let total = 0
    for (const [name, selected] of fieldsOf(parts)) {
      if (Object.hasOwn(object, name)) total += ofValue(object[name], selected)
    }
    return total
  }

  const root = schema.getRootType(operation.operation)
  const base = operation.operation === OperationTypeNode.MUTATION ? mutationWeight : 0
  return base + (root && data ? ofObject(data, [{ set: operation.selectionSet, type: root }]) : 0)
}
