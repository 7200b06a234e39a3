import { setTimeout as pause } from 'node:timers/promises'
import { ClusterFault } from './cluster-fault.ts'
import { type ServerStart, startServer } from './cluster-process.ts'
import { freePort, isFree } from './ports.ts'

/** Starts the server on this port, or on any that is free; tries again where that is a matter of a moment. */
export async function startOn(wanted: number | undefined, start: ServerStart): Promise<void> {
  if (wanted !== undefined && !(await isFree(wanted))) {
    throw new ClusterFault(
      `Port ${wanted}, on which PostgreSQL should listen, is in use by another program. ` +
        `Stop that program (lsof -i :${wanted} names it), or choose another port with STOA_POSTGRES_PORT.`,
    )
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      const port = wanted ?? (await freePort())
      return await startServer({ ...start, args: [...start.args, `-p${port}`] })
    } catch (error) {
      const reason = error instanceof Error ? error.message : ''
      // Somebody took the free port in between; or children of a killed server have not noticed yet that it is gone.
      const passes = /Address already in use|shared memory block .* is still in use|lock file .* already exists/
      if (attempt >= 20 || !passes.test(reason)) throw error
      await pause(250)
    }
  }
}
