import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '@stoa/db/cluster'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** `postgres://…` of the run's PostgreSQL, with `DATABASE` in the place of the database's name. */
    clusterUrl: string
  }
}

// What a started program prints is read as text, which CI and FORCE_COLOR would have coloured. The runner has made
// up its mind about its own output by now.
delete process.env.FORCE_COLOR
process.env.NO_COLOR = '1'

/** One real PostgreSQL for a whole test run. Where it does not start, the run fails: nothing is skipped. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'stoa-test-'))
  const cluster = await startCluster({ dataDir: join(folder, 'postgres'), durable: false })
  project.provide('clusterUrl', cluster.url('DATABASE'))
  return async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
