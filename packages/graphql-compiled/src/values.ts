import {
  defaultTypeResolver,
  type FieldNode,
  GraphQLBoolean,
  GraphQLError,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql'
import { inspect } from 'graphql/jsutils/inspect.js'
import { type Path, pathToArray } from 'graphql/jsutils/Path.js'
import { executeFields } from './fields.ts'
import { type Completer, isPromise, type Run, type Selection } from './run.ts'

/** Plans what is selected on an object type below some fields. */
export type Selections = {
  readonly schema: GraphQLSchema
  readonly of: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => Selection
}

/** The field whose values are completed. */
type Site = {
  readonly nodes: readonly FieldNode[]
  readonly parentName: string
  readonly fieldName: string
  readonly selections: Selections
}

/** Everything about a type is decided here, once, and not for each value. */
export function completer(type: GraphQLOutputType, site: Site): Completer {
  if (isNonNullType(type)) {
    const complete = nullable(type.ofType, site)
    return (run, path, info, value) => {
      const completed = complete(run, path, info, value)
      if (completed !== null) return completed
      throw new Error(`Cannot return null for non-nullable field ${site.parentName}.${site.fieldName}.`)
    }
  }
  return nullable(type, site)
}

function nullable(type: GraphQLOutputType, site: Site): Completer {
  if (isLeafType(type)) return leaf(type)
  const complete = isListType(type)
    ? list(type.ofType, site)
    : isObjectType(type)
      ? object(type, site)
      : abstract(type as GraphQLAbstractType, site)
  return (run, path, info, value) => {
    if (value === null || value === undefined) return null
    if (value instanceof Error) throw value
    return complete(run, path, info, value)
  }
}

function leaf(type: GraphQLLeafType): Completer {
  const isReady = readyValues.get(type)
  return (_run, _path, _info, value) => {
    if (value === null || value === undefined) return null
    if (isReady?.(value)) return value
    if (value instanceof Error) throw value
    const serialized = type.serialize(value)
    if (serialized !== null && serialized !== undefined) return serialized
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to ` +
        `return non-nullable value, returned: ${inspect(serialized)}`,
    )
  }
}

const isText = (value: unknown): boolean => typeof value === 'string'

/** Values that a built-in scalar serialises to themselves. */
export const readyValues: ReadonlyMap<unknown, (value: unknown) => boolean> = new Map<
  GraphQLLeafType,
  (value: unknown) => boolean
>([
  [GraphQLString, isText],
  [GraphQLID, isText],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLInt, (value) => typeof value === 'number' && (value | 0) === value],
  [GraphQLFloat, (value) => typeof value === 'number' && Number.isFinite(value)],
])

function list(itemType: GraphQLOutputType, site: Site): Completer {
  const complete = completer(itemType, site)
  const itemsAreLeaves = isLeafType(isNonNullType(itemType) ? itemType.ofType : itemType)

  const placed = (prev: Path, key: number): Path => ({ prev, key, typename: undefined })

  function completeItem(run: Run, listPath: Path, info: GraphQLResolveInfo | undefined, item: unknown, index: number) {
    const path = itemsAreLeaves ? undefined : placed(listPath, index)
    try {
      if (isPromise(item)) return whenResolved(run, path ?? placed(listPath, index), info, item)
      const completed = complete(run, path, info, item)
      return isPromise(completed) ? whenCompleted(run, path ?? placed(listPath, index), completed) : completed
    } catch (error) {
      return failed(run, path ?? placed(listPath, index), error)
    }
  }

  // Functions of their own, since what a callback captures is allocated at every call of the function around it.

  function whenResolved(run: Run, path: Path, info: GraphQLResolveInfo | undefined, item: PromiseLike<unknown>) {
    const completed = item.then((resolved) => complete(run, path, info, resolved))
    return whenCompleted(run, path, completed)
  }

  function whenCompleted(run: Run, path: Path, completed: PromiseLike<unknown>): PromiseLike<unknown> {
    return completed.then(undefined, (error: unknown) => failed(run, path, error))
  }

  function failed(run: Run, path: Path, fault: unknown): null {
    const error = locatedError(fault, site.nodes, pathToArray(path))
    if (isNonNullType(itemType)) throw error
    run.errors.add(error, path)
    return null
  }

  return (run, path, info, value) => {
    if (typeof value !== 'object' || typeof (value as Iterable<unknown>)[Symbol.iterator] !== 'function') {
      const { parentName, fieldName } = site
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${parentName}.${fieldName}".`)
    }
    let awaited: PromiseLike<unknown>[] | undefined
    try {
      const items: unknown[] = []
      for (const item of value as Iterable<unknown>) {
        const completed = completeItem(run, path as Path, info, item, items.length)
        if (isPromise(completed)) {
          awaited ??= []
          awaited.push(completed)
        }
        items.push(completed)
      }
      return awaited ? Promise.all(items) : items
    } catch (error) {
      // Nobody waits for the items before it any more; where they reject too, that is no fault of the process.
      for (const item of awaited ?? []) item.then(undefined, () => undefined)
      throw error
    }
  }
}

