import type { CombinedError } from '@urql/core'
import type { Amount } from '../language/money.ts'

/** A refusal of the graph, as every payload lists them with the fragment `Refused`; some carry more than a code. */
export type Refusal = {
  readonly __typename?: string
  readonly code: string
  readonly message: string
  readonly path?: readonly string[] | null
  /** How many are free. */
  readonly available?: number | null
  /** How many there may be. */
  readonly limit?: number | null
  /** On which day the place is closed. */
  readonly day?: string | null
  /** What it would cost now. */
  readonly total?: Amount | null
  /** What can still be given back. */
  readonly refundable?: Amount | null
  /** When it may be tried again. */
  readonly retryAt?: string | null
}

export type Refusals = {
  readonly all: readonly Refusal[]
  /** What belongs to this field of the input. */
  readonly at: (field: string) => Refusal | undefined
  /** What belongs to none of these fields: it is shown at the form. */
  readonly besides: (...fields: readonly string[]) => readonly Refusal[]
}

/** Refusals by the field that they name: `path` begins with `input`. */
export function refusalsOf(all: readonly Refusal[]): Refusals {
  const fieldOf = ({ path }: Refusal) => path?.find((part) => part !== 'input')
  return {
    all,
    at: (field) => all.find((refusal) => fieldOf(refusal) === field),
    besides: (...fields) => all.filter((refusal) => !fields.includes(fieldOf(refusal) ?? '')),
  }
}

/** What the gateway refused by its form, before anybody was asked: it names the place, so it belongs to a field too. */
export function refusalsOfForm(error: CombinedError | undefined): readonly Refusal[] {
  return (error?.graphQLErrors ?? []).flatMap(({ message, extensions: { code, place } }) =>
    code === 'BAD_USER_INPUT' && typeof place === 'string' ? [{ code, message, path: place.split(/[.[\]]+/) }] : [],
  )
}
