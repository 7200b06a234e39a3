import { isRefusal, type Refusal } from '@stoa/values/refusal'
import type { Resolver } from './definition.ts'
import type { Work } from './work.ts'

/** A member of `userErrors`: the refusal's code names the type, its details are the type's fields. */
export type UserErrorModel = { readonly __typename: string; readonly code: string; readonly message: string }

/** `INSUFFICIENT_STOCK` → `InsufficientStock`. */
export function typeNameOf(code: string): string {
  return code
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

export function toUserError({ refusal, ...details }: Refusal): UserErrorModel {
  return { ...details, __typename: typeNameOf(refusal), code: refusal }
}

/**
 * The resolver of a mutation: runs the command in a transaction, under the
 * input's idempotency key where it has one, and answers
 * `{ [field]: result, userErrors }`. A function as `field` shapes the payload.
 */
export function mutation<Tables, Input, Result>(
  field: string | ((result: Exclude<Result, Refusal>) => object),
  command: (work: Work<Tables>, input: Input) => Promise<Result>,
): Resolver {
  return async (_root, args: { input: Input & { idempotencyKey?: string } }, context, info) => {
    const { idempotencyKey } = args.input
    const result = await context.run(command, args.input, { name: info.fieldName, idempotencyKey })
    return payload(field, result)
  }
}

/** The same shape for a mutation that does more than one command. */
export function payload<Result>(
  field: string | ((result: Exclude<Result, Refusal>) => object),
  result: Result,
): Record<string, unknown> {
  if (isRefusal(result)) return { userErrors: [toUserError(result)] }
  const shaped = typeof field === 'string' ? { [field]: result } : field(result as Exclude<Result, Refusal>)
  return { ...shaped, userErrors: [] }
}
