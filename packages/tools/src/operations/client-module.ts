import type { GraphQLSchema } from 'graphql'
import type { ClientDocuments } from './client-documents.ts'
import { type Registered, registered } from './registered.ts'
import { operationTypes, resultName } from './types.ts'

/** All operations of a client that sends text or ids: a program without a cache. */
export function clientOperations(documents: ClientDocuments): Registered[] {
  return documents.files.flatMap(({ operations }) => operations.map((operation) => registered(operation, documents)))
}

/** The module of such a client: the types, and each operation with its id and its text. */
export async function clientModule(client: string, documents: ClientDocuments, schema: GraphQLSchema): Promise<string> {
  const definitions = documents.files.flatMap(({ operations, fragments }) => [...fragments, ...operations])
  return [
    `// Written by \`pnpm codegen\` from schema/operations/${client}/. Do not edit.`,
    "import type { RegisteredDocument } from '../document.ts'",
    await operationTypes(schema, definitions),
    ...clientOperations(documents).map(documentText),
  ]
    .join('\n\n')
    .concat('\n')
}

function documentText({ name, type, id, body }: Registered): string {
  const result = resultName(name, type)
  return `export const ${name}Document: RegisteredDocument<${result}, ${result}Variables> = {
  documentId: '${id}',
  body: ${JSON.stringify(body)},
}`
}
