import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLError,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
  type GraphQLSchema,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { executeFields, executeSerially } from './fields.ts'
import { planSelection } from './plan.ts'
import { collectErrors, isPromise, type OperationFacts, type Run, type Selection } from './run.ts'
import type { Selections } from './values.ts'

/** What an execution is given. */
export type CompiledInput = {
  readonly variables: { readonly [name: string]: unknown } | undefined
  readonly context: unknown
  readonly rootValue?: unknown
}

/** Answers what `execute` of graphql-js would; nothing where it must be asked itself. */
export type CompiledOperation = (input: CompiledInput) => PromiseLike<ExecutionResult> | ExecutionResult | undefined

/** How many combinations of `@skip` and `@include` of one operation are kept. */
const combinationLimit = 16

/**
 * Decides once for an operation what graphql-js decides in every execution and for every value: which fields are
 * selected on which type, their resolvers, arguments and how their values are completed. A document must be valid
 * for the schema. Undefined where there is no such operation.
 *
 * Everything that can be seen is as graphql-js has it: data, errors, their paths and their order, `info`, doors
 * (`isTypeOf`, also where they take time), types of interfaces and unions, serial mutations.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): CompiledOperation | undefined {
  const facts = factsOf(schema, document, operationName)
  const rootType = facts && schema.getRootType(facts.operation.operation)
  if (!facts || !rootType) return undefined
  const { operation } = facts
  const definitions = operation.variableDefinitions ?? []
  const names = conditionsIn(document)
  const roots = new Map<string, Selection>()

  /** The root fields for these variables; nothing where a condition is not a boolean, which is for graphql-js to refuse. */
  function rootFor(variables: Run['variables']): Selection | undefined {
    let key = ''
    for (const name of names) {
      const value = variables[name]
      // A condition of another operation of the document has no value here.
      if (typeof value !== 'boolean' && Object.hasOwn(variables, name)) return undefined
      key += value === true ? 't' : value === false ? 'f' : '-'
    }
    let root = roots.get(key)
    if (!root) {
      if (roots.size >= combinationLimit) return undefined
      root = planRoot(facts as OperationFacts, rootType as GraphQLObjectType, conditionsOf(names, variables))
      roots.set(key, root)
    }
    return root
  }

  return ({ variables: given, context, rootValue }) => {
    if (given !== undefined && (typeof given !== 'object' || given === null)) return undefined
    const { coerced, errors: refused } = getVariableValues(schema, definitions, given ?? {}, { maxErrors: 50 })
    if (refused) return { errors: refused }
    const selection = rootFor(coerced)
    if (!selection) return undefined
    const errors = collectErrors()
    const run: Run = { facts, context, rootValue, variables: coerced, errors }
    const answer = (data: ExecutionResult['data']): ExecutionResult =>
      errors.all.length === 0 ? { data: data ?? null } : { errors: errors.all, data: data ?? null }
    const fail = (error: unknown): ExecutionResult => {
      errors.add(error as GraphQLError, undefined)
      return answer(null)
    }
    try {
      const data =
        operation.operation === OperationTypeNode.MUTATION
          ? executeSerially(run, selection, rootValue)
          : executeFields(run, selection, rootValue, undefined)
      return isPromise(data) ? (data as PromiseLike<ExecutionResult['data']>).then(answer, fail) : answer(data)
    } catch (error) {
      return fail(error)
    }
  }
}

function factsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null | undefined,
): OperationFacts | undefined {
  const operations: OperationDefinitionNode[] = []
  const fragments: { [name: string]: FragmentDefinitionNode } = Object.create(null)
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const wanted = name === undefined || name === null ? operations : operations.filter((one) => one.name?.value === name)
  const [operation] = wanted
  return operation && wanted.length === 1 ? { schema, operation, fragments } : undefined
}

/** The variables that decide whether something is selected. */
function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}

function conditionsOf(names: readonly string[], variables: Run['variables']): Run['variables'] {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  )
}

function planRoot(facts: OperationFacts, rootType: GraphQLObjectType, conditions: Run['variables']): Selection {
  const { schema, fragments, operation } = facts
  const selections: Selections = {
    schema,
    of: (type, nodes) =>
      planSelection(facts, type, collectSubfields(schema, fragments, conditions, type, nodes), selections),
  }
  const collected = collectFields(schema, fragments, conditions, rootType, operation.selectionSet)
  return planSelection(facts, rootType, collected, selections)
}
