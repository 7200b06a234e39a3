import {
  type DirectiveNode,
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  parse,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { type Visibility, visibilityOf } from './visibility.ts'

/** Whether every field that an operation selects is `@public`, so that it says the same to everybody. */
export type IsPublicOperation = (query: string, operationName: string | undefined) => boolean

/**
 * Reads a supergraph for it. Public must be said, of the field or of its
 * type, and nothing else beside it; an interface or a union is public where
 * all that it may stand for is.
 */
export function publicOperations(supergraph: DocumentNode, schema: GraphQLSchema): IsPublicOperation {
  const visibilities = readVisibilities(supergraph)
  const known = new LRUCache<string, boolean>({
    max: 2_000,
    maxSize: 2_000_000,
    sizeCalculation: (_isPublic, key) => key.length,
  })

  function isPublicField(type: string, field: string): boolean {
    if (field.startsWith('__')) return true
    const ofField = visibilities.get(`${type}.${field}`) ?? 'nothing'
    const ofType = visibilities.get(type) ?? 'nothing'
    return ofField === 'nothing' ? ofType === 'public' : ofField === 'public' && ofType !== 'guarded'
  }

  function isPublic(query: string, operationName: string | undefined): boolean {
    const document = parse(query, { noLocation: true })
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    const isMeant = ({ name }: OperationDefinitionNode) => operationName === undefined || name?.value === operationName
    const types = new TypeInfo(schema)
    let all = operations.some(isMeant)
    const meant = document.definitions.filter((one) => one.kind !== Kind.OPERATION_DEFINITION || isMeant(one))
    visit(
      { ...document, definitions: meant },
      visitWithTypeInfo(types, {
        Field: ({ name: { value: field } }) => {
          const parent = types.getParentType()
          const result = getNamedType(types.getType())
          const parents = isAbstractType(parent) ? schema.getPossibleTypes(parent) : parent ? [parent] : []
          if (parents.length === 0 || !parents.every(({ name }) => isPublicField(name, field))) all = false
          // The objects themselves are guarded too, whichever of their fields are asked.
          const objects = isAbstractType(result)
            ? schema.getPossibleTypes(result)
            : isObjectType(result)
              ? [result]
              : []
          if (isCompositeType(result) && objects.some(({ name }) => visibilities.get(name) === 'guarded')) all = false
        },
      }),
    )
    return all
  }

  return (query, operationName) => {
    const key = `${operationName ?? ''}\n${query}`
    let answer = known.get(key)
    if (answer === undefined) {
      answer = isPublic(query, operationName)
      known.set(key, answer)
    }
    return answer
  }
}

function readVisibilities(supergraph: DocumentNode): Map<string, Visibility> {
  const directives = new Map<string, DirectiveNode[]>()
  const add = (place: string, more: readonly DirectiveNode[] = []) =>
    directives.set(place, [...(directives.get(place) ?? []), ...more])
  for (const one of supergraph.definitions) {
    if (one.kind !== Kind.OBJECT_TYPE_DEFINITION && one.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    add(one.name.value, one.directives)
    for (const field of one.fields ?? []) add(`${one.name.value}.${field.name.value}`, field.directives)
  }
  return new Map([...directives].map(([place, found]) => [place, visibilityOf(found)]))
}
