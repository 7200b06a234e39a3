import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  print,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql'
import { literalRule, tidyLiterals } from '@stoa/arguments/literals'
import { variableReaders } from '@stoa/arguments/variables'
import { anonymous, guestViewer, personViewer, systemViewer, type Viewer } from '@stoa/auth/viewer'
import { LRUCache } from 'lru-cache'
import type { Cost, CostRequest } from '../cost/costing.ts'
import type { Operation, Variables } from '../execution/operation.ts'
import { refusal, StatusRefusal } from '../caller/errors.ts'
import { checkVariables, type Limits, limitRule } from '../cost/limits.ts'
import type { RegisteredOperation } from '../operations/registered-operation.ts'
import type { GuardedExecutor } from '../permissions/guarded-executor.ts'

/** An operation that may run for the viewer for whom it was prepared, and for nobody else. */
export type Prepared = {
  readonly operation: Operation
  readonly variables: Variables
  /** As it was asked, with its fragments. */
  readonly document: DocumentNode
  readonly cost: Cost
  /** Whether the client wants to be told the cost, by `extensions: { cost: true }` of its request. */
  readonly tellsCost: boolean
  /** Where it was asked by its id, or by the text that stands for it. */
  readonly registered: RegisteredOperation | undefined
}

export type OperationRequest = {
  /** The text, or the document where the way in has parsed and validated it already. */
  readonly query: string | DocumentNode
  readonly variables?: Record<string, unknown> | null | undefined
  readonly operationName?: string | null | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined
  /** Where it is registered: then its text is read once for as long as it stays so. */
  readonly registered?: RegisteredOperation | undefined
}

/**
 * From a request to an operation that may run: parsed, valid, within the
 * limits, planned without what the viewer may not ask, its arguments what the
 * schema says that they may be, its cost below the limit. Every way in calls it,
 * and awaits it: where planning happens elsewhere the answer is a promise.
 * Throws, or rejects with, `StatusRefusal` with every reason.
 */
export type PrepareOperation = (request: OperationRequest, viewer: Viewer) => Prepared | Promise<Prepared>

export type Preparer = {
  readonly prepare: PrepareOperation
  /** Reads and plans an operation ahead of its first request. */
  readonly plan: (body: string, name?: string | undefined) => Promise<void>
  /** Does for a registered operation, once, all that does not depend on variables. Rejects where it does not fit. */
  readonly ready: (operation: RegisteredOperation) => Promise<Pick<Prepared, 'document' | 'operation'>>
  /** What was asked for lately, latest first. */
  readonly known: () => { readonly body: string; readonly name?: string | undefined }[]
}

export type PrepareOptions = {
  readonly limits: Limits
  /** Whether introspection and suggestions are on; off in production. */
  readonly showSchema: boolean
}

export function operationPreparer(graph: GuardedExecutor, costOf: CostRequest, options: PrepareOptions): Preparer {
  const { limits, showSchema } = options
  // What a document and its plan take grows with its text: so many operations of a thousand characters.
  const documents = new LRUCache<string, DocumentNode>({
    max: 2_000,
    maxSize: 2_000_000,
    sizeCalculation: (_document, text) => text.length + 1,
  })

  const rules = [...specifiedRules, ...ownRules(options)]
  /** Whoever registers an operation has decided what it may show. */
  const rulesOfRegistered = [...specifiedRules, ...ownRules({ ...options, showSchema: true })]
  const pinned = new WeakMap<RegisteredOperation, DocumentNode>()

  const read = (query: string): DocumentNode =>
    documents.get(query) ?? unlessTooDeep(() => keep(query, tidied(valid(query, rules))))

  /** Of a registered operation; kept, with its plans, for as long as it is registered. */
  function documentOf(registered: RegisteredOperation): DocumentNode {
    let document = pinned.get(registered)
    if (!document) {
      document = unlessTooDeep(() => tidied(valid(registered.body, rulesOfRegistered)))
      pinned.set(registered, document)
    }
    return document
  }

  function valid(query: string, rules: readonly ValidationRule[]): DocumentNode {
    const document = parseWithin(query, limits)
    const errors = validate(graph.schema, document, rules, { maxErrors: 20, hideSuggestions: !showSchema })
    if (errors.length > 0)
      throw new StatusRefusal(
        400,
        errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')),
      )
    return document
  }

  /** A valid document as it is planned and sent on: with the texts in it as they are kept. */
  function tidied(document: DocumentNode): DocumentNode {
    const tidy = tidyLiterals(graph.schema, document)
    // Plans and errors refer to the text of a document, so it has to have its own.
    return tidy === document ? document : parse(print(tidy))
  }

  function keep(text: string, document: DocumentNode): DocumentNode {
    documents.set(text, document)
    return document
  }

  /** A document that its way in has validated against this schema already. */
  function remembered(document: DocumentNode): DocumentNode {
    const text = document.loc?.source.body
    return text === undefined
      ? tidyLiterals(graph.schema, document)
      : (documents.get(text) ?? keep(text, tidied(document)))
  }

  const prepare: PrepareOperation = ({ query, variables, operationName, extensions, registered }, viewer) => {
    const document = registered ? documentOf(registered) : typeof query === 'string' ? read(query) : remembered(query)
    const given = variables ?? {}
    checkVariables(given, limits)
    const ready = (operation: Operation): Prepared => {
      const { variables: read, cost } = checked(operation, document, given)
      return { operation, variables: read, document, cost, tellsCost: extensions?.cost === true, registered }
    }
    const operation = plan(graph, document, operationName ?? undefined, viewer)
    return operation instanceof Promise ? operation.then(ready) : ready(operation)
  }

  const readVariables = variableReaders(graph.schema)

  /** With what can only be checked once it is known which operation is meant. */
  function checked({ definition }: Operation, document: DocumentNode, given: Variables) {
    const { variables, errors } = readVariables(document, definition, given)
    if (errors) throw new StatusRefusal(400, errors)
    return { variables, cost: costOf(document, definition, variables) }
  }

  return {
    prepare,
    plan: async (body, name) => {
      // As it was written, and as it is for those who come first.
      for (const viewer of [systemViewer('warming'), anonymous]) await plan(graph, read(body), name, viewer)
    },
    async ready(registered) {
      const document = documentOf(registered)
      let operation: Operation | undefined
      for (const viewer of kindsOfViewers) operation = await plan(graph, document, undefined, viewer)
      if (!operation) throw new Error('a registered operation is planned for nobody')
      const { definition } = operation
      // Their readers are made before it is known which values come.
      readVariables(document, definition, {})
      costOf.read(document, definition)
      return { operation, document }
    },
    known: () => [...documents.entries()].flatMap(([body, document]) => operationsOf(body, document)),
  }
}

