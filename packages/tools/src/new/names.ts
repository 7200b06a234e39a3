import { readIfThere } from '../plan.ts'
import { readTree } from '../check/tree.ts'
import { readRoster } from '@stoa/contracts/roster'
import { join } from 'node:path'

/** What a new subgraph and its first entity are called, and where it listens. */
export type Names = {
  /** `reviews` */
  readonly name: string
  /** `review`: the first entity, a table and a field. */
  readonly thing: string
  /** `rvw`: begins the ids of the entity. */
  readonly prefix: string
  readonly port: number
}

export type Wishes = { readonly thing?: string | undefined; readonly prefix?: string | undefined }

/** Words that a table cannot have for a name without quotes. */
const reserved = new Set([
  'order',
  'user',
  'group',
  'table',
  'check',
  'default',
  'grant',
  'limit',
  'offset',
  'reference',
  'window',
  'case',
  'cast',
  'column',
  'constraint',
  'end',
  'fetch',
  'union',
  'value',
])

/** Fills in what was not said, and throws, with the mend, when a name is taken or cannot be one. */
export function chooseNames(root: string, name: string, wishes: Wishes): Names {
  const roster = readRoster(root)
  const thing = wishes.thing ?? singular(name)
  if (!/^[a-z][a-z]+$/.test(name))
    throw new Error(`"${name}": a subgraph's name is lower-case letters, such as reviews`)
  if (roster.authored.some((entry) => entry.name === name)) throw new Error(`there is a subgraph named ${name} already`)
  if (!/^[a-z][a-zA-Z]+$/.test(thing) || thing === name || reserved.has(thing)) {
    throw new Error(`"${thing}" cannot name the first entity of ${name}: say --thing <singular word>`)
  }
  const tree = readTree(join(root, 'schema'))
  const type = capitalised(thing)
  if ([...tree.values()].some((sdl) => new RegExp(`^(type|enum|interface|union|scalar) ${type}\\b`, 'm').test(sdl))) {
    throw new Error(`the type ${type} exists already: say --thing <another word>`)
  }
  const taken = takenPrefixes(readIfThere(join(root, 'packages/contracts/src/id-prefixes.ts')) ?? '')
  const prefix = wishes.prefix ?? freePrefix(thing, taken)
  if (!/^[a-z]{3}$/.test(prefix) || taken.has(prefix))
    throw new Error(`the prefix "${prefix}" is taken or not three letters`)
  return { name, thing, prefix, port: Math.max(...roster.authored.map(({ port }) => port)) + 1 }
}

/** Replaces `{{name}}`, `{{Name}}`, `{{thing}}`, `{{Thing}}`, `{{prefix}}` and `{{port}}`. */
export function fillIn(template: string, { name, thing, prefix, port }: Names): string {
  const words: Record<string, string> = {
    name,
    thing,
    prefix,
    port: String(port),
    Name: capitalised(name),
    Thing: capitalised(thing),
  }
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, word: string) => words[word] ?? whole)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  return name.endsWith('s') ? name.slice(0, -1) : name
}

function takenPrefixes(ids: string): Set<string> {
  return new Set([...ids.matchAll(/^ {2}([a-z]{3}): /gm)].map(([, prefix]) => prefix ?? ''))
}

/** The first letter and two later ones, consonants before vowels: the most telling combination that is free. */
function freePrefix(thing: string, taken: ReadonlySet<string>): string {
  const rest = thing.slice(1).toLowerCase()
  const letters = (rest.replaceAll(/[aeiou]/g, '') + rest + 'abcdefghijklmnopqrstuvwxyz').split('')
  for (const second of letters) {
    for (const third of letters) {
      const prefix = thing.charAt(0) + second + third
      if (second !== third && !taken.has(prefix)) return prefix
    }
  }
  throw new Error(`no prefix is free for ${thing}: say --prefix`)
}
