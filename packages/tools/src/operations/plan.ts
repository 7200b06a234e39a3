import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type GraphQLSchema } from 'graphql'
import type { Plan } from '../plan.ts'
import { appModule, asSent, circles, moduleOf } from './app-module.ts'
import { type ClientDocuments, graphqlFiles, readDocuments } from './client-documents.ts'
import { clientModule, clientOperations } from './client-module.ts'
import { manifestText } from './manifest.ts'

const folder = 'schema/operations'

/** The client whose documents lie beside its pages; its manifest alone is written here. */
const app = 'web'

/**
 * What operations become: for each client a manifest of what it may send, and
 * typed documents to send. `schema/operations/<client>/*.graphql` are those of
 * programs, `web/**\/*.graphql` those of the app.
 */
export async function planOperations(root: string): Promise<Plan> {
  const clients = clientsOf(root)
  const appPaths = graphqlFiles(root, app)
  const files = new Map<string, string>()
  const problems: string[] = []
  if (clients.length > 0 || appPaths.length > 0) {
    const schema = buildSchema(readFileSync(join(root, 'schema/composed/api.graphql'), 'utf8'))
    for (const client of clients) {
      const documents = readDocuments(root, graphqlFiles(root, `${folder}/${client}`), schema)
      problems.push(...documents.problems)
      if (documents.problems.length === 0) await planClient(files, client, documents, schema)
    }
    const documents = readDocuments(root, appPaths, schema)
    problems.push(...documents.problems, ...circles(documents))
    if (problems.length === 0 && appPaths.length > 0) await planApp(files, asSent(documents), schema)
  }
  return { files, problems, stale: written(root).filter((path) => !files.has(path)) }
}

function clientsOf(root: string): string[] {
  if (!existsSync(join(root, folder))) return []
  const folders = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = folders.map(({ name }) => name).filter((name) => name !== app && name !== 'node_modules')
  return names.filter((name) => graphqlFiles(root, `${folder}/${name}`).length > 0).sort()
}

async function planClient(
  files: Map<string, string>,
  client: string,
  documents: ClientDocuments,
  schema: GraphQLSchema,
): Promise<void> {
  files.set(`${folder}/${client}/generated.ts`, await clientModule(client, documents, schema))
  files.set(`${folder}/${client}/manifest.json`, manifestText(clientOperations(documents)))
}

async function planApp(files: Map<string, string>, documents: ClientDocuments, schema: GraphQLSchema): Promise<void> {
  for (const file of documents.files) files.set(moduleOf(file.path), await appModule(file, documents, schema))
  files.set(`${folder}/${app}/manifest.json`, manifestText(clientOperations(documents)))
}

/** What stands there of earlier runs. Where the app is left out of a copy, its manifest is nobody's to judge. */
function written(root: string): string[] {
  const isThere = existsSync(join(root, app))
  return [
    ...graphqlFiles(root, app, '.generated.ts'),
    ...graphqlFiles(root, folder, 'generated.ts'),
    ...graphqlFiles(root, folder, 'manifest.json').filter(
      (path) => isThere || path !== `${folder}/${app}/manifest.json`,
    ),
  ]
}
