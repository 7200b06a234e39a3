import type { SubgraphResponse } from '../src/request.ts'
import { hash, type Random } from './random.ts'

/**
 * What goes wrong in one case. Every answer depends on what is asked and never
 * on how it is put into requests, so that two executors meet the same faults.
 */
export type Faults = {
  /** Shown when a case fails. */
  readonly description: string
  /** What may be expected of the answer: all that the oracle has, or what the trouble leaves of it. */
  readonly kind: 'none' | 'fields' | 'trouble'
  /** Whether all that is missing for it is told by errors; entities may be missing without one. */
  readonly isTold: boolean
  /** An answer in the place of any, or a rejection. */
  instead(subgraph: string): SubgraphResponse | undefined
  /** The same field fails in every subgraph. */
  fieldFails(id: string): boolean
  entityMissing(subgraph: string, representation: string): boolean
  readonly changes: readonly Change[]
}

type Change = {
  readonly kind: 'null' | 'mistyped' | 'badTypename' | 'shortList'
  readonly subgraph: string
  readonly salt: number
}

/** Nothing goes wrong. */
export const noFaults: Faults = {
  description: 'none',
  kind: 'none',
  isTold: true,
  instead: () => undefined,
  fieldFails: () => false,
  entityMissing: () => false,
  changes: [],
}

const kinds = ['down', 'errors', 'nullData', 'missing', 'null', 'mistyped', 'badTypename', 'shortList'] as const

/** Faults for one case: none in half of them, fields that fail in a quarter, worse in the others. */
export function drawFaults(random: Random, subgraphs: readonly string[]): Faults {
  const roll = random.below(4)
  if (roll < 2) return noFaults
  if (roll === 2) {
    const salt = random.below(1_000_000)
    const fieldFails = (id: string) => hash(`${salt} ${id}`) % 5 === 0
    return { ...noFaults, description: `fields (${salt})`, kind: 'fields', fieldFails }
  }
  const drawn = Array.from({ length: 1 + random.below(2) }, () => ({
    kind: random.pick(kinds),
    subgraph: random.pick(subgraphs),
    salt: random.below(1_000_000),
  }))
  const some = (kind: string, subgraph: string) => drawn.find((one) => one.kind === kind && one.subgraph === subgraph)
  return {
    description: drawn.map(({ kind, subgraph, salt }) => `${kind} of ${subgraph} (${salt})`).join(', '),
    kind: 'trouble',
    isTold: drawn.every(({ kind }) => ['down', 'errors', 'nullData', 'shortList'].includes(kind)),
    instead(subgraph) {
      if (some('down', subgraph)) throw new Error(`connect ECONNREFUSED ${subgraph}`)
      const error = { message: `${subgraph} is ill`, extensions: { code: 'ILL', detail: { a: 1 } } }
      if (some('errors', subgraph)) return { errors: [error, { message: '' }] } as SubgraphResponse
      if (some('nullData', subgraph)) return { data: null, errors: [error] } as SubgraphResponse
      return undefined
    },
    fieldFails: () => false,
    entityMissing(subgraph, representation) {
      const fault = some('missing', subgraph)
      return fault !== undefined && hash(`${fault.salt} ${representation}`) % 3 === 0
    },
    changes: drawn.filter((one): one is Change => ['null', 'mistyped', 'badTypename', 'shortList'].includes(one.kind)),
  }
}

/** What stands in the place of values of other types. */
export const mistyped = { text: 'mistyped', number: 12.5 } as const

/** What a subgraph that breaks its own schema would answer. */
export function afterwards(response: SubgraphResponse, subgraph: string, faults: Faults): SubgraphResponse {
  for (const change of faults.changes) {
    if (change.subgraph !== subgraph || !response.data) continue
    for (const value of Object.values(response.data)) {
      // At the top are entities, by whatever alias, or root fields.
      if (change.kind !== 'shortList') spoil(value, change)
    }
    if (change.kind === 'shortList') {
      for (const [name, value] of Object.entries(response.data)) {
        if (/^_(entities|\d+)$/.test(name) && Array.isArray(value)) value.pop()
      }
    }
  }
  return response
}

function spoil(value: unknown, change: Change): void {
  if (Array.isArray(value)) for (const element of value) spoil(element, change)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const object = value as Record<string, unknown>
  const whole = JSON.stringify(object)
  for (const name of Object.keys(object)) {
    const inner = object[name]
    if (name === '__typename') {
      if (change.kind === 'badTypename' && hash(`${change.salt} ${whole}`) % 4 === 0) object[name] = 'Nonsense'
    } else if (typeof inner === 'object' && inner !== null) {
      spoil(inner, change)
    } else if (hash(`${change.salt} ${name} ${JSON.stringify(inner)}`) % 4 === 0) {
      if (change.kind === 'null') object[name] = null
      if (change.kind === 'mistyped') object[name] = typeof inner === 'number' ? mistyped.text : mistyped.number
    }
  }
}
