import { literalRule, tidyLiterals } from '@stoa/arguments/literals'
import { variableReaders } from '@stoa/arguments/variables'
import { isRecorded } from '@stoa/telemetry/trace'
import { tracedGraphql } from '@stoa/telemetry/graphql'
import {
  defaultFieldResolver,
  type DocumentNode,
  type ExecutionResult,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { type CompiledInput, type CompiledOperation, compileOperation } from '@stoa/graphql-compiled/operation'

/** What one execution is given, besides the document. */
export type OperationInput = CompiledInput & { readonly operationName?: string | undefined }

/** A document of a client, read and valid, or what is wrong with it. */
export type Operations = { readonly errors: readonly GraphQLError[]; readonly document?: DocumentNode }

/** Reads documents and executes their operations; what is asked often is remembered. */
export type OperationRunner = {
  readonly read: (query: string) => Operations
  /** The variables of a request as its operation takes them; the gateway has asked the same, where there is one. */
  readonly variables: (operations: Operations, input: Asked) => ReturnType<ReturnType<typeof variableReaders>>
  /** The one place where operations are executed, whichever way. Events of subscriptions too. */
  readonly execute: (operations: Operations, input: OperationInput) => Promise<ExecutionResult>
}

type Asked = Partial<Pick<OperationInput, 'variables' | 'operationName'>>

type Known = Operations & {
  readonly ways: Map<string | undefined, { uses: number; compiled?: CompiledOperation | undefined }>
}

/** graphql-js, with spans around it where the request is recorded. */
const graphql = tracedGraphql({ parse, validate, execute, defaultFieldResolver })

/** How many operations of one document are remembered. */
const namesKept = 16

/**
 * An operation is executed by graphql-js when it comes first, and compiled when it comes again: one that comes only
 * once costs nothing more. `compiled: false` leaves everything to graphql-js.
 */
export function operationRunner(
  schema: GraphQLSchema,
  { compiled = true }: { readonly compiled?: boolean | undefined },
): OperationRunner {
  // What a document takes grows with its text, in which clients' own texts stand.
  const cache = new LRUCache<string, Known>({
    max: 2_000,
    maxSize: 2_000_000,
    sizeCalculation: (_known, query) => query.length + 1,
  })

  function compiledFor(operations: Operations, operationName: string | undefined): CompiledOperation | undefined {
    const { ways, document } = operations as Known
    if (!compiled || !document) return undefined
    let way = ways.get(operationName)
    if (!way) {
      // A name is a client's text, and most of them name no operation.
      if (ways.size >= namesKept) return undefined
      ways.set(operationName, (way = { uses: 0 }))
    }
    way.uses++
    if (way.uses === 2) way.compiled = compileOperation(schema, document, operationName)
    return way.compiled
  }

  const readVariables = variableReaders(schema)

  function variablesOf({ document }: Operations, { variables: given, operationName }: Asked) {
    const variables = given ?? {}
    const operation = document && getOperationAST(document, operationName)
    // Text that is no operation is left to graphql-js.
    return document && operation ? readVariables(document, operation, variables) : { variables }
  }

  return {
    variables: variablesOf,
    read(query) {
      let known = cache.get(query)
      if (!known) {
        known = { ...readDocument(schema, query), ways: new Map() }
        cache.set(query, known)
      }
      return known
    },
    async execute(operations, input) {
      const { document, errors } = operations
      if (!document) return { errors }
      const { variables: variableValues, errors: refused } = variablesOf(operations, input)
      if (refused) return { errors: refused }
      const { operationName, context: contextValue, rootValue } = input
      // A recorded operation goes through graphql-js, because its instrumentation knows how to make a span of each resolver.
      const way = isRecorded() ? undefined : compiledFor(operations, operationName)
      return (
        way?.({ ...input, variables: variableValues }) ??
        graphql().execute({ schema, document, variableValues, operationName, contextValue, rootValue })
      )
    },
  }
}

const rules = [...specifiedRules, literalRule]

function readDocument(schema: GraphQLSchema, query: string): Operations {
  try {
    const { parse, validate } = graphql()
    const document = parse(query, { noLocation: true })
    const errors = validate(schema, document, rules)
    return errors.length > 0 ? { errors } : { document: tidyLiterals(schema, document), errors }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}
