import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { type DirectiveNode, Kind, parse } from 'graphql'
import { readIfThere } from '../plan.ts'
import { readRoster } from '@stoa/contracts/roster'

/** Where the types of all event payloads go. */
export const eventsFile = 'packages/contracts/src/generated.ts'

/**
 * The configuration of graphql-codegen for a repository. Each subgraph whose SDL is composed has `generated.ts`, the
 * types of its graph, which know nothing of it, and `resolvers.generated.ts`, the form of its resolvers, which knows
 * its context and, from `mappers.ts`, what they get as parents: `<Type>Model`. The events have one file.
 */
export function codegenConfig(root: string): CodegenConfig {
  const subgraphs = readRoster(root).authored.filter(({ schemaFile }) => existsSync(join(root, schemaFile)))
  const generates: CodegenConfig['generates'] = {}
  for (const { name, schemaFile } of subgraphs) {
    const head = header(`schema/${name}.graphql`)
    const sdl = readFileSync(join(root, schemaFile), 'utf8')
    generates[`subgraphs/${name}/generated.ts`] = {
      schema: schemaFile,
      plugins: [{ [pathOf('@graphql-codegen/add')]: { content: head } }, pathOf('@graphql-codegen/typescript')],
    }
    generates[`subgraphs/${name}/resolvers.generated.ts`] = {
      schema: schemaFile,
      plugins: [
        { [pathOf('@graphql-codegen/add')]: { content: [head, importNeeded, importTypes(sdl)] } },
        pathOf('@graphql-codegen/typescript-resolvers'),
        { [pathOf('@graphql-codegen/add')]: { content: needed, placement: 'append' } },
      ],
      config: {
        namespacedImportName: 'Types',
        contextType: './context.ts#SubgraphContext',
        mappers: {
          ...sharedMappers(sdl),
          ...ownMappers(readIfThere(join(root, `subgraphs/${name}/mappers.ts`)) ?? ''),
        },
      },
    }
  }
  const events = eventSchemas(root)
  if (events.length > 2) generates[eventsFile] = { schema: events, plugins: [pathOf('./events-plugin.ts')] }
  return {
    generates,
    silent: true,
    config: {
      federation: true,
      enumsAsTypes: true,
      useTypeImports: true,
      // A loader that finds nothing answers undefined; the graph says null.
      maybeValue: 'T | null | undefined',
      immutableTypes: true,
      // The order of the SDL, which people chose.
      sort: false,
      importExtension: '.ts',
      strictScalars: true,
      scalars: {
        ID: 'string',
        DateTime: 'Date',
        Date: 'string',
        BigInt: 'bigint',
        CurrencyCode: '@stoa/values/money#CurrencyCode',
        // Of the federation specification; resolvers never see them.
        _Any: 'unknown',
        _FieldSet: 'string',
        FieldSet: 'string',
      },
    },
  }
}

/** schema/events/*.graphql and the scalars that payloads may use, `shared.graphql` first. */
export function eventSchemas(root: string): string[] {
  const folder = join(root, 'schema/events')
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.graphql')) : []
  return ['schema/shared.graphql', ...files.sort().map((file) => `schema/events/${file}`)]
}

/** Plugins by their files, so that a repository elsewhere (a test's) finds them too. */
function pathOf(module: string): string {
  return fileURLToPath(import.meta.resolve(module))
}

const importNeeded = `import type { NeededResolvers as Needed } from '@stoa/subgraph/needed-resolvers'`

/** What resolvers must answer beside what they may; `resolvers.ts` satisfies both. */
const needed = `
/** Each field that nothing but a resolver answers. */
export type NeededResolvers = Needed<Resolvers, ResolversParentTypes>`

/** The types of the graph; the plugin names those that have a key without the namespace that it is told. */
function importTypes(sdl: string): string {
  const keyed = parse(sdl).definitions.flatMap((one) => {
    const isComposite = one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION
    const keys = isComposite ? (one.directives?.filter(({ name }) => name.value === 'key') ?? []) : []
    return isComposite && keys.some(isResolvable) ? [one.name.value] : []
  })
  const named = keyed.length > 0 ? `\nimport type { ${keyed.join(', ')} } from './generated.ts'` : ''
  return `import type * as Types from './generated.ts'${named}`
}

function isResolvable({ arguments: given = [] }: DirectiveNode): boolean {
  return !given.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value)
}

function header(source: string): string {
  return `// Written by \`pnpm codegen\` from ${source}. Do not edit.`
}

/** Refusals are made by the host and `Money.exponent` is derived, so parents are the plain values. */
function sharedMappers(sdl: string): Record<string, string> {
  const mappers: Record<string, string> = {}
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    const isUserError = definition.interfaces?.some(({ name }) => name.value === 'UserError')
    if (isUserError) mappers[definition.name.value] = '@stoa/subgraph/mutation#UserErrorModel'
    if (definition.name.value === 'Money') mappers['Money'] = '@stoa/values/money#Money as MoneyModel'
  }
  return mappers
}

/** `export type ItemModel = …` in mappers.ts → Item's parent is `ItemModel`. */
export function ownMappers(source: string): Record<string, string> {
  const declared = [...source.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name ?? '')
  const reexported = [...source.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) =>
    (names ?? '').split(',').map((name) => name.trim().split(' ').at(-1) ?? ''),
  )
  const models = [...declared, ...reexported].filter((name) => name.endsWith('Model'))
  return Object.fromEntries(models.map((model) => [model.slice(0, -'Model'.length), `./mappers.ts#${model}`]))
}
