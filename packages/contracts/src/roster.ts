import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** The folder that holds rover.yaml: the root of the repository. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url))

/** A subgraph as rover.yaml lists it. */
export type RosterEntry = {
  readonly name: string
  /** The self-contained SDL, relative to the root. */
  readonly schemaFile: string
  readonly routingUrl: string
  readonly port: number
}

export type Roster = {
  /** As Apollo's composition is versioned, such as `2.14.4`. */
  readonly federationVersion: string
  /** The subgraphs that people write, in the order of rover.yaml. */
  readonly authored: readonly RosterEntry[]
  /** The generated subgraph that answers `node(id)`, served inside the gateway. */
  readonly node: RosterEntry
}

type RoverYaml = {
  readonly federation_version?: string
  readonly subgraphs?: Record<string, { readonly routing_url?: string; readonly schema?: { readonly file?: string } }>
}

/** Reads rover.yaml. Throws with the mend when an entry is incomplete or `node` is missing. */
export function readRoster(root: string = repositoryRoot): Roster {
  const yaml = parse(readFileSync(join(root, 'rover.yaml'), 'utf8')) as RoverYaml
  const entries = Object.entries(yaml.subgraphs ?? {}).map(([name, entry]): RosterEntry => {
    const { routing_url: routingUrl, schema } = entry
    if (!routingUrl || !schema?.file) throw new Error(`rover.yaml: ${name} needs routing_url and schema.file`)
    return { name, schemaFile: schema.file, routingUrl, port: Number(new URL(routingUrl).port) }
  })
  const node = entries.find(({ name }) => name === 'node')
  if (!node) throw new Error('rover.yaml: the entry "node" is missing; it answers node(id)')
  return {
    federationVersion: (yaml.federation_version ?? '').replace(/^=/, ''),
    authored: entries.filter((entry) => entry !== node),
    node,
  }
}
