import type { Answer } from './system.ts'
import type { Mark, Role, Row } from '@stoa/tools/permission-table'

/** How an answer came: through the gateway, from the subgraph's own port, by a reference, or by `node(id)`. */
export type Way = 'gateway' | 'port' | '_entities' | 'node'

/** What one role met at one place. */
export type Outcome =
  | { readonly kind: 'data' }
  | { readonly kind: 'null' }
  /** Not found by `node(id)`, which tells nobody why. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'denied'; readonly code: string }
  | { readonly kind: 'refused'; readonly codes: readonly string[] }
  /** Something that no mark allows. */
  | { readonly kind: 'fault'; readonly reason: string }

export type Observation = { readonly row: Row; readonly role: Role; readonly way: Way; readonly outcome: Outcome }

const denials = ['UNAUTHENTICATED', 'FORBIDDEN']

/** Reads the outcome at a path of an answer. Of a list on the way the first entry counts. */
export function outcomeOf({ data, errors = [] }: Answer, path: readonly string[], way: Way): Outcome {
  const codes = errors.map(({ extensions }) => denialOf(extensions, way))
  const strange = codes.findIndex((code) => !denials.includes(code))
  if (strange >= 0) return fault(`${codes[strange]}: ${errors[strange]?.message}`)
  const { value, depth } = walk(data, path)
  if (value === undefined) return fault(`the list above ${path.join('.')} is empty: the world lacks an object`)
  const [code] = codes
  if (value === null && code) return { kind: 'denied', code }
  // `node(id)` says nothing about what is missing or not for this viewer: both are null.
  if (value === null) return { kind: way === 'node' && depth === 1 ? 'hidden' : 'null' }
  if (code) return fault(`data, and ${code} beside it`)
  const refusals = (value as { userErrors?: readonly { code: string }[] }).userErrors ?? []
  if (refusals.length > 0) return { kind: 'refused', codes: refusals.map((refusal) => refusal.code) }
  return { kind: 'data' }
}

/** What the gateway itself keeps from a viewer it says in the words of the Apollo Router, and the reason beside it. */
function denialOf(extensions: Readonly<Record<string, unknown>> | undefined, way: Way): string {
  const isGateway = way === 'gateway' || way === 'node'
  const kept = isGateway && extensions?.code === 'UNAUTHORIZED_FIELD_OR_TYPE'
  return String(kept ? extensions.reason : extensions?.code)
}

/** The value at the path, or the null at which the path ended; undefined below an empty list. */
function walk(data: unknown, path: readonly string[]): { readonly value: unknown; readonly depth: number } {
  let value: unknown = data ?? null
  for (const [depth, step] of path.entries()) {
    if (value === null || value === undefined) return { value, depth }
    value = (value as Record<string, unknown>)[step]
    while (Array.isArray(value) && (depth < path.length - 1 || step === '_entities')) value = value[0]
  }
  return { value, depth: path.length }
}

/** Whether an outcome is what the mark promises to this role. */
export function fits(mark: Mark, role: Role, outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'data':
      return mark === '✓'
    case 'null':
      return mark === 'null'
    case 'hidden':
      return mark !== '✓'
    case 'denied': {
      const nobody = role === 'anonymous' || role === 'guest'
      return mark === '–' && outcome.code === (nobody ? 'UNAUTHENTICATED' : 'FORBIDDEN')
    }
    case 'refused': {
      const isAboutWho = outcome.codes.some((code) => code === 'NOT_FOUND' || code === 'NOT_ALLOWED')
      return mark === (isAboutWho ? '–' : '✓')
    }
    default:
      return false
  }
}

/** Each cell whose observations are not what its mark promises, with what was met instead. */
export function differences(rows: readonly Row[], observations: readonly Observation[]): string[] {
  const marksOf = new Map(rows.map((row) => [`${row.subgraph} ${row.cell}`, row.marks]))
  return observations.flatMap(({ row, role, way, outcome }) => {
    const place = `${row.subgraph} ${row.cell}`
    const mark = marksOf.get(place)?.[role]
    if (mark === undefined || fits(mark, role, outcome)) return []
    return [`${place} as ${role} (${way}): the table says ${mark}, the system ${tell(outcome)}`]
  })
}

function tell(outcome: Outcome): string {
  if (outcome.kind === 'data') return 'answers'
  if (outcome.kind === 'null') return 'answers null without an error'
  if (outcome.kind === 'hidden') return 'does not find it'
  if (outcome.kind === 'denied') return `denies with ${outcome.code}`
  if (outcome.kind === 'refused') return `refuses with ${outcome.codes.join(', ')}`
  return `does something else: ${outcome.reason}`
}

export function fault(reason: string): Outcome {
  return { kind: 'fault', reason }
}
