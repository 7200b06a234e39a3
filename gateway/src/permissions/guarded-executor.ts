import { type Denial, denialFor, viewerDenial } from '@stoa/auth/requirements'
import type { Viewer } from '@stoa/auth/viewer'
import {
  type DirectiveNode,
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Operation, Variables } from '../execution/operation.ts'
import type { GraphExecutor } from '../execution/executor.ts'
import { StreamRefused } from '../execution/stream-refused.ts'
import { planUse } from '../seen/gateway-metrics.ts'
import type { StreamSource } from '../execution/stream-source.ts'
import { type Filtered, filterOperation } from './filter.ts'
import type { Policy } from './policy.ts'
import { type Restore, restorer } from './restore.ts'

/** An executor that plans for somebody: what they may not ask is never planned. */
export type GuardedExecutor = Omit<GraphExecutor, 'plan' | 'source'> & {
  /**
   * Plans what this viewer may ask of a valid document's operation. The
   * operation is good for viewers who meet the same of its requirements;
   * running it for another one is a fault and throws.
   */
  plan(document: DocumentNode, operationName: string | undefined, viewer: Viewer): Operation | Promise<Operation>
  /** What is left of a subscription follows this. Throws `StreamRefused` where that is nothing. */
  source(operation: Operation, variables: Variables, viewer: Viewer): StreamSource
}

/** An operation of a document, and what it comes to for the kinds of viewers that have asked. */
type Analysis = {
  readonly document: DocumentNode
  readonly name: string | undefined
  readonly definition: OperationDefinitionNode
  /** The numbers of the requirements that occur in it. */
  readonly requirements: readonly number[]
  readonly known: Map<string, Operation>
  restore?: Restore
}

/** What `Operation.plan` is here. */
type GuardedPlan = {
  readonly analysis: Analysis
  /** Of which viewers it is: their answers to the requirements. */
  readonly key: string
  /** Undefined where nothing is left to ask. */
  readonly inner: Operation | undefined
  /** Undefined where nothing was removed. */
  readonly removed: { readonly filtered: Filtered; readonly reason: Denial } | undefined
}

/** How many kinds of viewers keep their plan of one operation. */
const kindsMax = 64

/**
 * Enforces the permissions of the supergraph in front of an executor, as the
 * Apollo Router does: what a viewer may not ask is removed before planning,
 * null in the response, and an error UNAUTHORIZED_FIELD_OR_TYPE at its path.
 * Subgraphs ask the same again, and their rules about objects besides.
 */
