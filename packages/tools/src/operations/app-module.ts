import { posix } from 'node:path'
import { type FragmentDefinitionNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import type { ClientDocuments, DocumentFile } from './client-documents.ts'
import { fragmentsOf, type Registered, registered, withTypenames } from './registered.ts'
import { operationTypes, resultName } from './types.ts'

/** `catalogue/items.graphql` → `catalogue/items.generated.ts`, beside it. */
export const moduleOf = (path: string) => path.replace(/\.graphql$/, '.generated.ts')

/** The documents as the app's cache sends them. */
export function asSent(documents: ClientDocuments): ClientDocuments {
  const files = documents.files.map(({ path, operations, fragments }) => ({
    path,
    operations: operations.map(withTypenames),
    fragments: fragments.map(withTypenames),
  }))
  const fragments = files.flatMap(({ path, fragments: own }) =>
    own.map((node) => [node.name.value, { node, path }] as const),
  )
  return { ...documents, files, fragments: new Map(fragments) }
}

/**
 * The module of one file of the app: types, each fragment as a syntax tree, and
 * each operation as a document of such trees with its id. It needs nothing of
 * graphql-js when it runs.
 */
export async function appModule(
  file: DocumentFile,
  documents: ClientDocuments,
  schema: GraphQLSchema,
): Promise<string> {
  const own = [...file.fragments, ...file.operations]
  const others = new Map(
    own
      .flatMap((definition) => fragmentsOf(definition, documents))
      .filter((node) => !file.fragments.includes(node))
      .map((node) => [node.name.value, node]),
  )
  const operations = file.operations.map((operation) => ({ operation, made: registered(operation, documents) }))
  const typed = "import type { TypedDocumentNode } from '@graphql-typed-document-node/core'\n"
  return [
    `// Written by \`pnpm codegen\` from ${file.path}. Do not edit.`,
    `${operations.length > 0 ? typed : ''}${importsOf(file.path, operations, documents)}`.trim(),
    await operationTypes(schema, own, [...others.values()]),
    ...file.fragments.map(fragmentText),
    ...operations.map(({ operation, made }) => documentText(operation, made)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** The trees of fragments that stand in other files. */
function importsOf(path: string, operations: readonly { made: Registered }[], documents: ClientDocuments): string {
  const byFile = new Map<string, Set<string>>()
  for (const definition of operations.flatMap(({ made }) => made.definitions)) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    const from = documents.fragments.get(definition.name.value)?.path ?? path
    if (from !== path) byFile.set(from, (byFile.get(from) ?? new Set()).add(treeName(definition)))
  }
  return [...byFile]
    .map(([from, names]) => `import { ${[...names].sort().join(', ')} } from '${relativeTo(path, moduleOf(from))}'\n`)
    .sort()
    .join('')
}

function relativeTo(path: string, target: string): string {
  const way = posix.relative(posix.dirname(path), target)
  return way.startsWith('.') ? way : `./${way}`
}

const treeName = ({ name }: FragmentDefinitionNode) => `${name.value}Tree`

function fragmentText(fragment: FragmentDefinitionNode): string {
  return `export const ${treeName(fragment)} = ${tree(fragment)}`
}

function documentText({ name, operation: type }: OperationDefinitionNode, { id, definitions }: Registered): string {
  const result = resultName(name?.value ?? '', type)
  const parts = definitions.map((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? treeName(node) : tree(node)))
  return `export const ${name?.value}Document = { kind: 'Document', documentId: '${id}', definitions: [${parts.join(', ')}] } as unknown as TypedDocumentNode<${result}, ${result}Variables> & { readonly documentId: string }`
}

/** A syntax tree as small as printers and caches still read it: no places, no empty lists. */
function tree(node: unknown): string {
  return JSON.stringify(node, (key, value: unknown) =>
    key === 'loc' || (Array.isArray(value) && value.length === 0) ? undefined : value,
  )
}

/** Modules that import each other would be read before they are made. */
export function circles(documents: ClientDocuments): string[] {
  const needs = new Map(
    documents.files.map(({ path, operations }) => [
      path,
      new Set(
        operations
          .flatMap((each) => fragmentsOf(each, documents))
          .map(({ name }) => documents.fragments.get(name.value)?.path),
      ),
    ]),
  )
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    [...(needs.get(from) ?? [])].some(
      (next) =>
        next !== undefined && next !== from && (next === to || (!seen.has(next) && reaches(next, to, seen.add(next)))),
    )
  return [...needs.keys()]
    .filter((path) => reaches(path, path, new Set()))
    .map(
      (path) =>
        `${path}: its operations and those of another file use each other's fragments; give the fragments a file of their own`,
    )
}
