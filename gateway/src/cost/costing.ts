import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { refusal, StatusRefusal } from '../caller/errors.ts'
import { actualCost } from './actual.ts'
import { type Estimate, estimator } from './estimate.ts'
import type { Given } from './formula.ts'
import { readWeights } from './weights.ts'

/** The header with which a client asks for `extensions.cost`, where it cannot send `extensions: { cost: true }`. */
export const costHeader = 'stoa-cost'

/** The cost of one request, known before it runs. */
export type Cost = {
  readonly estimated: number
  readonly max: number
  /** The result with `extensions.cost`, for those who asked. */
  tell(result: ExecutionResult): ExecutionResult
}

/** What requests cost over one supergraph. */
export type CostRequest = {
  /** Throws `StatusRefusal` for one that is estimated above the limit. */
  (document: DocumentNode, operation: OperationDefinitionNode, given: Given): Cost
  /** Reads an operation ahead of its requests. */
  read(document: DocumentNode, operation: OperationDefinitionNode): void
}

/** Reads the weights once; each operation is read once, and each request evaluates what depends on variables. */
export function costing(schema: GraphQLSchema, supergraph: DocumentNode, max: number): CostRequest {
  const weights = readWeights(supergraph)
  const estimates = new WeakMap<OperationDefinitionNode, Estimate>()

  function estimateOf(document: DocumentNode, operation: OperationDefinitionNode): Estimate {
    let estimate = estimates.get(operation)
    if (!estimate) {
      estimate = estimator(schema, weights, document, operation)
      estimates.set(operation, estimate)
    }
    return estimate
  }

  function cost(document: DocumentNode, operation: OperationDefinitionNode, given: Given): Cost {
    const estimated = estimateOf(document, operation)(given)
    if (estimated > max) {
      const message = `The operation is estimated to cost ${estimated}; ${max} is allowed. Ask for fewer things at once.`
      throw new StatusRefusal(400, [refusal('COST_ESTIMATED_TOO_EXPENSIVE', message, { estimated, max })])
    }
    return {
      estimated,
      max,
      tell: (result) => {
        const actual = actualCost(schema, weights, document, operation, result.data)
        return { ...result, extensions: { ...result.extensions, cost: { estimated, actual, max } } }
      },
    }
  }
  return Object.assign(cost, { read: estimateOf })
}
