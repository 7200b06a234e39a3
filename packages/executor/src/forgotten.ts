import type { FetchNode } from '@apollo/query-planner'
import { GraphQLError } from 'graphql'
import type { Step } from './fetch.ts'
import { providersOf } from './providers.ts'

/**
 * The steps with those that have to wait for more than the plan has before them behind what brings it. Throws a
 * GraphQLError where nothing does, or only after them.
 */
export function inOrder(steps: readonly Step[], waitsFor: ReadonlyMap<FetchNode, readonly string[]>): readonly Step[] {
  if (waitsFor.size === 0) return steps
  const providers = providersOf(steps)
  const before = new Map<Step, readonly Step[]>()
  for (const step of steps) {
    const start = step.fetch.path.filter((part) => part !== '@')
    const more = (waitsFor.get(step.fetch.node) ?? []).flatMap((place) => {
      const found = providers.get([...start, place].join('.'))
      if (!found) throw misplanned(place)
      return found
    })
    before.set(step, [...new Set([...step.after, ...more])])
  }
  const made = new Map<Step, Step | undefined>()
  const remake = (step: Step): Step => {
    const known = made.get(step)
    if (known) return known
    if (made.has(step)) throw misplanned(step.fetch.path.join('.'))
    made.set(step, undefined)
    const after = (before.get(step) ?? []).map(remake)
    const ordered = { fetch: step.fetch, after, level: 1 + Math.max(-1, ...after.map((one) => one.level)) }
    made.set(step, ordered)
    return ordered
  }
  return steps.map(remake)
}

function misplanned(place: string): GraphQLError {
  return new GraphQLError(`Apollo's planner found no order in which ${place} is there before it is required.`, {
    extensions: { code: 'INVALID_GRAPHQL' },
  })
}
