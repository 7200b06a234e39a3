import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  NoUnusedFragmentsRule,
  type OperationDefinitionNode,
  parse,
  Source,
  specifiedRules,
  validate,
} from 'graphql'

/** One `.graphql` file of a client. */
export type DocumentFile = {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string
  readonly operations: readonly OperationDefinitionNode[]
  readonly fragments: readonly FragmentDefinitionNode[]
}

/** All that one client sends. A fragment may be used in any of its files. */
export type ClientDocuments = {
  readonly files: readonly DocumentFile[]
  /** By name, with the file that it stands in. */
  readonly fragments: ReadonlyMap<string, { readonly node: FragmentDefinitionNode; readonly path: string }>
  readonly problems: readonly string[]
}

const skipped = new Set(['node_modules', 'dist', '.stoa'])

/** The paths of all `.graphql` files below a folder, sorted; none where there is no such folder. */
export function graphqlFiles(root: string, folder: string, ending = '.graphql'): string[] {
  if (!existsSync(join(root, folder))) return []
  const found: string[] = []
  const pending = [join(root, folder)]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name)
      if (entry.isDirectory() && !skipped.has(entry.name)) pending.push(path)
      if (entry.isFile() && entry.name.endsWith(ending)) found.push(relative(root, path).replaceAll(sep, '/'))
    }
  }
  return found.sort()
}

/** Reads the documents of one client and holds them to the schema. A problem names its file and line. */
export function readDocuments(root: string, paths: readonly string[], schema: GraphQLSchema): ClientDocuments {
  const problems: string[] = []
  const parsed = paths.flatMap((path) => {
    const source = new Source(readFileSync(join(root, path), 'utf8'), path)
    try {
      return [{ path, definitions: parse(source).definitions }]
    } catch (error) {
      problems.push(told(error as Located))
      return []
    }
  })
  const files = parsed.map(({ path, definitions }) => ({
    path,
    operations: definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION),
    fragments: definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION),
  }))
  const all = parsed.flatMap(({ definitions }) => definitions)
  // A fragment may wait for its first use.
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule)
  problems.push(...validate(schema, { kind: Kind.DOCUMENT, definitions: all }, rules).map(told), ...nameless(all))
  const fragments = files.flatMap(({ path, fragments: own }) =>
    own.map((node) => [node.name.value, { node, path }] as const),
  )
  return { files, fragments: new Map(fragments), problems }
}

type Located = { readonly message: string; readonly locations?: readonly { readonly line: number }[] | undefined } & {
  readonly source?: Source | undefined
}

function told({ message, locations, source }: Located): string {
  return `${source?.name ?? ''}:${locations?.[0]?.line ?? 1} ${message}`
}

function nameless(definitions: readonly DefinitionNode[]): string[] {
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION && !node.name)
    .map(({ loc }) => `${loc?.source.name}:${loc?.startToken.line} an operation needs a name: it is called by it`)
}
