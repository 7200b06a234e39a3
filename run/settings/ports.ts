import { readRoster } from '@stoa/contracts/roster'
import type { Config } from './config.ts'
import { StartFault } from '../lifetime/faults.ts'

/** The port on which a subgraph listens when it is a process of its own. */
export function portOf(config: Pick<Config, 'subgraphPorts'>, name: string): number {
  const { authored } = readRoster()
  const index = authored.findIndex((entry) => entry.name === name)
  const entry = authored[index]
  if (!entry) throw new StartFault(`rover.yaml lists no subgraph named ${name}. Add it there, or mend the name.`)
  return config.subgraphPorts === undefined ? entry.port : config.subgraphPorts + index
}

/** The port of a process's metrics where one machine runs them all: the gateway's is the configured one. */
export function metricsPortOf({ metrics }: Pick<Config, 'metrics'>, name: string): string | undefined {
  if (!metrics) return undefined
  const index = name === 'gateway' ? 0 : 1 + readRoster().authored.findIndex((entry) => entry.name === name)
  return String(metrics.port + index)
}

/**
 * Where the gateway reaches a subgraph that is a process of its own: one URL or several. A template that is for
 * this subgraph alone (`items=…`) stands before those for all.
 */
export function subgraphUrls(
  config: Pick<Config, 'subgraphPorts' | 'subgraphUrls'>,
  name: string,
): readonly [string, ...string[]] {
  const templates = config.subgraphUrls ?? [{ name: undefined, template: 'http://localhost:{port}/graphql' }]
  const own = templates.filter((entry) => entry.name === name)
  const chosen = own.length > 0 ? own : templates.filter((entry) => entry.name === undefined)
  const urls = chosen.map(({ template }) =>
    template.replaceAll('{name}', name).replaceAll('{port}', String(portOf(config, name))),
  )
  const [first, ...others] = [...new Set(urls)]
  if (!first) {
    throw new StartFault(
      `STOA_SUBGRAPH_URLS has no address for ${name}. Add "${name}=http://…/graphql", or a URL with {name} or {port} for all.`,
    )
  }
  return [first, ...others]
}