/** Nearly all who ask are one of these, as far as plans can tell them apart. */
const kindsOfViewers: readonly Viewer[] = [
  anonymous,
  guestViewer('gst_warming'),
  personViewer({ id: 'per_warming', sessionId: 'ses_warming', roles: [], verified: true }),
  systemViewer('warming'),
]

/** Each operation of a document; one without a name needs none. */
function operationsOf(body: string, document: DocumentNode) {
  return document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [{ body, name: one.name?.value }] : [],
  )
}

/** The validation rules beyond graphql-js's own, for a way in that validates by itself. */
export function ownRules({ limits, showSchema }: PrepareOptions) {
  return [limitRule(limits), literalRule, ...(showSchema ? [] : [noIntrospection])]
}

/** The parser's options, for a way in that parses by itself. */
export const parseOptions = (limits: Limits) => ({ maxTokens: limits.tokens })

/** Parsers and rules go as deep as a document does: where the stack ends before it, that is the document's fault. */
function unlessTooDeep(read: () => DocumentNode): DocumentNode {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'The document is nested too deeply to be read.'
    throw new StatusRefusal(400, [refusal('GRAPHQL_PARSE_FAILED', message)])
  }
}

function parseWithin(query: string, limits: Limits): DocumentNode {
  try {
    return parse(query, parseOptions(limits))
  } catch (error) {
    if (error instanceof GraphQLError) throw new StatusRefusal(400, [coded(error, 'GRAPHQL_PARSE_FAILED')])
    throw error
  }
}

function plan(
  graph: GuardedExecutor,
  document: DocumentNode,
  operationName: string | undefined,
  viewer: Viewer,
): Operation | Promise<Operation> {
  const refuse = (error: unknown): never => {
    if (!(error instanceof GraphQLError)) throw error
    // Which operation is meant is read by all alike; its code is the one that Apollo Server has for it.
    const code = getOperationAST(document, operationName) ? error.extensions.code : undefined
    const { message, nodes = null } = error
    const extensions = { ...error.extensions, code: code ?? 'OPERATION_RESOLUTION_FAILURE' }
    throw new StatusRefusal(400, [new GraphQLError(message, { nodes, extensions })])
  }
  try {
    const planned = graph.plan(document, operationName, viewer)
    return planned instanceof Promise ? planned.catch(refuse) : planned
  } catch (error) {
    return refuse(error)
  }
}

/** Gives an error this code, unless it has one. */
function coded(error: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions, path, originalError } = error
  return new GraphQLError(error.message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { code, ...error.extensions },
  })
}

/** Introspection is off: said by a rule, so that it holds on every way in. */
function noIntrospection(context: { reportError(error: GraphQLError): void }) {
  return {
    Field(node: { name: { value: string } }) {
      if (node.name.value === '__schema' || node.name.value === '__type') {
        context.reportError(new GraphQLError('Introspection is off on this endpoint.'))
      }
    },
  }
}
