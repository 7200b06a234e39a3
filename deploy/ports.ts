import { readRegistry } from '@stoa/tools/registry'
import type { Config } from './config.ts'
import { StartFault } from './faults.ts'

/** The port on which a subgraph listens when it is a process of its own. */
export function portOf(config: Pick<Config, 'subgraphPorts'>, name: string): number {
  const { authored } = readRegistry()
  const index = authored.findIndex((entry) => entry.name === name)
  const entry = authored[index]
  if (!entry) throw new StartFault(`rover.yaml lists no subgraph named ${name}. Add it there, or mend the name.`)
  return config.subgraphPorts === undefined ? entry.port : config.subgraphPorts + index
}

/** Where the gateway reaches a subgraph that is a process of its own. */
export function subgraphUrl(config: Pick<Config, 'subgraphPorts' | 'subgraphUrls'>, name: string): string {
  const template = config.subgraphUrls ?? 'http://localhost:{port}/graphql'
  return template.replaceAll('{name}', name).replaceAll('{port}', String(portOf(config, name)))
}
