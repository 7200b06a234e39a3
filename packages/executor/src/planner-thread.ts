import { Worker } from 'node:worker_threads'
import type { QueryPlan, QueryPlannerConfig } from '@apollo/query-planner'
import { GraphQLError } from 'graphql'

/** Plans elsewhere, so that whoever waits for other things does not wait for this. */
export type PlannerThread = {
  /** Rejects with a `GraphQLError` for what the planner refuses, with `PlannerGone` when the thread is no more. */
  plan(text: string, operationName: string | undefined): Promise<QueryPlan>
  close(): Promise<void>
}

/** The thread has ended; what was asked of it can be planned by whoever asked. */
export class PlannerGone extends Error {}

/** What the thread is given when it starts. */
export type PlannerThreadData = { readonly supergraphSdl: string; readonly config: QueryPlannerConfig | undefined }
export type PlannerQuestion = { readonly id: number; readonly text: string; readonly operationName: string | undefined }
export type PlannerAnswer =
  | { readonly id: number; readonly plan: QueryPlan }
  | { readonly id: number; readonly message: string; readonly extensions: Record<string, unknown> | undefined }

/** Starts a thread with a planner of its own. It does not keep the process alive. */
export function plannerThread(data: PlannerThreadData): PlannerThread {
  // Compiled, the file beside this one is JavaScript.
  const file = import.meta.url.endsWith('.ts') ? './planner-worker.ts' : './planner-worker.js'
  const worker = new Worker(new URL(file, import.meta.url), { workerData: data })
  worker.unref()
  const waiting = new Map<number, PromiseWithResolvers<QueryPlan>>()
  let last = 0
  let gone = false

  const end = (cause?: unknown) => {
    gone = true
    for (const one of waiting.values()) one.reject(new PlannerGone('the planner thread has ended', { cause }))
    waiting.clear()
  }
  worker.on('error', end)
  worker.on('exit', end)
  worker.on('message', (answer: PlannerAnswer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    if ('plan' in answer) asked?.resolve(answer.plan)
    else if (answer.extensions) asked?.reject(new GraphQLError(answer.message, { extensions: answer.extensions }))
    else asked?.reject(new Error(answer.message))
  })

  return {
    plan(text, operationName) {
      if (gone) return Promise.reject(new PlannerGone('the planner thread has ended'))
      const asked = Promise.withResolvers<QueryPlan>()
      last += 1
      waiting.set(last, asked)
      worker.ref()
      worker.postMessage({ id: last, text, operationName } satisfies PlannerQuestion)
      return asked.promise
    },
    async close() {
      await worker.terminate()
    },
  }
}
