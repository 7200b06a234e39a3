import { Worker } from 'node:worker_threads'
import type { QueryPlan, QueryPlannerConfig } from '@apollo/query-planner'
import { GraphQLError } from 'graphql'

/** Plans elsewhere, so that whoever waits for other things does not wait for this. */
export type PlannerThread = {
  /**
   * Rejects with a `GraphQLError` for what the planner refuses, with `PlannerLate` for what takes longer than it may,
   * with `PlannerGone` where no thread answers.
   */
  plan(text: string, operationName: string | undefined): Promise<QueryPlan>
  /** Ends the thread, also one that has just been started; no other comes. */
  close(): Promise<void>
}

/** There is no thread that answers; what was asked of it can be planned by whoever asked. */
export class PlannerGone extends Error {}

/** The planner was not done with an operation in time, and nothing says that it ever would have been. */
export class PlannerLate extends Error {}

/** The thread has ended because it was late with another operation: the next one can be asked. */
class PlannerReplaced extends Error {}

/** What the thread is given when it starts. */
export type PlannerThreadData = { readonly supergraphSdl: string; readonly config: QueryPlannerConfig | undefined }
export type PlannerQuestion = { readonly id: number; readonly text: string; readonly operationName: string | undefined }
export type PlannerAnswer =
  /** The thread has read the supergraph: time is what plans take, and not its start. */
  | { readonly ready: true }
  | { readonly id: number; readonly plan: QueryPlan }
  | { readonly id: number; readonly message: string; readonly extensions: Record<string, unknown> | undefined }

const firstPauseMs = 250
const longestPauseMs = 60_000
/** A thread that has lived this long was healthy: its end says nothing of the next one. */
const healthyAfterMs = 30_000

/**
 * Starts a thread with a planner of its own. It does not keep the process alive. Where it dies, the next plan starts
 * another; those that die one after the other are followed by pauses that grow, during which there is no thread.
 * One that takes longer than `planMs` for a plan is ended, and another has its place at once.
 */
export function plannerThread(data: PlannerThreadData, planMs: number): PlannerThread {
  let closed = false
  let pauseMs = 0
  let notBeforeMs = 0
  let thread: Thread | undefined = start()

  function start(): Thread {
    const startedMs = performance.now()
    return startThread(data, planMs, (wasLate) => {
      if (wasLate) thread = undefined
      else ended(startedMs)
    })
  }

  function ended(startedMs: number): void {
    const nowMs = performance.now()
    if (nowMs - startedMs > healthyAfterMs) pauseMs = 0
    notBeforeMs = nowMs + pauseMs
    pauseMs = Math.min(Math.max(firstPauseMs, pauseMs * 2), longestPauseMs)
    thread = undefined
  }

  /** The thread, or another one in its place where that is due. */
  function living(): Thread | undefined {
    if (thread || closed || performance.now() < notBeforeMs) return thread
    try {
      thread = start()
    } catch {
      // The system has no room for another thread now: as if it had died at once.
      ended(performance.now())
    }
    return thread
  }

  return {
    async plan(text, operationName) {
      for (;;) {
        const asked = living()
        if (!asked) throw new PlannerGone('there is no planner thread now')
        try {
          return await asked.plan(text, operationName)
        } catch (error) {
          if (!(error instanceof PlannerReplaced)) throw error
        }
      }
    },
    async close() {
      closed = true
      await thread?.terminate()
    },
  }
}

/** One thread, from its start to its end. */
type Thread = Pick<PlannerThread, 'plan'> & { terminate(): Promise<unknown> }

function startThread(data: PlannerThreadData, planMs: number, ended: (wasLate: boolean) => void): Thread {
  // Compiled, the file beside this one is JavaScript.
  const file = import.meta.url.endsWith('.ts') ? './planner-worker.ts' : './planner-worker.js'
  const worker = new Worker(new URL(file, import.meta.url), { workerData: data })
  worker.unref()
  const waiting = new Map<number, PromiseWithResolvers<QueryPlan>>()
  let last = 0
  let cause: unknown
  let isReady = false
  let isLate = false
  let timer: NodeJS.Timeout | undefined

  /** Operations are planned in turn: time runs for the oldest alone. */
  function watch(): void {
    clearTimeout(timer)
    if (!isReady || waiting.size === 0) return
    const oldest = waiting.keys().next().value as number
    // What was answered while this thread was busy is read before the check phase.
    timer = setTimeout(() => setImmediate(late, oldest), planMs)
  }

  function late(id: number): void {
    const asked = waiting.get(id)
    if (!asked) return
    waiting.delete(id)
    isLate = true
    asked.reject(new PlannerLate(`the planner took longer than ${planMs} ms`))
    void worker.terminate()
  }

  // An error is always followed by the exit, which alone is the end: there are never two threads at a time.
  worker.on('error', (error) => {
    cause = error
  })
  worker.on('exit', () => {
    clearTimeout(timer)
    ended(isLate)
    for (const one of waiting.values())
      one.reject(isLate ? new PlannerReplaced() : new PlannerGone('the planner thread has ended', { cause }))
    waiting.clear()
  })
  worker.on('message', (answer: PlannerAnswer) => {
    if ('ready' in answer) {
      isReady = true
      return watch()
    }
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    watch()
    if ('plan' in answer) asked?.resolve(answer.plan)
    else if (answer.extensions) asked?.reject(new GraphQLError(answer.message, { extensions: answer.extensions }))
    else asked?.reject(new Error(answer.message))
  })

  return {
    plan(text, operationName) {
      const asked = Promise.withResolvers<QueryPlan>()
      last += 1
      waiting.set(last, asked)
      if (waiting.size === 1) watch()
      worker.ref()
      worker.postMessage({ id: last, text, operationName } satisfies PlannerQuestion)
      return asked.promise
    },
    terminate: () => worker.terminate(),
  }
}
