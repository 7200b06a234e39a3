import { isCurrency } from '@stoa/values/money'
import { isDay } from '@stoa/values/period'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

// Our own, not graphql-scalars: there DateTime serialises to a Date and BigInt
// to a number, so a result in the same process would differ from one over HTTP.

function textScalar<Inner>(
  name: string,
  parse: (text: string) => Inner | undefined,
  serialize: (value: unknown) => string,
  expected: string,
): GraphQLScalarType<Inner, string> {
  const refuse = (value: unknown) => new GraphQLError(`${name} must be ${expected}, not ${JSON.stringify(value)}.`)
  const parseValue = (value: unknown): Inner => {
    const parsed = typeof value === 'string' ? parse(value) : undefined
    if (parsed === undefined) throw refuse(value)
    return parsed
  }
  return new GraphQLScalarType<Inner, string>({
    name,
    serialize,
    parseValue,
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING || (name === 'BigInt' && node.kind === Kind.INT)) return parseValue(node.value)
      throw refuse(node.kind)
    },
  })
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/
const largest = 2n ** 63n - 1n

/** The scalars of `schema/shared.graphql`, as each subgraph's schema serves them. */
export const scalars: Record<string, GraphQLScalarType> = {
  DateTime: textScalar(
    'DateTime',
    (text) => (instantPattern.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text) : undefined),
    (value) => (value instanceof Date ? value.toISOString() : String(value)),
    'an RFC 3339 instant such as 2026-11-21T08:00:00Z',
  ),
  Date: textScalar('Date', (text) => (isDay(text) ? text : undefined), String, 'a day such as 2026-11-21'),
  BigInt: textScalar(
    'BigInt',
    (text) => {
      if (!/^-?\d{1,19}$/.test(text)) return undefined
      const value = BigInt(text)
      return value <= largest && value >= -largest ? value : undefined
    },
    String,
    'a 64-bit integer as a string',
  ),
  CurrencyCode: textScalar(
    'CurrencyCode',
    (text) => (isCurrency(text) ? text : undefined),
    String,
    'an ISO 4217 code that this installation knows',
  ),
}
