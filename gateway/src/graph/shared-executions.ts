import type { Until } from '@stoa/link/link'
import { type ExecutionResult, OperationTypeNode } from 'graphql'
import { refusal } from '../caller/errors.ts'
import type { Caller, Operation } from '../execution/operation.ts'
import type { Prepared } from './prepare.ts'

/** Answers a query or a mutation. What went wrong is in the result; it does not reject. */
export type Execute = (prepared: Prepared, caller: Caller) => Promise<ExecutionResult>

/** An execution that several callers wait for. */
type Shared = { readonly result: Promise<ExecutionResult>; readonly leave: () => void; waiting: number }

/**
 * Equal queries that are asked at the same time run once. Equal is the
 * operation, its variables and the whole viewer; only where every field that
 * is selected is `@public` may others wait for the same answer. Mutations
 * never share, and what is asked after one has ended does not wait for what
 * was asked before. A caller who goes away leaves the others their answer.
 */
export function shareExecutions(execute: Execute, isPublic: (prepared: Prepared) => boolean): Execute {
  let running = new Map<string, Shared>()
  const numbers = new WeakMap<Operation, number>()
  let count = 0

  /** An operation is planned once, so that it is its own key; the number stands for it in a text. */
  function numberOf(operation: Operation): number {
    let number = numbers.get(operation)
    if (number === undefined) {
      number = count++
      numbers.set(operation, number)
    }
    return number
  }

  function begin(key: string, prepared: Prepared, caller: Caller): Shared {
    const all = new AbortController()
    const mine = running
    const shared: Shared = {
      waiting: 0,
      result: execute(prepared, { ...caller, signal: all.signal }).finally(() => {
        if (mine.get(key) === shared) mine.delete(key)
      }),
      leave: () => {
        shared.waiting--
        if (shared.waiting > 0) return
        // Nobody may join what is given up.
        if (mine.get(key) === shared) mine.delete(key)
        all.abort(new Error('nobody waits any more'))
      },
    }
    running.set(key, shared)
    return shared
  }

  return async (prepared, caller) => {
    const { operation, variables } = prepared
    if (operation.definition.operation !== OperationTypeNode.QUERY) {
      try {
        return await execute(prepared, caller)
      } finally {
        running = new Map()
      }
    }
    const whose = isPublic(prepared) ? '' : JSON.stringify(caller.viewer)
    const key = `${numberOf(operation)}\n${whose}\n${JSON.stringify(variables)}`
    const shared = running.get(key) ?? begin(key, prepared, caller)
    shared.waiting++
    return await until(shared, caller.signal)
  }
}

/** The result, or, where the caller's own time is up before, the end of the waiting. */
function until({ result, leave }: Shared, signal: Until | undefined): Promise<ExecutionResult> {
  if (!signal) return result
  return new Promise((resolve, reject) => {
    const give = () => {
      leave()
      resolve(givenUp())
    }
    if (signal.aborted) return give()
    signal.addEventListener('abort', give)
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', give))
  })
}

/** The result where nobody waits any more. */
export function givenUp(): ExecutionResult {
  return { data: null, errors: [refusal('TIMEOUT', 'The request was given up before its answer was there.')] }
}
