import { ClusterFault } from '@stoa/db/cluster-process'
import picocolors from 'picocolors'
import { ConfigFault } from './config.ts'

/** A start that cannot go on, said to a person with what mends it. */
export class StartFault extends Error {
  override name = 'StartFault'
}

/** The text of an error for a person: an expected fault without its stack, a bug with it. */
export function describeFault(error: unknown): string {
  if (error instanceof ConfigFault || error instanceof ClusterFault || error instanceof StartFault) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Prints why a command cannot go on and ends it with exit code 1. */
export function endWithFault(error: unknown): never {
  console.error(`\n${picocolors.red('✗')} ${describeFault(error)}\n`)
  process.exit(1)
}
