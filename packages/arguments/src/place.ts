import { GraphQLError } from 'graphql'

/** Where a value stands in the arguments: a chain from the inside out, made into a text only for a refusal. */
export type Place = { readonly above: Place | undefined; readonly key: string | number }

/** Told of each value that may not be. `expected` completes "must be …"; `because` says what is wrong, never the value. */
export type Refuse = (place: Place, expected: string, because?: string | undefined) => void

/** `input.lines[2].quantity`. */
export function placeText({ above, key }: Place): string {
  if (typeof key === 'number') return `${above ? placeText(above) : ''}[${key}]`
  return above ? `${placeText(above)}.${key}` : key
}

/** What a client is told. It names the place and what may stand there; the value is not repeated, for it may be a secret. */
export function argumentError(place: Place, expected: string, because?: string | undefined): GraphQLError {
  const text = placeText(place)
  const reason = because === undefined ? '' : `: ${because}`
  return new GraphQLError(`"${text}" must be ${expected}${reason}.`, {
    extensions: { code: 'BAD_USER_INPUT', place: text },
  })
}
