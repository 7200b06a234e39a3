import { isDeepStrictEqual } from 'node:util'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  typeFromAST,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql'
import type { Constraint } from './constraint.ts'
import { eachArgument, walkArgument } from './literals.ts'
import { argumentError, type Place, type Refuse } from './place.ts'
import { reader, type Reader } from './reader.ts'

type Variables = Readonly<Record<string, unknown>>

/** The variables as they go on, or everything that is wrong with them. */
type ReadVariables =
  | { readonly variables: Variables; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[]; readonly variables?: undefined }

/** How many reasons a client is told at once. */
const errorsMax = 20

/** A place at which a variable is used, and how values are read there. */
type Use = { readonly place: Place; readonly read: Reader }
type Used = { readonly place: Place; readonly constraint: Constraint | undefined }

type Variable = {
  readonly name: string
  readonly isRequired: boolean
  /** Undefined where there is none. */
  readonly standard: unknown
  readonly first: Use
  readonly others: readonly Use[]
}

/**
 * Decides once for an operation of a valid document what each of its variables
 * may be: its type, and what the places say at which it is used. What it
 * returns reads the variables of a request; those that the operation does not
 * declare stay as they are.
 */
function variableReader(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (given: Variables) => ReadVariables {
  const used = usesIn(schema, document, operation)
  const variables = (operation.variableDefinitions ?? []).flatMap((node) => variableOf(schema, node, used) ?? [])
  return (given) => {
    const errors: GraphQLError[] = []
    let copy: Record<string, unknown> | undefined
    const refuse: Refuse = (...refused) => {
      if (errors.length < errorsMax) errors.push(argumentError(...refused))
    }
    for (const { name, isRequired, standard, first, others } of variables) {
      const own = Object.hasOwn(given, name) ? given[name] : undefined
      const value = own === undefined ? standard : own
      if (value === undefined) {
        if (isRequired) refuse(first.place, 'given')
        continue
      }
      const told = errors.length
      const read = first.read(value, first.place.above, first.place.key, refuse)
      if (errors.length > told) continue
      for (const other of others) readAgain(other, value, read, name, refuse)
      if (read !== value) (copy ??= { ...given })[name] = read
    }
    return errors.length > 0 ? { errors } : { variables: copy ?? given }
  }
}

/** Readers of the variables of many operations, each made when the operation comes first. */
export function variableReaders(
  schema: GraphQLSchema,
): (document: DocumentNode, operation: OperationDefinitionNode, given: Variables) => ReadVariables {
  const readers = new WeakMap<OperationDefinitionNode, (given: Variables) => ReadVariables>()
  return (document, operation, given) => {
    let read = readers.get(operation)
    if (!read) readers.set(operation, (read = variableReader(schema, document, operation)))
    return read(given)
  }
}

/** One variable has one value: two places cannot have it written differently. */
function readAgain({ place, read }: Use, value: unknown, sent: unknown, name: string, refuse: Refuse): void {
  let isRefused = false
  const again = read(value, place.above, place.key, (...refused) => {
    isRefused = true
    refuse(...refused)
  })
  if (!isRefused && again !== sent && !isDeepStrictEqual(again, sent)) {
    refuse(place, 'given by a variable of its own', `$${name} is written in another form elsewhere`)
  }
}

function variableOf(
  schema: GraphQLSchema,
  { variable, type: node, defaultValue }: VariableDefinitionNode,
  used: ReadonlyMap<string, readonly Used[]>,
): Variable | undefined {
  const name = variable.name.value
  const type = typeFromAST(schema, node as TypeNode as never)
  if (!type || !isInputType(type)) return undefined
  const nowhere: Used = { place: { above: undefined, key: `$${name}` }, constraint: undefined }
  const uses = (used.get(name) ?? [nowhere]).map(({ place, constraint }) => ({ place, read: reader(type, constraint) }))
  const [first, ...others] = uses
  if (!first) return undefined
  return { name, isRequired: isNonNullType(type), standard: defaultValue && jsonOf(defaultValue), first, others }
}

/** Where the variables of an operation are used, once for each that says something else. */
function usesIn(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
  const used = new Map<string, Used[]>()
  const meets = {
    refuse: () => undefined,
    variable: (
      { name: { value: name } }: { name: { value: string } },
      constraint: Used['constraint'],
      place: Place,
    ) => {
      const known = used.get(name)
      if (!known) used.set(name, [{ place, constraint }])
      else if (!known.some((one) => one.constraint === constraint)) known.push({ place, constraint })
    },
  }
  for (const part of [operation, ...fragmentsOf(document, operation)]) {
    eachArgument(schema, part, (argument, node) => walkArgument(argument, node, meets))
  }
  return used
}

/** The fragments that an operation reaches, each once. */
function fragmentsOf(document: DocumentNode, operation: OperationDefinitionNode): Set<FragmentDefinitionNode> {
  const reached = new Set<FragmentDefinitionNode>()
  const reach = (part: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(part, {
      FragmentSpread({ name }) {
        const fragment = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value,
        )
        if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || reached.has(fragment)) return
        reached.add(fragment)
        reach(fragment)
      },
    })
  reach(operation)
  return reached
}

/** A default value as it would come in JSON; whole numbers beyond JavaScript's as texts. */
function jsonOf(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.NULL:
    case Kind.VARIABLE:
      return null
    case Kind.INT:
      return Number.isSafeInteger(Number(node.value)) ? Number(node.value) : node.value
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.LIST:
      return node.values.map(jsonOf)
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, jsonOf(value)]))
    default:
      return node.value
  }
}
