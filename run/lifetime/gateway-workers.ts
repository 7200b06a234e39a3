import cluster, { type Worker } from 'node:cluster'
import { setTimeout as pause } from 'node:timers/promises'
import type { Report } from '@stoa/telemetry/report'
import { StartFault } from './faults.ts'
import type { ShareOfGateway } from '../parts/gateway.ts'
import { patience } from './patience.ts'
import type { Closers } from './stop.ts'

/** A worker tells that it serves. */
const serves = 'serves'
/** Tells a worker that all of them do. */
const allServe = 'all workers serve'
/** Tells a worker its number. */
const numberVariable = 'GATEWAY_WORKER'

const firstPauseMs = 250
const longestPauseMs = 10_000
/** A worker that has served this long was healthy: its end says nothing of the next one. */
const healthyAfterMs = 30_000

/**
 * Runs as many processes of this same program that share one port; resolves
 * when all serve. A worker listens only when it is warm, so that no connection
 * reaches a cold one. One that ends is replaced, after a pause that grows.
 * Rejects where one ends before all have begun.
 */
export async function runWorkers(count: number, report: Report, stack: Closers): Promise<void> {
  const running = new Map<number, Worker>()
  let stopping = false
  let begun = false
  let failed: ((error: Error) => void) | undefined

  function start(number: number, pauseMs: number): Promise<void> {
    const startedMs = performance.now()
    const worker = cluster.fork({ [numberVariable]: String(number) })
    running.set(number, worker)
    worker.once('exit', (code, signal) => {
      running.delete(number)
      if (stopping) return
      const end = `worker ${number} of the gateway ended (${signal ?? `code ${code}`})`
      if (!begun) return failed?.(new StartFault(`The ${end} while it started.`))
      const healthy = performance.now() - startedMs > healthyAfterMs
      const nextMs = healthy ? firstPauseMs : pauseMs
      report('warn', `${end} and starts again in ${nextMs / 1000} s`)
      void restart(number, nextMs)
    })
    return new Promise((resolve) => {
      worker.on('message', (message) => {
        if (message !== serves) return
        if (begun) worker.send(allServe)
        resolve()
      })
    })
  }

  async function restart(number: number, pauseMs: number): Promise<void> {
    await pause(pauseMs)
    if (stopping) return
    await start(number, Math.min(pauseMs * 2, longestPauseMs))
    report('info', `worker ${number} of the gateway serves again`)
  }

  const tell = (signal: NodeJS.Signals) => {
    for (const worker of running.values()) worker.process.kill(signal)
  }
  const lookAgain = () => tell('SIGHUP')
  process.on('SIGHUP', lookAgain)
  stack.add(async () => {
    stopping = true
    process.off('SIGHUP', lookAgain)
    const ended = [...running.values()].map(
      (worker) => new Promise<void>((resolve) => worker.once('exit', () => resolve())),
    )
    tell('SIGTERM')
    const late = setTimeout(() => tell('SIGKILL'), patience.workerMs)
    await Promise.all(ended)
    clearTimeout(late)
  })

  const fault = new Promise<never>((_, reject) => {
    failed = reject
  })
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  await Promise.race([Promise.all(numbers.map((number) => start(number, firstPauseMs))), fault])
  begun = true
  for (const worker of running.values()) worker.send(allServe)
  report('info', `${count} workers of the gateway serve`)
}

/** What this process is among several, where it is one of them. `serves` tells that it has begun to serve. */
export function shareOfWorker(): ShareOfGateway & { readonly serves: () => void } {
  if (!cluster.isWorker) return { serves: () => undefined }
  let all = false
  process.on('message', (message) => {
    if (message === allServe) all = true
  })
  return { worker: Number(process.env[numberVariable]), ready: () => all, serves: () => process.send?.(serves) }
}
