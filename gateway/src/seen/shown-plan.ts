import type { PlannedOperation } from '@stoa/executor'
import { prettyFormatQueryPlan } from '@apollo/query-planner'

/** The plan of an operation as people and programs read it. */
export type ShownPlan = {
  /** As Apollo's tools print it. */
  readonly text: string
  /** The requests that it comes to, each with those that it waits for. */
  readonly steps: readonly ShownStep[]
}

export type ShownStep = {
  readonly subgraph: string
  /** The numbers of the steps that must be done before. */
  readonly after: readonly number[]
  /** What is asked for whom: the places of the entities in the response; empty for root fields. */
  readonly paths: readonly string[]
}

const shown = new WeakMap<PlannedOperation, ShownPlan>()

/** Shows a plan; made once for each. */
export function shownPlan(planned: PlannedOperation): ShownPlan {
  let plan = shown.get(planned)
  if (!plan) {
    plan = { text: prettyFormatQueryPlan(planned.plan), steps: stepsOf(planned) }
    shown.set(planned, plan)
  }
  return plan
}

function stepsOf({ program }: PlannedOperation): ShownStep[] {
  return program.map(({ index, subgraph, batch }) => ({
    subgraph,
    after: program.filter(({ next }) => next.includes(index)).map((before) => before.index),
    paths: (batch?.groups ?? []).flatMap((group) => group.fetches.map(({ path }) => path.join('.'))),
  }))
}
