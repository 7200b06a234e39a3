import { endWithFault } from './faults.ts'
import { type Closers, closers, untilStopped } from './stop.ts'

/**
 * The life of a process of its own: `start` opens what it is, what was opened
 * is closed when somebody wants the process to end, and a start that cannot go
 * on is told. Never resolves. `hangup` says what a SIGHUP is.
 */
export async function runUntilStopped(
  start: (stack: Closers) => Promise<void>,
  hangup: 'stop' | 'ignore' = 'stop',
): Promise<never> {
  const stack = closers()
  try {
    const stopped = untilStopped(hangup)
    await start(stack)
    await stopped
    await stack.close()
    process.exit(0)
  } catch (error) {
    await stack.close().catch(() => undefined)
    endWithFault(error)
  }
}
