/**
 * A refusal is an expected "no", returned as a value and never thrown. The
 * host rolls the transaction back and answers the refusal as
 * a member of `userErrors`: the code `INSUFFICIENT_STOCK` becomes the GraphQL
 * type `InsufficientStock`, and the details become that type's own fields.
 */
export type Refusal<Code extends string = string> = {
  readonly refusal: Code
  /** A sentence for a person, in English; clients translate by code. */
  readonly message: string
  /** Where in the input the reason lies, such as `['input', 'quantity']`. */
  readonly path?: readonly string[] | undefined
  readonly [detail: string]: unknown
}

/** Makes a refusal. `details` may hold `path` and whatever the GraphQL type of this code declares. */
export function refuse<Code extends string, Details extends object = object>(
  code: Code,
  message: string,
  details?: Details,
): Refusal<Code> & Details {
  return { refusal: code, message, ...details } as Refusal<Code> & Details
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refusal' in value
}

/** The refusals that every subgraph may give; their GraphQL types stand in `schema/shared.graphql`. */
export const notFound = (id: string, path: readonly string[] = ['input', 'id']) =>
  refuse('NOT_FOUND', `There is nothing with the id ${id} that you may use here.`, { id, path })

export const invalidInput = (message: string, path: readonly string[]) => refuse('INVALID_INPUT', message, { path })

export const notAllowed = (message: string) => refuse('NOT_ALLOWED', message)

/** One person has as many as one person may have. `limit` is how many that is. */
export const limitReached = (limit: number, message: string) => refuse('LIMIT_REACHED', message, { limit })

/** The thing is in a state in which this action has no meaning, such as returning a loan twice. */
export const wrongState = (state: string, message: string) => refuse('WRONG_STATE', message, { state })
