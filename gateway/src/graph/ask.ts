import type { ExecutionResult } from 'graphql'
import { StatusRefusal } from '../caller/errors.ts'
import type { HeaderFields } from '../caller/header-fields.ts'
import type { Caller } from '../execution/operation.ts'
import { type RateGate, rateRefusal } from '../rates/rate-gate.ts'
import type { AskedOperation } from '../operations/asked.ts'
import type { LetThrough, OperationGate } from '../operations/gate.ts'
import type { Prepared } from './prepare.ts'
import { isSubscription, type ServedGraph } from './served-graph.ts'
import { givenUp } from './shared-executions.ts'

/** What became of an operation that was let through. */
export type Answered = {
  readonly served: ServedGraph
  readonly prepared: Prepared
  /** With its text, also where it was asked by an id. */
  readonly request: LetThrough
  /** What its client is told of rates. */
  readonly headers: HeaderFields
  /** Undefined for a subscription: the way in follows it, or refuses what it cannot follow. */
  readonly result: ExecutionResult | undefined
}

/**
 * The one way of an operation through the gateway, whichever way it came in:
 * let through, prepare, charge, execute. Rejects with `StatusRefusal` where it may not run.
 */
export type Ask = (served: ServedGraph, request: AskedOperation, caller: Caller) => Promise<Answered>

/** Who has nothing left is refused before anything is read; what is no valid operation costs one unit. */
export function asking(rates: RateGate, operations: OperationGate): Ask {
  /** The reason to tell where preparing has refused: reading the request has cost something all the same. */
  async function charged(error: unknown, caller: Caller): Promise<unknown> {
    if (!(error instanceof StatusRefusal)) return error
    const verdict = await rates.attempt(caller)
    if (verdict.refused) return rateRefusal(verdict)
    return new StatusRefusal(error.status, error.errors, { ...verdict.headers, ...error.headers })
  }

  return async (served, asked, caller) => {
    const spent = rates.spent(caller)
    if (spent) throw rateRefusal(spent)
    // What is at hand is not waited for: each wait is a turn of the queue.
    let prepared: Prepared
    let request: LetThrough
    try {
      request = operations.let(asked, caller)
      const preparing = served.prepare(request, caller.viewer)
      prepared = preparing instanceof Promise ? await preparing : preparing
    } catch (error) {
      throw await charged(error, caller)
    }
    if (caller.seen) caller.seen.definition = prepared.operation.definition
    const charging = rates.operation(caller, prepared)
    const verdict = charging instanceof Promise ? await charging : charging
    if (verdict.refused) throw rateRefusal(verdict)
    const { headers } = verdict
    if (isSubscription(prepared)) return { served, prepared, request, headers, result: undefined }
    const result = caller.signal?.aborted ? givenUp() : await served.execute(prepared, caller)
    return { served, prepared, request, headers, result }
  }
}
