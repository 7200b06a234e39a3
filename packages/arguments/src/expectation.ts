import { prefixes } from '@stoa/contracts/id-prefixes'
import type { Constraint } from './constraint.ts'
import { scalars } from './scalars.ts'

/** What a place takes, of one value: completes "must be …" in refusals, and stands in the documentation. */
export function expectation(typeName: string, constraint: Constraint | undefined): string {
  if (constraint?.id) return idExpectation(constraint.id)
  if (constraint?.text) {
    const { format, minLength, maxLength } = constraint.text
    return format.says(span(minLength, maxLength))
  }
  const bounds = constraint && range(constraint.min, constraint.max)
  if (bounds) return bounds
  const expects = scalars[typeName]?.extensions.expects
  return typeof expects === 'string' ? expects : (builtIn[typeName] ?? `a value of ${typeName}`)
}

/** How many entries a list may have, as `at most 50`; undefined where nothing is said. */
export function listExpectation({ minItems = 0, maxItems }: Constraint): string | undefined {
  if (maxItems !== undefined) return minItems > 0 ? span(minItems, maxItems) : `at most ${maxItems}`
  return minItems > 0 ? `at least ${minItems}` : undefined
}

const builtIn: Readonly<Record<string, string>> = {
  String: 'a text',
  ID: 'an id',
  Int: 'a whole number of 32 bits',
  Float: 'a number',
  Boolean: 'true or false',
}

function idExpectation(allowed: readonly string[]): string {
  const all = Object.entries(prefixes).filter(([, type]) => type !== null)
  if (allowed.length >= all.length) return 'an id of this graph'
  return `an id that begins with ${allowed.map((prefix) => `${prefix}_`).join(' or ')}`
}

function span(least: number, most: number): string {
  if (least === most) return String(most)
  return least > 0 ? `${least} to ${most}` : `at most ${most}`
}

function range(min: number | undefined, max: number | undefined): string | undefined {
  if (min !== undefined && max !== undefined) return `a number from ${min} to ${max}`
  if (min !== undefined) return `a number of at least ${min}`
  return max === undefined ? undefined : `a number of at most ${max}`
}
