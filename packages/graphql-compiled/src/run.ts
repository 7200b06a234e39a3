import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import type { Path } from 'graphql/jsutils/Path.js'

/** What all executions of a compiled operation have in common. */
export type OperationFacts = {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: { [name: string]: FragmentDefinitionNode }
}

/** One execution of a compiled operation. */
export type Run = {
  readonly facts: OperationFacts
  readonly context: unknown
  readonly rootValue: unknown
  readonly variables: { [name: string]: unknown }
  readonly errors: CollectedErrors
}

/** The fields of one object type at one place of an operation. */
export type Selection = {
  readonly fields: readonly FieldPlan[]
  /** An object with all response names, still without values: filling one that is whole is much cheaper. */
  readonly blank: () => Data
}

/** Everything about a field that is the same in all executions. */
export type FieldPlan = {
  readonly name: string
  readonly fieldName: string
  readonly nodes: readonly FieldNode[]
  readonly definition: GraphQLField<unknown, unknown>
  readonly parent: GraphQLObjectType
  /** Absent where the field is read from its parent and takes no arguments. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined
  readonly readArguments: (run: Run) => { [name: string]: unknown }
  readonly complete: Completer
  /** Of a built-in scalar: whether a value is its own completion, as nearly all are. */
  readonly isReady: ((value: unknown) => boolean) | undefined
  readonly nonNull: boolean
  /** Whether something may ask where it stands before anything fails. */
  readonly needsPath: boolean
  readonly needsInfo: boolean
}

/** Turns what a resolver answered into what the response says; throws where that cannot be. */
export type Completer = (
  run: Run,
  path: Path | undefined,
  info: GraphQLResolveInfo | undefined,
  value: unknown,
) => unknown

/** An object of a response, or arguments. */
export type Data = { [name: string]: unknown }

/** A value, or a promise of it. */
export type Maybe<Value> = Value | PromiseLike<Value>

/**
 * Errors in the order of their coming. What fails below a place that an error
 * has already made null says nothing more, since that place is gone.
 */
export type CollectedErrors = {
  readonly all: GraphQLError[]
  readonly add: (error: GraphQLError, path: Path | undefined) => void
}

export function collectErrors(): CollectedErrors {
  const all: GraphQLError[] = []
  let nulled: Set<Path | undefined> | undefined
  return {
    all,
    add(error, path) {
      nulled ??= new Set()
      for (let place = path; place !== undefined; place = place.prev) if (nulled.has(place)) return
      if (nulled.has(undefined)) return
      nulled.add(path)
      all.push(error)
    },
  }
}

/** Anything that has a `then`: resolvers may answer promises of any make. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    typeof (value as { readonly then?: unknown }).then === 'function'
  )
}
