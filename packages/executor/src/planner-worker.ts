// A thread that plans; started by `plannerThread`.
import { parentPort, workerData } from 'node:worker_threads'
import { operationFromDocument } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { GraphQLError, parse } from 'graphql'
import type { PlannerAnswer, PlannerQuestion, PlannerThreadData } from './planner-thread.ts'
import { readAccepted } from './planning-supergraph.ts'

const { supergraphSdl, config } = workerData as PlannerThreadData
const supergraph = readAccepted(supergraphSdl)
const apiSchema = supergraph.apiSchema()
const planner = new QueryPlanner(supergraph, config)

parentPort?.postMessage({ ready: true } satisfies PlannerAnswer)
parentPort?.on('message', ({ id, text, operationName }: PlannerQuestion) => {
  parentPort?.postMessage(answer(id, text, operationName))
})

function answer(id: number, text: string, operationName: string | undefined): PlannerAnswer {
  try {
    const named = operationName ? { operationName } : {}
    const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, parse(text), named))
    // As JSON: a plan may hold documents with cycles, of which nobody asks.
    const leaveOut = (key: string, value: unknown) => (key === 'operationDocumentNode' ? undefined : value)
    return { id, plan: JSON.parse(JSON.stringify(plan, leaveOut)) }
  } catch (error) {
    const { message } = error as Error
    return { id, message, extensions: error instanceof GraphQLError ? { ...error.extensions } : undefined }
  }
}
