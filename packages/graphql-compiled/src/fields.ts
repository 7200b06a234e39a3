import { type GraphQLResolveInfo, locatedError } from 'graphql'
import { type Path, pathToArray } from 'graphql/jsutils/Path.js'
import { type Data, type FieldPlan, isPromise, type Maybe, type Run, type Selection } from './run.ts'

/** Executes all fields at once; a promise where any of them is one. Throws where a field that must not be null fails. */
export function executeFields(run: Run, selection: Selection, source: unknown, path: Path | undefined): Maybe<Data> {
  const results = selection.blank()
  let awaited: string[] | undefined
  try {
    for (const field of selection.fields) {
      const result = executeField(run, field, source, path)
      results[field.name] = result
      if (isPromise(result)) {
        awaited ??= []
        awaited.push(field.name)
      }
    }
  } catch (error) {
    // The promises of other fields are handled too: they may reject as well.
    if (awaited) {
      return allOf(results, awaited).finally(() => {
        throw error
      })
    }
    throw error
  }
  return awaited ? allOf(results, awaited) : results
}

/** One field after the other, as mutations are executed. */
export function executeSerially(run: Run, selection: Selection, source: unknown): Maybe<Data> {
  const results = selection.blank()
  let before: Maybe<Data> = results
  for (const field of selection.fields) {
    const execute = (): Maybe<Data> => {
      const result = executeField(run, field, source, undefined)
      if (isPromise(result)) return result.then((value) => setOn(results, field.name, value))
      return setOn(results, field.name, result)
    }
    before = isPromise(before) ? (before as PromiseLike<Data>).then(execute) : execute()
  }
  return before
}

function setOn(results: Data, name: string, value: unknown): Data {
  results[name] = value
  return results
}

async function allOf(results: Data, awaited: readonly string[]): Promise<Data> {
  const values = await Promise.all(awaited.map((name) => results[name]))
  for (let index = 0; index < awaited.length; index++) results[awaited[index] as string] = values[index]
  return results
}

function executeField(run: Run, field: FieldPlan, source: unknown, parentPath: Path | undefined): unknown {
  const path = field.needsPath ? pathOf(field, parentPath) : undefined
  let info = field.needsInfo ? infoOf(run, field, path as Path) : undefined
  try {
    let value: unknown
    if (field.resolve) {
      value = field.resolve(source, field.readArguments(run), run.context, info as GraphQLResolveInfo)
    } else if ((typeof source === 'object' && source !== null) || typeof source === 'function') {
      value = (source as Data)[field.fieldName]
      if (typeof value === 'function') {
        info ??= infoOf(run, field, path ?? pathOf(field, parentPath))
        value = (source as any)[field.fieldName]({}, run.context, info)
      }
    }
    if (field.isReady?.(value)) return value
    if (isPromise(value)) return whenResolved(run, field, parentPath, path, info, value)
    const completed = field.complete(run, path, info, value)
    return isPromise(completed) ? whenCompleted(run, field, parentPath, path, completed) : completed
  } catch (error) {
    return failed(run, field, path ?? pathOf(field, parentPath), error)
  }
}

// Functions of their own, since what a callback captures is allocated at every call of the function around it.

function whenResolved(
  run: Run,
  field: FieldPlan,
  parentPath: Path | undefined,
  path: Path | undefined,
  info: GraphQLResolveInfo | undefined,
  value: PromiseLike<unknown>,
): PromiseLike<unknown> {
  const completed = value.then((resolved) => field.complete(run, path, info, resolved))
  return whenCompleted(run, field, parentPath, path, completed)
}

function whenCompleted(
  run: Run,
  field: FieldPlan,
  parentPath: Path | undefined,
  path: Path | undefined,
  completed: PromiseLike<unknown>,
): PromiseLike<unknown> {
  return completed.then(undefined, (error: unknown) => failed(run, field, path ?? pathOf(field, parentPath), error))
}

function pathOf({ name, parent }: FieldPlan, prev: Path | undefined): Path {
  return { prev, key: name, typename: parent.name }
}

function infoOf(run: Run, field: FieldPlan, path: Path): GraphQLResolveInfo {
  const { facts, rootValue, variables } = run
  return {
    fieldName: field.fieldName,
    fieldNodes: field.nodes,
    returnType: field.definition.type,
    parentType: field.parent,
    path,
    schema: facts.schema,
    fragments: facts.fragments,
    rootValue,
    operation: facts.operation,
    variableValues: variables,
  }
}

function failed(run: Run, { nodes, nonNull }: FieldPlan, path: Path, fault: unknown): null {
  const error = locatedError(fault, nodes, pathToArray(path))
  if (nonNull) throw error
  run.errors.add(error, path)
  return null
}
