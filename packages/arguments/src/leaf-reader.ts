import { idTest } from '@stoa/values/ids'
import { isStacked, lengthOf } from '@stoa/values/text'
import { type GraphQLLeafType, isEnumType } from 'graphql'
import type { Constraint, TextConstraint } from './constraint.ts'
import { expectation } from './expectation.ts'
import { scalars } from './scalars.ts'

/** A value as it goes on, or why it may not be. */
type ReadLeaf = (value: unknown, refuse: (because?: string) => void) => unknown

/** How values of a scalar or enum are read at a place, decided once; `expected` says what it takes. */
export function leafReader(
  type: GraphQLLeafType,
  constraint: Constraint | undefined,
): { readonly expected: string; readonly read: ReadLeaf } {
  const expected = expectation(type.name, constraint)
  if (isEnumType(type)) {
    return { expected, read: only((value) => typeof value === 'string' && type.getValue(value) !== undefined) }
  }
  switch (type.name) {
    case 'String':
      return { expected, read: constraint?.text ? textReader(constraint.text) : only(isText) }
    case 'ID':
      return { expected, read: idReader(constraint) }
    case 'Int':
      return { expected, read: numberReader(constraint, (value) => (value | 0) === value) }
    case 'Float':
      return { expected, read: numberReader(constraint, Number.isFinite) }
    case 'Boolean':
      return { expected, read: only((value) => typeof value === 'boolean') }
    default:
      return { expected, read: customReader(type.name, constraint) }
  }
}

/** What no database and no JSON reader takes is no text anywhere. */
const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0') && value.isWellFormed()

function only(isRight: (value: unknown) => boolean): ReadLeaf {
  return (value, refuse) => (isRight(value) ? value : refuse())
}

function textReader({ format, minLength, maxLength }: TextConstraint): ReadLeaf {
  const { tidy, wrong } = format
  return (value, refuse) => {
    if (typeof value !== 'string') return refuse()
    // Composing makes a text shorter, but no letter is made of more parts than this.
    if (value.length > 4 * maxLength + 100) return refuse('it is too long')
    if (tidy && isStacked(value)) return refuse('more than 30 marks stand on one letter')
    const text = tidy ? tidy(value) : value
    // Code points are at most as many as UTF-16 units, and at least half of them.
    if (text.length > maxLength && (text.length > 2 * maxLength || lengthOf(text) > maxLength)) {
      return refuse('it is too long')
    }
    if (text.length < 2 * minLength && lengthOf(text) < minLength) {
      return refuse(text === '' ? 'it is empty' : 'it is too short')
    }
    const because = text === '' ? undefined : wrong(text)
    return because === undefined ? text : refuse(because)
  }
}

function idReader(constraint: Constraint | undefined): ReadLeaf {
  const isRight = constraint?.id ? idTest(constraint.id) : isText
  return (value, refuse) => {
    const id = Number.isSafeInteger(value) ? String(value) : value
    return typeof id === 'string' && isRight(id) ? id : refuse()
  }
}

function numberReader(constraint: Constraint | undefined, isOfKind: (value: number) => boolean): ReadLeaf {
  const { min = -Infinity, max = Infinity } = constraint ?? {}
  return only((value) => typeof value === 'number' && isOfKind(value) && value >= min && value <= max)
}

/** A scalar of ours is read as subgraphs read it; of others nothing is known. */
function customReader(name: string, constraint: Constraint | undefined): ReadLeaf {
  const scalar = scalars[name]
  if (!scalar) return (value) => value
  const { min = -Infinity, max = Infinity } = constraint ?? {}
  const textOf = scalar.extensions.textOf as (value: unknown) => unknown
  return (value, refuse) => {
    const inner = parsed(() => scalar.parseValue(value))
    if (inner === undefined || (typeof inner === 'bigint' && (inner < min || inner > max))) return refuse()
    return textOf(value)
  }
}

function parsed(parse: () => unknown): unknown {
  try {
    return parse()
  } catch {
    return undefined
  }
}
