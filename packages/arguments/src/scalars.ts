import { isCurrency } from '@stoa/values/money'
import { isDay } from '@stoa/values/period'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

// Our own, not graphql-scalars: there DateTime serialises to a Date and BigInt
// to a number, so a result in the same process would differ from one over HTTP.

type TextScalar<Inner> = {
  readonly name: string
  /** The value inside; undefined where the text is none. */
  readonly parse: (text: string) => Inner | undefined
  readonly serialize: (value: unknown) => string
  /** Completes "must be …". */
  readonly expects: string
  /** Whether whole numbers are read too, in variables and in documents alike. */
  readonly numbers?: boolean
}

function textScalar<Inner>({ name, parse, serialize, expects, numbers }: TextScalar<Inner>) {
  const refuse = () => new GraphQLError(`${name} must be ${expects}.`)
  const textOf = (value: unknown) => (numbers && Number.isSafeInteger(value) ? String(value) : value)
  const parseValue = (value: unknown): Inner => {
    const text = textOf(value)
    const parsed = typeof text === 'string' ? parse(text) : undefined
    if (parsed === undefined) throw refuse()
    return parsed
  }
  return new GraphQLScalarType<Inner, string>({
    name,
    serialize,
    parseValue,
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING || (numbers && node.kind === Kind.INT)) return parseValue(node.value)
      throw refuse()
    },
    extensions: { expects, textOf },
  })
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/
const largest = 2n ** 63n - 1n

/** Beyond it calendars and databases disagree, and no honest client gets there. */
const isNear = (day: string) => day >= '1900-01-01' && day <= '2999-12-31'

/** The scalars of `schema/shared.graphql`, as each subgraph's schema serves them and as the gateway reads them. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  DateTime: textScalar({
    name: 'DateTime',
    parse: (text) => {
      // JavaScript takes the 30th of February for the 2nd of March.
      const day = text.slice(0, 10)
      if (!instantPattern.test(text) || !isDay(day) || !isNear(day)) return undefined
      return Number.isNaN(Date.parse(text)) ? undefined : new Date(text)
    },
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    expects: 'an RFC 3339 instant from 1900 to 2999, such as 2026-11-21T08:00:00Z',
  }),
  Date: textScalar({
    name: 'Date',
    parse: (text) => (isDay(text) && isNear(text) ? text : undefined),
    serialize: String,
    expects: 'a day from 1900 to 2999, such as 2026-11-21',
  }),
  BigInt: textScalar({
    name: 'BigInt',
    parse: (text) => {
      if (!/^-?\d{1,19}$/.test(text)) return undefined
      const value = BigInt(text)
      return value <= largest && value >= -largest ? value : undefined
    },
    serialize: String,
    expects: 'a 64-bit integer, as a string or a number',
    numbers: true,
  }),
  CurrencyCode: textScalar({
    name: 'CurrencyCode',
    parse: (text) => (isCurrency(text) ? text : undefined),
    serialize: String,
    expects: 'an ISO 4217 code that this installation knows',
  }),
}
