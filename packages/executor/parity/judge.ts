import type { ExecutionResult, GraphQLError } from 'graphql'
import { downstreamCode } from '../src/errors.ts'
import { mistyped } from './faults.ts'

/** What is wrong with an answer, in words; nothing where it is right. */
export type Verdict = string | undefined

type Answer = { readonly data?: unknown; readonly errors?: ExecutionResult['errors'] | undefined }

/**
 * Where no fault lies in a subgraph as a whole: data, and errors by place and code, are those of the oracle. `inOrder`
 * says whether fields have to come in the same order, too.
 */
export function judgeExactly(answer: Answer, oracle: Answer, inOrder: boolean): Verdict {
  const difference = differs(answer.data ?? null, oracle.data ?? null, [], inOrder)
  if (difference) return difference
  const [told, right] = [errorsByNull(answer), errorsByNull(oracle)]
  const lacking = [...right].filter((one) => !told.has(one))
  const added = [...told].filter((one) => !right.has(one))
  if (lacking.length > 0) return `errors lack ${lacking[0]}`
  return added.length > 0 ? `errors have ${added[0]}` : undefined
}

/** What is known of a case with trouble in it. */
export type Trouble = {
  /** The answer of the oracle, which knows of no trouble. */
  readonly oracle: Answer
  /** Response names of the operation. */
  readonly names: ReadonlySet<string>
  /** Whether whatever is missing has to be told by an error. */
  readonly isTold: boolean
  /** Response names under which fields stand that compute from others, which may be missing. */
  readonly computed: ReadonlySet<string>
}

/**
 * Where a subgraph is in trouble, nothing but the truth is left: what there is, is what the oracle has; what is missing
 * is null, told by an error at that place or below; and errors name places of the client's own operation.
 */
export function judgeInTrouble(answer: Answer, { oracle, names, isTold, computed }: Trouble): Verdict {
  const told = new Set(
    (answer.errors ?? []).flatMap(({ path = [] }) => path.map((_, end) => path.slice(0, end + 1).join('.'))),
  )
  for (const { path } of answer.errors ?? []) {
    const foreign = path?.find((part) => typeof part === 'string' && !names.has(part))
    if (foreign !== undefined) return `an error at ${path?.join('.')}, which the client does not know`
  }
  const missing = (path: string): Verdict =>
    isTold && !told.has(path) ? `nothing tells why ${path} is null` : undefined

  function compare(ours: unknown, right: unknown, path: readonly (string | number)[]): Verdict {
    if (ours === null || ours === undefined) return right === null ? undefined : missing(path.join('.'))
    if (computed.has(String(path.findLast((part) => typeof part === 'string')))) return undefined
    // What a subgraph makes of a scalar of its own, nobody can tell from what it should be.
    if (ours === mistyped.text || ours === mistyped.number) return undefined
    if (Array.isArray(ours) && Array.isArray(right)) {
      if (ours.length !== right.length) return `the length of ${path.join('.')}`
      return firstOf(ours, (one, index) => compare(one, right[index], [...path, index]))
    }
    if (isRecord(ours) && isRecord(right)) {
      const keys = new Set([...Object.keys(ours), ...Object.keys(right)])
      return firstOf([...keys], (key) => compare(own(ours, key), own(right, key) ?? null, [...path, key]))
    }
    return JSON.stringify(ours) === JSON.stringify(right) ? undefined : `data at ${path.join('.')}`
  }
  // With all of it missing there is no path: any error will do.
  if (!answer.data) return isTold && !answer.errors?.length ? 'nothing tells why there is no data' : undefined
  return compare(answer.data, oracle.data, [])
}

/** What the other has of the oracle's data, and the answer has not. */
export function judgeLoss(answer: Answer, other: Answer, oracle: Answer, computed: ReadonlySet<string>): Verdict {
  function compare(ours: unknown, theirs: unknown, right: unknown, path: readonly (string | number)[]): Verdict {
    if (theirs === null || theirs === undefined || right === null || right === undefined) return undefined
    if (computed.has(String(path.findLast((part) => typeof part === 'string')))) return undefined
    if (ours === null || ours === undefined) {
      return same(theirs, right) ? `lost ${path.join('.')}, which the stock gateway has` : undefined
    }
    if (Array.isArray(theirs) && Array.isArray(ours) && Array.isArray(right)) {
      return firstOf(theirs, (one, index) => compare(ours[index], one, right[index], [...path, index]))
    }
    if (!isRecord(theirs) || !isRecord(ours) || !isRecord(right)) return undefined
    return firstOf(Object.keys(theirs), (key) =>
      compare(own(ours, key), own(theirs, key), own(right, key), [...path, key]),
    )
  }
  return compare(answer.data, other.data, oracle.data, [])
}

/** Whether nothing is told that the oracle does not have; nulls may stand for anything. */
function same(one: unknown, right: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(right)) return one.every((element, index) => same(element, right[index]))
  if (isRecord(one) && isRecord(right)) return Object.keys(one).every((key) => same(own(one, key), own(right, key)))
  return JSON.stringify(one) === JSON.stringify(right)
}

/**
 * Errors by the null that they led to, with their codes: below a null the specification leaves open which are told.
 * What has no code here is told under that of subgraphs that break their promises; what the stock executor throws may be
 * none of graphql's errors.
 */
function errorsByNull({ data, errors }: Answer): Set<string> {
  return new Set((errors ?? []).map((error) => `${nullAbove(error, data)} ${error.extensions?.code ?? downstreamCode}`))
}

function nullAbove({ path = [] }: GraphQLError, data: unknown): string {
  let at = data
  const above: (string | number)[] = []
  for (const part of path) {
    if (at === null || at === undefined) break
    above.push(part)
    at = own(at as Record<string, unknown>, String(part))
  }
  return above.join('.')
}

function differs(
  one: unknown,
  other: unknown,
  path: readonly (string | number)[],
  inOrder: boolean,
): string | undefined {
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return firstOf(one, (element, index) => differs(element, other[index], [...path, index], inOrder))
  }
  if (isRecord(one) && isRecord(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)])
    const found = firstOf([...keys], (key) => differs(own(one, key), own(other, key), [...path, key], inOrder))
    const isMoved = inOrder && Object.keys(one).join() !== Object.keys(other).join()
    return found ?? (isMoved ? `the order of ${path.join('.') || 'the top'}` : undefined)
  }
  return JSON.stringify(one) === JSON.stringify(other) ? undefined : `data at ${path.join('.') || 'the top'}`
}

function firstOf<Value>(values: readonly Value[], judge: (value: Value, index: number) => Verdict): Verdict {
  for (const [index, value] of values.entries()) {
    const found = judge(value, index)
    if (found !== undefined) return found
  }
  return undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