function object(type: GraphQLObjectType, { nodes, selections }: Site): Completer {
  let selection: Selection | undefined
  return (run, path, info, value) => {
    selection ??= selections.of(type, nodes)
    return type.isTypeOf
      ? throughDoor(type, nodes, selection, run, path, info, value)
      : executeFields(run, selection, value, path)
  }
}

function throughDoor(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  selection: Selection,
  run: Run,
  path: Path | undefined,
  info: GraphQLResolveInfo | undefined,
  value: unknown,
): unknown {
  const enter = (isType: unknown) => {
    if (isType) return executeFields(run, selection, value, path)
    throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes })
  }
  const isType = type.isTypeOf?.(value, run.context, info as GraphQLResolveInfo)
  return isPromise(isType) ? isType.then(enter) : enter(isType)
}

function abstract(type: GraphQLAbstractType, site: Site): Completer {
  const known = new Map<unknown, Completer>()
  const completerOf = (name: unknown, value: unknown): Completer => {
    let complete = known.get(name)
    if (!complete) {
      complete = object(possibleType(name, type, value, site), site)
      known.set(name, complete)
    }
    return complete
  }
  return (run, path, info, value) => {
    const resolveType = type.resolveType ?? defaultTypeResolver
    const name = resolveType(value, run.context, info as GraphQLResolveInfo, type)
    if (isPromise(name)) return name.then((resolved) => completerOf(resolved, value)(run, path, info, value))
    return completerOf(name, value)(run, path, info, value)
  }
}

/** The messages are those of graphql-js: clients of one way of executing see what clients of the other see. */
function possibleType(
  name: unknown,
  type: GraphQLAbstractType,
  value: unknown,
  { nodes, parentName, fieldName, selections }: Site,
): GraphQLObjectType {
  const place = `must resolve to an Object type at runtime for field "${parentName}.${fieldName}"`
  if (name === null || name === undefined) {
    throw new GraphQLError(
      `Abstract type "${type.name}" ${place}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    )
  }
  if (isObjectType(name)) {
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    )
  }
  if (typeof name !== 'string') {
    throw new GraphQLError(
      `Abstract type "${type.name}" ${place} with value ${inspect(value)}, received "${inspect(name)}".`,
    )
  }
  const found = selections.schema.getType(name)
  const refuse = (why: string) => new GraphQLError(why, { nodes })
  if (!found) {
    throw refuse(`Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`)
  }
  if (!isObjectType(found)) throw refuse(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`)
  if (!selections.schema.isSubType(type, found)) {
    throw refuse(`Runtime Object type "${found.name}" is not a possible type for "${type.name}".`)
  }
  return found
}
