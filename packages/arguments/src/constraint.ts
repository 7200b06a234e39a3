import { isPrefix, type Prefix } from '@stoa/contracts/id-prefixes'
import { type ConstDirectiveNode, type DirectiveNode, valueFromASTUntyped } from 'graphql'
import { type Format, formats } from './formats.ts'

/** The directive's own name and home, by which compositions link it. */
export const constraintUrl = 'https://stoa.dev/constraint/v1.0'

/**
 * The one description of what an argument may be. The gateway refuses what
 * does not fit before anything runs, the subgraph asks again, and the
 * composed documentation says it in words.
 */
export const constraintDefinition = `"What a value here may be; what is not is refused before anything runs."
directive @constraint(
  "What kind of text: ${Object.keys(formats).join(', ')}. A line unless said."
  format: String
  "How many characters a text has at least, in code points."
  minLength: Int
  "How many characters a text has at most, in code points."
  maxLength: Int
  "The smallest number."
  min: Float
  "The largest number."
  max: Float
  "How many entries a list has at least."
  minItems: Int
  "How many entries a list has at most."
  maxItems: Int
  "The prefixes of ids that may stand here."
  id: [String!]
) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION`

/** What `@constraint` says at one place. What it says of texts, numbers and ids holds for each entry of a list. */
export type Constraint = {
  /** Undefined where nothing is said of texts. */
  readonly text: TextConstraint | undefined
  readonly min: number | undefined
  readonly max: number | undefined
  readonly minItems: number | undefined
  readonly maxItems: number | undefined
  readonly id: readonly Prefix[] | undefined
}

export type TextConstraint = { readonly format: Format; readonly minLength: number; readonly maxLength: number }

/** Reads the directive of an argument or input field; undefined where it has none. Throws where it says what nobody knows. */
export function readConstraint(
  directives: readonly (DirectiveNode | ConstDirectiveNode)[] | undefined,
): Constraint | undefined {
  const directive = directives?.find(({ name }) => name.value === 'constraint')
  if (!directive) return undefined
  const said = new Map((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
  const number = (name: string): number | undefined => {
    const value = said.get(name)
    return typeof value === 'number' ? value : undefined
  }
  return {
    text: textOf(said.get('format'), number('minLength'), number('maxLength')),
    min: number('min'),
    max: number('max'),
    minItems: number('minItems'),
    maxItems: number('maxItems'),
    id: said.has('id') ? [said.get('id')].flat().map(prefixOf) : undefined,
  }
}

function textOf(name: unknown, minLength: number | undefined, maxLength: number | undefined) {
  if (name === undefined && minLength === undefined && maxLength === undefined) return undefined
  const known = typeof name === 'string' && Object.hasOwn(formats, name) ? formats[name] : undefined
  const format = name === undefined ? formats.line : known
  if (!format) throw new Error(`no format "${String(name)}": there are ${Object.keys(formats).join(', ')}`)
  const { least, most } = format
  if (maxLength === undefined && most === undefined) throw new Error('a text says how long it gets: maxLength')
  return { format, minLength: minLength ?? least, maxLength: maxLength ?? most ?? 0 }
}

function prefixOf(prefix: unknown): Prefix {
  if (typeof prefix === 'string' && isPrefix(prefix)) return prefix
  throw new Error(
    `no id begins with "${String(prefix)}": packages/contracts/src/id-prefixes.ts has the table of prefixes`,
  )
}