export function guardedExecutor(graph: GraphExecutor, policy: Policy): GuardedExecutor {
  const { schema } = graph
  const analyses = new WeakMap<DocumentNode, Map<string, Analysis>>()

  function analyse(document: DocumentNode, name: string | undefined): Analysis {
    const byName = analyses.get(document) ?? new Map<string, Analysis>()
    const known = byName.get(name ?? '')
    if (known) return known
    const definition = getOperationAST(document, name)
    if (!definition) {
      void graph.plan(document, name) // says what is wrong
      throw new Error('an operation that cannot be found was planned')
    }
    const occurring = new Set<number>()
    filterOperation(schema, policy, document, definition, (one) => {
      occurring.add(one)
      return false
    })
    const requirements = [...occurring].toSorted((a, b) => a - b)
    const analysis: Analysis = { document, name, definition, requirements, known: new Map() }
    analyses.set(document, byName.set(name ?? '', analysis))
    return analysis
  }

  function mayNot(viewer: Viewer, number: number): boolean {
    const requirement = policy.requirements[number]
    return !requirement || viewerDenial(requirement, viewer) !== undefined
  }

  /** One sign for each requirement that occurs, and whether to log in would help. */
  function keyOf({ requirements }: Analysis, viewer: Viewer): string {
    if (requirements.length === 0) return ''
    let key: string = denialFor(viewer)
    for (const number of requirements) key += mayNot(viewer, number) ? '-' : '+'
    return key
  }

  function plan(analysis: Analysis, key: string, viewer: Viewer): Operation | Promise<Operation> {
    const { document, name, definition, requirements } = analysis
    const guarded = (inner: Operation | undefined, removed?: GuardedPlan['removed']): Operation => {
      const operation = { definition, plan: { analysis, key, inner, removed } satisfies GuardedPlan }
      if (analysis.known.size >= kindsMax) analysis.known.clear()
      analysis.known.set(key, operation)
      return operation
    }
    if (!requirements.some((number) => mayNot(viewer, number))) {
      const inner = graph.plan(document, name)
      return inner instanceof Promise ? inner.then((one) => guarded(one)) : guarded(inner)
    }
    const filtered = filterOperation(schema, policy, document, definition, (number) => mayNot(viewer, number))
    const removed = { filtered, reason: denialFor(viewer) }
    const inner = filtered.document && graph.plan(filtered.document, name)
    return inner instanceof Promise ? inner.then((one) => guarded(one, removed)) : guarded(inner, removed)
  }

  function planFor(operation: Operation, viewer: Viewer): GuardedPlan | undefined {
    const found = operation.plan as GuardedPlan
    return keyOf(found.analysis, viewer) === found.key ? found : undefined
  }

  return {
    schema,
    plan(document, operationName, viewer) {
      const analysis = analyse(document, operationName)
      const key = keyOf(analysis, viewer)
      const known = analysis.known.get(key)
      if (!known) return plan(analysis, key, viewer)
      // The executor behind never hears of it.
      planUse.hits += 1
      return known
    },
    execute(operation, variables, caller) {
      const found = planFor(operation, caller.viewer)
      if (!found) return Promise.reject(otherViewer())
      const { inner, removed } = found
      if (!inner) return Promise.resolve(finish(found, { data: {} }, variables))
      const result = graph.execute(inner, variables, caller)
      return removed ? result.then((one) => finish(found, one, variables)) : result
    },
    source(operation, variables, viewer) {
      const found = planFor(operation, viewer)
      if (!found) throw otherViewer()
      const { inner, removed } = found
      if (!inner) throw new StreamRefused(denials(found, variables))
      const source = graph.source(inner, variables)
      if (!removed) return source
      return {
        ...source,
        complete: async (event, caller) => finish(found, await source.complete(event, caller), variables),
      }
    },
  }

  /** The result in the form of the operation that was asked, with the reasons of what is missing. */
  function finish(found: GuardedPlan, result: ExecutionResult, variables: Variables): ExecutionResult {
    const { analysis, removed } = found
    if (!removed) return result
    const errors = [...denials(found, variables), ...(result.errors ?? [])]
    analysis.restore ??= restorer(schema, analysis.document, analysis.definition)
    const data = result.data && analysis.restore(result.data, removed.filtered.typeName, variables)
    return { ...result, ...(errors.length > 0 ? { errors } : {}), data: data ?? null }
  }
}

const otherViewer = () => new Error('an operation was planned for another viewer')

function denials({ analysis, removed }: GuardedPlan, variables: Variables): GraphQLError[] {
  const { filtered, reason } = removed ?? {}
  const asked = (filtered?.removals ?? []).filter(({ conditions }) =>
    conditions.every((condition) => holds(condition, analysis.definition, variables)),
  )
  return asked.map(
    ({ path }) =>
      new GraphQLError('Unauthorized field or type', {
        path,
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason },
      }),
  )
}

/** Whether `@include` or `@skip` lets the place be asked. */
function holds(directive: DirectiveNode, definition: OperationDefinitionNode, variables: Variables): boolean {
  const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value
  const wanted = directive.name.value === 'include'
  if (value?.kind === Kind.BOOLEAN) return value.value === wanted
  if (value?.kind !== Kind.VARIABLE) return true
  const name = value.name.value
  if (Object.hasOwn(variables, name)) return variables[name] === wanted
  const standard = definition.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue
  return standard?.kind !== Kind.BOOLEAN || standard.value === wanted
}
