import { constraintDefinition, constraintUrl } from '@stoa/arguments/constraint'
import { Kind, type ObjectTypeDefinitionNode } from 'graphql'
import type { Authored } from './subgraph-sdl.ts'
import { permissionDefinitions } from './subgraph-sdl.ts'

/** Prefix of an id → the GraphQL type that it identifies; null where the graph shows none. */
export type PrefixTable = Readonly<Record<string, string | null>>

/**
 * The SDL of the `node` subgraph: `Query.node` and a stub of every entity that
 * implements Node. It is generated because `Query.node` in two subgraphs does
 * not compose.
 */
export function nodeSdl(entities: readonly string[], prefixes: PrefixTable): string {
  const known = Object.entries(prefixes).filter(([, type]) => type !== null && entities.includes(type))
  const ids = known.map(([prefix]) => `"${prefix}"`).join(', ')
  const stubs = entities.map(
    (name) => `type ${name} implements Node @key(fields: "id", resolvable: false) {
  "The opaque id."
  id: ID!
}`,
  )
  return `# Written by \`pnpm compose\` from the entities of all subgraphs. Do not edit.
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@composeDirective", "@key"])
  @link(url: "https://stoa.dev/permissions/v1.0", import: ["@rule", "@public"])
  @link(url: "${constraintUrl}", import: ["@constraint"])
  @composeDirective(name: "@rule")
  @composeDirective(name: "@public")
  @composeDirective(name: "@constraint")

${permissionDefinitions}

${constraintDefinition}

type Query {
  "The object with this id, or null when it does not exist or the viewer may not see it."
  node("An id of any kind." id: ID! @constraint(id: [${ids}])): Node @public
}

"Anything that \`node(id)\` can find."
interface Node {
  "The opaque id; its prefix tells the type."
  id: ID!
}

${stubs.join('\n\n')}
`
}

/** The types that implement Node where they are at home (not stubs), sorted. */
export function nodeEntities(subgraphs: readonly Authored[]): string[] {
  return subgraphs
    .flatMap(({ document }) => document.definitions)
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((type) => type.interfaces?.some(({ name }) => name.value === 'Node') && !isStub(type))
    .map((type) => type.name.value)
    .sort()
}

/** Whether a type is only a reference to an entity of another subgraph. */
export function isStub(type: ObjectTypeDefinitionNode): boolean {
  const keys = (type.directives ?? []).filter(({ name }) => name.value === 'key')
  return (
    keys.length > 0 &&
    keys.every(({ arguments: args }) =>
      args?.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value),
    )
  )
}

/**
 * What is wrong between the SDL and the table of prefixes: an entity without a
 * prefix, a type with two, a prefix whose type nobody defines.
 */
export function prefixProblems(subgraphs: readonly Authored[], prefixes: PrefixTable): string[] {
  const mend = 'mend it in packages/contracts/src/id-prefixes.ts'
  const problems: string[] = []
  const prefixesOf = Map.groupBy(Object.entries(prefixes), ([, type]) => type)
  for (const type of nodeEntities(subgraphs)) {
    const found = prefixesOf.get(type) ?? []
    if (found.length === 0) problems.push(`${type} implements Node but no prefix names it: ${mend}`)
  }
  for (const [type, found] of prefixesOf) {
    if (type !== null && found.length > 1) {
      problems.push(`${type} has ${found.length} prefixes (${found.map(([prefix]) => prefix).join(', ')}): ${mend}`)
    }
  }
  const defined = new Set(
    subgraphs.flatMap(({ document }) =>
      document.definitions.flatMap((type) =>
        type.kind === Kind.OBJECT_TYPE_DEFINITION && !isStub(type) ? [type.name.value] : [],
      ),
    ),
  )
  for (const [prefix, type] of Object.entries(prefixes)) {
    if (type !== null && !defined.has(type)) problems.push(`prefix ${prefix}: no SDL defines ${type}: ${mend}`)
  }
  return problems
}
