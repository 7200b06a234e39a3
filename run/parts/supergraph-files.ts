import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Gateway } from '@stoa/gateway/gateway'
import type { Composed } from '@stoa/gateway/graph/served-graph'
import type { Report } from '@stoa/telemetry/report'
import type { Config } from '../settings/config.ts'
import { StartFault } from '../lifetime/faults.ts'

type Place = Pick<Config, 'supergraphDir'>

/** The supergraph as `pnpm compose` has written it. Throws a `StartFault` where it is not there. */
export async function readSupergraph({ supergraphDir }: Place): Promise<Composed> {
  const read = async (name: string) => {
    const path = join(supergraphDir, `${name}.graphql`)
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      throw new StartFault(`${path} cannot be read (${code}). Write it with "pnpm compose", or mend STOA_SUPERGRAPH.`)
    }
  }
  const [supergraphSdl, nodeSdl] = await Promise.all([read('supergraph'), read('node')])
  return { supergraphSdl, nodeSdl }
}

/** How long files that are written one after the other may take, in milliseconds. */
const settleMs = 200

/**
 * Serves what is put in the folder from then on, and tells what it comes to.
 * A SIGHUP makes it look at once, for file systems that do not tell of a
 * change. What cannot be served is told and left: the gateway serves on as it
 * was. Answers how to stop.
 */
export function followSupergraph(place: Place, gateway: Pick<Gateway, 'exchange'>, report: Report): () => void {
  let settling: NodeJS.Timeout | undefined
  let served: Composed | undefined

  async function exchange(): Promise<void> {
    settling = undefined
    try {
      const next = await readSupergraph(place)
      if (next.supergraphSdl === served?.supergraphSdl && next.nodeSdl === served.nodeSdl) return
      const { version } = await gateway.exchange(next)
      served = next
      report('info', `the supergraph in ${place.supergraphDir} is served`, { version })
    } catch (error) {
      report('error', `the supergraph in ${place.supergraphDir} cannot be served, and the one before it still is`, {
        error,
      })
    }
  }

  const soon = (waitMs: number) => {
    clearTimeout(settling)
    settling = setTimeout(() => void exchange(), waitMs)
  }
  const now = () => soon(0)
  // The folder, because a file that takes the place of another is not the one that was watched.
  const watcher = watch(place.supergraphDir, () => soon(settleMs))
  watcher.on('error', (error) =>
    report('warn', 'the folder of the supergraph is watched no more; SIGHUP still works', { error }),
  )
  process.on('SIGHUP', now)
  return () => {
    clearTimeout(settling)
    watcher.close()
    process.off('SIGHUP', now)
  }
}
