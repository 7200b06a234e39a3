import type { Constraint } from '@stoa/arguments/constraint'
import { getNamedType, type GraphQLInputType, isEnumType, isListType, isNonNullType } from 'graphql'
import { type Sound, soundValue, type Spot } from './argument-spots.ts'

/** A value with what is wrong, or remarkable, about it. */
export type Case = { readonly what: string; readonly value: unknown; readonly onlyAsVariable?: boolean }

const unknownId = '01h2xcejqtf2nbrexx3vqjhp41'

/** A value that its place takes, whatever is in the database. */
export const soundLeaf: Sound = (name, type, constraint) => {
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (constraint?.id) return `${constraint.id[0]}_${unknownId}`
  const { min = 1 } = constraint ?? {}
  switch (named.name) {
    case 'Int':
    case 'Float':
      return Math.max(min, 1)
    case 'BigInt':
      return String(Math.max(min, 1))
    case 'Boolean':
      return true
    case 'Date':
      return name === 'to' ? '2027-03-02' : '2027-03-01'
    case 'CurrencyCode':
      return 'EUR'
    default:
      return soundText(name, constraint)
  }
}

function soundText(name: string, constraint: Constraint | undefined): string {
  const special: Record<string, string> = { locale: 'en', timeZone: 'Europe/Vienna', phone: '+43 1 23456' }
  const expected = constraint?.text?.format.says('') ?? ''
  if (expected.startsWith('an e-mail')) return 'ada@example.org'
  if (expected.startsWith('the two letters')) return 'AT'
  return special[name] ?? 'x'.repeat(Math.max(1, constraint?.text?.minLength ?? 1))
}

/** Everything that a spot must refuse. */
export function wrongValues({ type, constraint }: Spot): Case[] {
  const bare = isNonNullType(type) ? type.ofType : type
  const missing: Case[] = isNonNullType(type) ? [{ what: 'null', value: null, onlyAsVariable: true }] : []
  if (isListType(bare)) return [...missing, ...wrongLists(bare.ofType, constraint)]
  const named = getNamedType(bare)
  const other: Case[] = [{ what: 'an object', value: { hunter2: 1 }, onlyAsVariable: true }]
  if (isEnumType(named)) return [...missing, ...other, { what: 'no value', value: 'HUNTER2', onlyAsVariable: true }]
  return [...missing, ...other, ...wrongLeaves(named.name, constraint)]
}

function wrongLeaves(name: string, constraint: Constraint | undefined): Case[] {
  const asVariable = (value: unknown): Case => ({ what: `${JSON.stringify(value)}`, value, onlyAsVariable: true })
  const cases = (...values: unknown[]): Case[] => values.map((value) => ({ what: JSON.stringify(value), value }))
  const { min = 0, max = 0, id } = constraint ?? {}
  if (id) {
    const stranger = id.includes('evt') ? 'rsv' : 'evt'
    const one = `${id[0]}_${unknownId}`
    return cases(
      '',
      'hunter2',
      `${stranger}_${unknownId}`,
      `${one}x`,
      one.toUpperCase(),
      ` ${one}`,
      `${one}\n`,
      `${id[0]}_`,
    ).concat(cases(`${id[0]}_${'x'.repeat(3_000)}`, `${one}'; drop table item`), asVariable(5))
  }
  if (name === 'Int') return [...cases(min - 1, max + 1), ...[1.5, '1', 2 ** 31, true].map(asVariable)]
  if (name === 'BigInt')
    return [...cases(String(min - 1), String(max + 1), '', '1.5', 'hunter2', '9'.repeat(30)), asVariable(1.5)]
  if (name === 'Date')
    return cases('', '2027-02-30', '2027-2-3', '0000-01-01', '9999-12-31', '10000-01-01', 'today', 20270301)
  if (name === 'CurrencyCode') return cases('', 'eur', 'XXX', 'HUNTER2')
  if (name === 'Boolean') return [asVariable('true'), asVariable(1)]
  return constraint?.text ? wrongTexts(constraint.text) : []
}

function wrongTexts({ format, minLength, maxLength }: NonNullable<Constraint['text']>): Case[] {
  const cases: Case[] = [
    { what: 'too long', value: 'x'.repeat(maxLength + 1) },
    { what: 'half of a pair', value: 'hunter2 \ud83d', onlyAsVariable: true },
    { what: 'U+0000', value: 'hunter2 \0 hunter2' },
    { what: 'a control character', value: 'hunter2 \u0007 hunter2' },
    { what: 'a number', value: 5, onlyAsVariable: true },
  ]
  if (minLength > 0) cases.push({ what: 'empty', value: '' })
  const says = format.says('')
  if (!says.startsWith('a text')) cases.push({ what: 'a line break', value: 'hunter2 \n hunter2' })
  // Secrets are taken as they are typed.
  if (says.trim() === 'characters') return cases
  return cases.concat([
    { what: 'nothing to be seen', value: '\u200b\u200b' },
    { what: 'an override of direction', value: 'hunter2 \u202e' },
    { what: 'a space of no width', value: 'hunter\u200b2' },
  ])
}

function wrongLists(type: GraphQLInputType, constraint: Constraint | undefined): Case[] {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = constraint ?? {}
  const some = (count: number) => Array.from({ length: count }, () => soundValue('', type, constraint, soundLeaf))
  return [
    ...(Number.isFinite(maxItems) ? [{ what: 'too many', value: some(maxItems + 1) }] : []),
    ...(minItems > 0 ? [{ what: 'too few', value: some(minItems - 1) }] : []),
  ]
}

/** The ends of what a spot takes: what a rule that is written twice, a column or an index may not bear. */
export function extremeValues({ type, constraint }: Spot, sound: Sound): Case[] {
  const bare = isNonNullType(type) ? type.ofType : type
  if (isListType(bare)) {
    const { maxItems = 0 } = constraint ?? {}
    const many = Array.from({ length: maxItems }, () => soundValue('', bare.ofType, constraint, sound))
    return [{ what: `${maxItems} entries`, value: many }]
  }
  const cases = (...values: unknown[]): Case[] => values.map((value) => ({ what: JSON.stringify(value), value }))
  const { min = 0, max = 0, id, text } = constraint ?? {}
  if (id) return cases(`${id[0]}_${unknownId}`)
  if (text) return extremeTexts(text).map((value) => ({ what: [...value].slice(0, 20).join(''), value }))
  switch (getNamedType(bare).name) {
    case 'Int':
      return cases(min, max)
    case 'BigInt':
      return cases(String(min), String(max))
    case 'Date':
      return cases('1900-01-01', '2999-12-31')
    default:
      return []
  }
}

function extremeTexts({ format, maxLength }: NonNullable<Constraint['text']>): string[] {
  const full = (characters: string) => [...characters.repeat(maxLength)].slice(0, maxLength).join('')
  const says = format.says('')
  if (says.startsWith('an e-mail')) return [`${'ä'.repeat(64)}@${`${'b'.repeat(62)}.`.repeat(2)}${'c'.repeat(63)}`]
  if (says.startsWith('the two letters')) return ['AQ', 'QZ']
  if (says.includes('ASCII')) return [full('~'), full('A'), full('=')]
  const signs = `%_\\'";--$1:*&|!()<->[]{}^~@#/ʻ‘’`
  return [full('👍'), full('ﷺ'), full('ß'), full('שלום '), full(signs), 'ʻukulele', signs.slice(0, maxLength)].map(
    (one) => one.trim(),
  )
}
