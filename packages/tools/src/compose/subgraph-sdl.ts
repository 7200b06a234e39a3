import { constraintDefinition, constraintUrl } from '@stoa/arguments/constraint'
import { type DefinitionNode, type DocumentNode, GraphQLError, parse, Source, visit } from 'graphql'
import { describedConstraints } from './described-constraints.ts'

/** Directives of the federation specification that an authored SDL may use. */
const federationDirectives = new Set([
  'authenticated',
  'cost',
  'external',
  'inaccessible',
  'interfaceObject',
  'key',
  'listSize',
  'override',
  'policy',
  'provides',
  'requires',
  'requiresScopes',
  'shareable',
  'tag',
])

/** Stoa's own permission directives; the composed supergraph keeps them, and policy is read from there. */
export const permissionDefinitions = `"The subgraph asks its rule of this name whether the viewer may see the object."
directive @rule(name: String!) on FIELD_DEFINITION | OBJECT

"Anybody may see it. Said, never assumed."
directive @public on FIELD_DEFINITION | OBJECT`

/**
 * For how long answers may be kept; the gateway reads it from the composed supergraph. The directive is Apollo's,
 * and so is the enum, which clients see for that reason: composition refuses to hide what a directive names.
 */
const cachingDefinitions = `"Who may keep an answer."
enum CacheControlScope {
  "Anybody, and shared caches too."
  PUBLIC
  "The client that asked alone."
  PRIVATE
}

"For how many seconds an answer with it may be kept. Unsaid is 0 for a field that answers objects, else as its object."
directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION`

const ownDirectives = new Set(['rule', 'public', 'cacheControl', 'constraint'])
const builtInDirectives = new Set(['deprecated', 'specifiedBy', 'oneOf', 'skip', 'include'])

/** An authored file, parsed once. */
export type Authored = {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly document: DocumentNode
}

/** Parses an authored SDL; a syntax error names `path:line:column`. */
export function parseAuthored(name: string, path: string, text: string): Authored {
  try {
    return { name, path, text, document: parse(new Source(text, path)) }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const place = error.locations?.[0]
    throw new Error(`${path}:${place?.line ?? 0}:${place?.column ?? 0} ${error.message}`)
  }
}

/**
 * The self-contained SDL of one subgraph: header, authored text, and the
 * shared definitions that it uses, however indirectly. Both stand line by line
 * as they were written, and say in words besides what arguments may be. Throws
 * on a directive that nobody defines and on a shared type that is defined again.
 */
export function composedSdl(authored: Authored, shared: Authored): string {
  const used = sharedUsedBy(authored, shared)
  const directives = new Set([...directivesIn(authored.document, authored.path), ...used.flatMap(directiveNames)])
  const sharedText = used.map((definition) => describedConstraints(shared.text, definition))
  return `${[headerOf(authored, directives), describedAuthored(authored), ...sharedText].join('\n\n')}\n`
}

/** How many lines of a composed file stand before its authored text. */
export function linesBeforeAuthored(composed: string, authored: Authored): number {
  return composed.slice(0, composed.indexOf(describedAuthored(authored))).split('\n').length - 1
}

function describedAuthored({ text, document }: Authored): string {
  return describedConstraints(text, document).trim()
}

function headerOf(authored: Authored, directives: ReadonlySet<string>): string {
  const caches = directives.has('cacheControl')
  const constrains = directives.has('constraint')
  const imported = [...directives].filter((name) => federationDirectives.has(name)).sort()
  const imports = ['composeDirective', ...imported].map((name) => `"@${name}"`).join(', ')
  const cachingLink = `
  @link(url: "https://stoa.dev/caching/v1.0", import: ["@cacheControl", "CacheControlScope"])
  @composeDirective(name: "@cacheControl")`
  const constraintLink = `
  @link(url: "${constraintUrl}", import: ["@constraint"])
  @composeDirective(name: "@constraint")`
  const links = (caches ? cachingLink : '') + (constrains ? constraintLink : '')
  const definitions = [
    permissionDefinitions,
    ...(caches ? [cachingDefinitions] : []),
    ...(constrains ? [constraintDefinition] : []),
  ]
  return `# Written by \`pnpm compose\` from ${authored.path}. Do not edit.
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: [${imports}])
  @link(url: "https://stoa.dev/permissions/v1.0", import: ["@rule", "@public"])
  @composeDirective(name: "@rule")
  @composeDirective(name: "@public")${links}

${definitions.join('\n\n')}`
}

function sharedUsedBy(authored: Authored, shared: Authored): DefinitionNode[] {
  const byName = new Map(shared.document.definitions.map((definition) => [nameOf(definition), definition]))
  for (const definition of authored.document.definitions) {
    const name = nameOf(definition)
    if (byName.has(name)) throw new Error(`${authored.path}: ${name} is shared; it is defined in ${shared.path} alone`)
  }
  const used = new Set<DefinitionNode>()
  const pending: (DocumentNode | DefinitionNode)[] = [authored.document]
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const name of namedTypesIn(next)) {
      const definition = byName.get(name)
      if (!definition || used.has(definition)) continue
      used.add(definition)
      pending.push(definition)
    }
  }
  return shared.document.definitions.filter((definition) => used.has(definition))
}

function namedTypesIn(node: DocumentNode | DefinitionNode): Set<string> {
  const names = new Set<string>()
  visit(node, { NamedType: ({ name }) => void names.add(name.value) })
  return names
}

function directiveNames(node: DocumentNode | DefinitionNode): string[] {
  const names = new Set<string>()
  visit(node, { Directive: ({ name }) => void names.add(name.value) })
  return [...names]
}

function directivesIn(document: DocumentNode, path: string): string[] {
  const names = directiveNames(document)
  const unknown = names.find(
    (name) => !federationDirectives.has(name) && !ownDirectives.has(name) && !builtInDirectives.has(name),
  )
  if (unknown) throw new Error(`${path}: nobody defines @${unknown}`)
  return names
}

/** The name that a definition gives, or '' for one without (a `schema` block). */
export function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name ? definition.name.value : ''
}
