import { readdirSync, readFileSync } from 'node:fs'
import {
  type DefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql'

const folder = new URL('../../../schema/events/', import.meta.url)

/**
 * What `schema/events/` says of one type of event, and of the types that its payload is made of, as one text without
 * descriptions: two of them are equal where the payloads are. Undefined for a type that does not exist.
 */
export function eventDefinition(type: string): string | undefined {
  return definitions().get(type)
}

let known: ReadonlyMap<string, string> | undefined

function definitions(): ReadonlyMap<string, string> {
  known ??= readDefinitions()
  return known
}

function readDefinitions(): ReadonlyMap<string, string> {
  const files = [...readdirSync(folder).map((name) => new URL(name, folder)), new URL('../shared.graphql', folder)]
  const all = files
    .filter(({ pathname }) => pathname.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(file, 'utf8'), { noLocation: true }).definitions)
  const named = new Map(all.flatMap((one) => ('name' in one && one.name ? [[one.name.value, one] as const] : [])))
  const events = all.filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION)
  return new Map(events.flatMap((event) => (typeOf(event) ? [[typeOf(event) ?? '', textOf(event, named)]] : [])))
}

function typeOf({ directives = [] }: ObjectTypeDefinitionNode): string | undefined {
  const event = directives.find(({ name }) => name.value === 'event')
  const value = event?.arguments?.find(({ name }) => name.value === 'type')?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

/** The definition with those that it names, in the order of their names. */
function textOf(event: DefinitionNode, named: ReadonlyMap<string, DefinitionNode>): string {
  const found = new Map<string, string>()
  const take = (definition: DefinitionNode) => {
    const bare = visit(definition, {
      enter: ({ kind, ...node }) => ('description' in node ? { kind, ...node, description: undefined } : undefined),
    })
    visit(definition, {
      NamedType: ({ name: { value } }) => {
        const next = named.get(value)
        if (!next || found.has(value)) return
        found.set(value, '')
        found.set(value, take(next))
      },
    })
    return stripIgnoredCharacters(print(bare))
  }
  const own = take(event)
  return [own, ...[...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)].join('\n')
}
