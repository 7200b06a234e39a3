import { GraphQLError } from 'graphql'

/** What a constraint in the SDL cannot say about an argument. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
