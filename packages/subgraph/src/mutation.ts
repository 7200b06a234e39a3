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
 * A command that goes by settings of the installation, such as how many of
 * something one person may have, gets what `settingsOf` finds in the ports.
 */
export function mutation<Tables, Input, Result, Ports, Settings = undefined>(
  field: string | ((result: Exclude<Result, Refusal>) => object),
  command: (work: Work<Tables>, input: Input, settings: Settings) => Promise<Result>,
  settingsOf?: (ports: Ports) => Settings,
): Resolver {
  return async (_root, args: { input: Input & { idempotencyKey?: string } }, context, info) => {
    const { idempotencyKey } = args.input
    const settings = settingsOf?.(context.ports) as Settings
    // Not part of the input: a key stays the same key when the installation is set otherwise.
    const withSettings = (work: Work<Tables>, input: Input) => command(work, input, settings)
    const result = await context.run(withSettings, args.input, { name: info.fieldName, idempotencyKey })
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
