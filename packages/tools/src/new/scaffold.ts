import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '../plan.ts'
import { fillIn, type Names } from './names.ts'
import { places } from './register.ts'

const templates = join(import.meta.dirname, '../../template')
const permissions = 'schema/permissions.md'

/** Every file that a new subgraph brings or changes; nothing is written. */
export function planScaffold(root: string, names: Names): Plan {
  const files = new Map<string, string>()
  for (const file of readdirSync(templates, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.tmpl')) continue
    const text = fillIn(readFileSync(join(templates, file), 'utf8'), names)
    const path = destination(file.slice(0, -'.tmpl'.length).replaceAll('\\', '/'), names)
    files.set(path, path === permissions ? readFileSync(join(root, path), 'utf8') + text : text)
  }
  for (const { path, add } of places) files.set(path, add(readFileSync(join(root, path), 'utf8'), names))
  return { files, stale: [], problems: [] }
}

function destination(file: string, { name, thing }: Names): string {
  if (file === 'schema/graph.graphql') return `schema/${name}.graphql`
  if (file === 'schema/events.graphql') return `schema/events/${name}.graphql`
  if (file === 'permissions.md') return permissions
  return `subgraphs/${name}/${file.replace('name.', `${name}.`).replace('thing', thing)}`
}
