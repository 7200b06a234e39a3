import type { KeyObject } from 'node:crypto'
import type { Host } from '@stoa/subgraph/host'
import type { SubgraphLink } from '@stoa/link/link'
import { httpLink } from '@stoa/link/http-link'
import { localLink } from '@stoa/link/local-link'
import type { Report } from '@stoa/telemetry/report'
import { countLinkEvent, watchedLink } from '@stoa/link/steady-metrics'
import { type SteadyEvent, type SteadyLink, steadyLink } from '@stoa/link/steady-link'
import type { Config } from '../settings/config.ts'
import { StartFault } from '../lifetime/faults.ts'
import { subgraphUrls } from '../settings/ports.ts'

/** Links to subgraphs that are processes of their own, each at one address or at several. */
export function remoteLinks(
  config: Config,
  names: readonly string[],
  proofKey: KeyObject,
  report: Report,
): readonly SteadyLink[] {
  const mistyped = config.subgraphUrls?.find(({ name }) => name !== undefined && !names.includes(name))?.name
  if (mistyped !== undefined) {
    throw new StartFault(`STOA_SUBGRAPH_URLS names a subgraph ${mistyped}, and there is none. Mend the name.`)
  }
  return names.map((name) => {
    const options = { name, proofKey, timeoutMs: config.subgraphTimeoutMs }
    const addresses = subgraphUrls(config, name).map((url) => ({ at: url, link: httpLink({ ...options, url }) }))
    return steady(config, name, addresses, report)
  })
}

/** Links to subgraphs of this process: they bear faults in the same way. */
export function localLinks(config: Config, hosts: readonly Host[], report: Report): readonly SteadyLink[] {
  return hosts.map((host) => steady(config, host.name, [{ at: 'this process', link: localLink(host) }], report))
}

function steady(
  { subgraphTimeoutMs }: Config,
  name: string,
  addresses: readonly { readonly at: string; readonly link: SubgraphLink }[],
  report: Report,
): SteadyLink {
  const policy = { attemptMs: subgraphTimeoutMs }
  const onEvent = (event: SteadyEvent) => {
    countLinkEvent(event)
    tell(event, report)
  }
  return watchedLink(steadyLink({ name, addresses, policy, onEvent }))
}

const sentences = {
  retry: 'is asked again',
  ejected: 'gets no requests for a while at one address',
  restored: 'gets requests again at an address that was sick',
  opened: 'is left alone: too many requests failed',
  halfOpened: 'is tried with one request',
  closed: 'is asked again as usual',
}

/** Single retries are the business of counters; what changes for everybody is worth a line. */
function tell({ kind, subgraph, at, error }: SteadyEvent, report: Report): void {
  const details = { subgraph, kind, ...(at === undefined ? {} : { at }), ...(error === undefined ? {} : { error }) }
  report(kind === 'retry' || kind === 'halfOpened' ? 'info' : 'warn', `${subgraph} ${sentences[kind]}`, details)
}
