import { setTimeout as pause } from 'node:timers/promises'
import type { Report } from '@stoa/telemetry/report'
import { type ManifestRefused, readManifest } from '../operations/manifest.ts'
import type { Manifest, RegisteredOperation } from '../operations/registered-operation.ts'
import type { OperationRegistry } from '../operations/registry.ts'
import type { GraphSource } from './graph-source.ts'
import type { ServedGraph } from './served-graph.ts'

/** A manifest as its client has published it. */
export type PublishedManifest = { readonly client: string; readonly text: string }

/** What became of a manifest. */
export type Registration = { readonly operations: number } | ManifestRefused

/** A manifest of a start is refused. */
export class ManifestFault extends Error {}

/** Takes manifests while the gateway serves. Where they come from (files, a registry) is whoever's who calls. */
export type Registrar = {
  /** Those of a start: known at once, made ready while the gateway serves. Rejects for one that cannot be read. */
  begin(manifests: readonly PublishedManifest[]): Promise<void>
  /**
   * Takes the place of the client's manifest before, once all in it is ready; undefined is none. A refused one changes
   * nothing. What has begun ends as it began.
   */
  register(client: string, text: string | undefined): Promise<Registration>
  /** Makes a supergraph ready for all that is registered; tells what does not fit it. */
  fit(served: ServedGraph): Promise<void>
  stop(): void
}

/** Planning takes no more than half of the event loop from those who are being served. */
const restMsMax = 50
/** How often the log hears how far it is, in milliseconds. */
const tellMs = 5_000

export function registrar(source: () => GraphSource, registry: OperationRegistry, report: Report): Registrar {
  const stopped = new AbortController()
  let registering: Promise<unknown> = Promise.resolve()

  /** Answers what does not fit, each by its name. */
  async function makeReady(served: ServedGraph, operations: readonly RegisteredOperation[]): Promise<string[]> {
    const problems: string[] = []
    let toldMs = performance.now()
    for (const [index, operation] of operations.entries()) {
      if (stopped.signal.aborted) break
      const begunMs = performance.now()
      await served.ready(operation).catch((error: unknown) => {
        problems.push(`${operation.name ?? 'the operation'} (${operation.id.slice(0, 20)}) ${(error as Error).message}`)
      })
      const nowMs = performance.now()
      if (nowMs - toldMs > tellMs) {
        toldMs = nowMs
        report('info', 'registered operations are being planned', { planned: index + 1, of: operations.length })
      }
      await pause(Math.min(nowMs - begunMs, restMsMax), undefined, { signal: stopped.signal }).catch(() => undefined)
    }
    return problems
  }

  async function readyAtStart(manifests: readonly Manifest[]): Promise<void> {
    const begunMs = performance.now()
    for (const { client, entries } of manifests) {
      const problems = await makeReady(source().current, [...new Set(entries.values())])
      if (problems.length === 0) continue
      registry.replace(client, undefined)
      report('error', `the manifest of ${client} does not fit the graph and is refused as a whole`, { problems })
    }
    if (stopped.signal.aborted) return
    const ms = Math.round(performance.now() - begunMs)
    report('info', 'registered operations are planned', { operations: registry.all().length, ms })
  }

  async function replace(client: string, text: string | undefined): Promise<Registration> {
    if (text === undefined) {
      registry.replace(client, undefined)
      return { operations: 0 }
    }
    const manifest = await readManifest(client, text, registry.get)
    if ('problems' in manifest) return manifest
    const operations = [...new Set(manifest.entries.values())]
    const problems = await makeReady(source().current, operations)
    if (problems.length > 0) return { problems }
    registry.replace(client, manifest)
    return { operations: operations.length }
  }

  /** One after the other, so that the last that was published is the one that stays. */
  function inOrder<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = registering.then(act)
    registering = done.catch(() => undefined)
    return done
  }

  return {
    async begin(published) {
      const manifests: Manifest[] = []
      for (const { client, text } of published) {
        const manifest = await readManifest(client, text, registry.get)
        if ('problems' in manifest)
          throw new ManifestFault(`the manifest of ${client}: ${manifest.problems.join('; ')}`)
        registry.replace(client, manifest)
        manifests.push(manifest)
      }
      if (manifests.length > 0) void inOrder(() => readyAtStart(manifests))
    },
    register: (client, text) => inOrder(() => replace(client, text)),
    async fit(served) {
      const problems = await makeReady(served, registry.all())
      if (problems.length > 0) {
        report('warn', 'registered operations do not fit the supergraph that is to be served', { problems })
      }
    },
    stop: () => stopped.abort(),
  }
}
