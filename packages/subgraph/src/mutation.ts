import { isRefusal, type Refusal } from '@stoa/values/refusal'
import type { Context } from './definition.ts'
import type { Work } from './work.ts'

/** A member of `userErrors`: the refusal's code names the type, its details are the type's fields. */
export type UserErrorModel = { readonly __typename: string; readonly code: string; readonly message: string }

/**
 * What the resolvers of a payload's fields get: the ids and facts that the
 * command returned, or none of them and the reason. Ids and not rows, so that
 * the outcome kept under an idempotency key stays small, and the fields load
 * what the client asked for as it is after the change.
 */
export type Payload<Outcome extends object> = Partial<Outcome> & { readonly userErrors: readonly UserErrorModel[] }

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

/** A command that never refuses leaves nothing out. */
type PayloadOf<Result extends object> = [Extract<Result, Refusal>] extends [never]
  ? Result & { readonly userErrors: readonly never[] }
  : Payload<Exclude<Result, Refusal>>

/** A command without an input has a field without arguments. */
type Arguments<Input> = unknown extends Input
  ? object
  : { readonly input: Input & { readonly idempotencyKey?: string | null | undefined } }

/**
 * The resolver of a mutation: runs the command in a transaction, under the
 * input's idempotency key where it has one. The command returns the ids and
 * facts of the payload, or a refusal. One that goes by settings of the
 * installation, such as how many of something one person may have, gets what
 * `settingsOf` finds in the ports.
 */
export function mutation<Tables, Input, Result extends object, Ports, Settings = undefined>(
  command: (work: Work<Tables>, input: Input, settings: Settings) => Promise<Result>,
  settingsOf?: (ports: Ports) => Settings,
) {
  return async (
    _root: unknown,
    args: Arguments<Input>,
    context: Pick<Context<Tables, unknown, Ports>, 'run' | 'ports'>,
    info: { readonly fieldName: string },
  ): Promise<PayloadOf<Result>> => {
    const { input } = args as { readonly input: Input & { readonly idempotencyKey?: string | null } }
    const options = { name: info.fieldName, idempotencyKey: input?.idempotencyKey ?? undefined }
    const settings = settingsOf?.(context.ports) as Settings
    // Not part of the input: a key stays the same key when the installation is set otherwise.
    const withSettings = (work: Work<Tables>, given: Input) => command(work, given, settings)
    return payload(await context.run(withSettings, input, options))
  }
}

/** The payload of a mutation that does more than one command. */
export function payload<Result extends object>(result: Result): PayloadOf<Result> {
  const outcome = isRefusal(result) ? { userErrors: [toUserError(result)] } : { ...result, userErrors: [] }
  return outcome as unknown as PayloadOf<Result>
}
