import { ClusterFault } from '@stoa/db/cluster-fault'
import { diskFault } from '@stoa/db/disk-fault'
import { isDiskFull } from '@stoa/db/faults'
import picocolors from 'picocolors'
import { ConfigFault } from '../settings/config.ts'

/** A start that cannot go on, said to a person with what mends it. */
export class StartFault extends Error {
  override name = 'StartFault'
}

/** A port that another program has, said with what mends it. */
export function busyPort(variable: string, port: number): StartFault {
  return new StartFault(
    `Port ${port} is in use by another program. Stop that program (lsof -i :${port} names it), ` +
      `or choose another port: ${variable}=${port + 1000}.`,
  )
}

/** What to throw where listening on a port has failed. */
export function mendable(error: unknown, variable: string, port: number): unknown {
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? busyPort(variable, port) : error
}

/** The text of an error for a person: an expected fault without its stack, a bug with it. */
export function describeFault(error: unknown): string {
  if (error instanceof ConfigFault || error instanceof ClusterFault || error instanceof StartFault) return error.message
  if (isDiskFull(error)) return 'The disk of PostgreSQL is full. Free some space there, then start again.'
  const disk = (error as NodeJS.ErrnoException)?.path ? diskFault(error, '') : undefined
  if (disk) return disk.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Prints why a command cannot go on and ends it with exit code 1. */
export function endWithFault(error: unknown): never {
  console.error(`\n${picocolors.red('✗')} ${describeFault(error)}\n`)
  process.exit(1)
}
