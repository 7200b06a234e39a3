import { setImmediate as turn } from 'node:timers/promises'
import { Kind, parse } from 'graphql'
import { type Manifest, type RegisteredOperation, sha256 } from './registered-operation.ts'

/** A manifest that is refused, with every reason; each names its entry. */
export type ManifestRefused = { readonly problems: readonly string[] }

type Entry = { readonly id: string; readonly name: string | undefined; readonly body: string }

const operationsMax = 5_000
const idMax = 200
/** So many entries are read before others get a turn. */
const atOnce = 50

/**
 * Reads a manifest as Apollo's tools write it, or a list of texts by id as Relay's compiler does. Each SHA-256 must be
 * that of its body; ids of other kinds are names beside it. One bad entry refuses all. `known` finds an operation
 * that is registered already: it stays the same object, with its plans.
 */
export async function readManifest(
  client: string,
  text: string,
  known: (id: string) => RegisteredOperation | undefined,
): Promise<Manifest | ManifestRefused> {
  const given = entriesIn(text)
  if ('problems' in given) return given
  const problems: string[] = []
  const entries = new Map<string, RegisteredOperation>()
  for (const [index, entry] of given.entries.entries()) {
    if (index % atOnce === atOnce - 1) await turn()
    const read = readEntry(entry, known)
    if (typeof read === 'string') {
      problems.push(`${labelOf(entry)} ${read}`)
      continue
    }
    const before = entries.get(entry.id)
    if (before && before.id !== read.id) problems.push(`${labelOf(entry)} stands twice, with two bodies`)
    entries.set(entry.id, read)
    entries.set(read.id, read)
  }
  return problems.length > 0 ? { problems } : { client, entries }
}

/** An entry as an operation, or what is wrong with it. */
function readEntry(
  { id, body }: Entry,
  known: (id: string) => RegisteredOperation | undefined,
): RegisteredOperation | string {
  const computed = sha256(body)
  const claimed = id.replace(/^sha256:/, '')
  if (/^[0-9a-f]{64}$/i.test(claimed) && claimed !== computed) return `is not the SHA-256 of its body, ${computed}`
  const found = known(computed)
  if (found) return found
  try {
    const operations = parse(body, { noLocation: true }).definitions.filter(
      (one) => one.kind === Kind.OPERATION_DEFINITION,
    )
    const [one] = operations
    if (!one || operations.length > 1) return `holds ${operations.length} operations, and an id stands for one`
    return { id: computed, name: one.name?.value, type: one.operation, body }
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`
  }
}

function labelOf({ id, name }: Entry): string {
  return `${name ?? 'the operation'} (${id.slice(0, 20)})`
}

function entriesIn(text: string): { readonly entries: readonly Entry[] } | ManifestRefused {
  const refused = (problem: string) => ({ problems: [problem] })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return refused(`it is no JSON: ${(error as Error).message}`)
  }
  if (!isRecord(json)) return refused('it is no object')
  const isList = 'operations' in json
  if (isList && json.format !== undefined && json.format !== 'apollo-persisted-query-manifest') {
    return refused(`its format is ${JSON.stringify(json.format)} instead of "apollo-persisted-query-manifest"`)
  }
  if (isList && json.version !== undefined && json.version !== 1) return refused('its version is not 1')
  const listed = isList ? json.operations : Object.entries(json).map(([id, body]) => ({ id, body }))
  if (!Array.isArray(listed)) return refused('its "operations" are no list')
  if (listed.length > operationsMax) return refused(`it holds more than ${operationsMax} operations`)
  const entries: Entry[] = []
  for (const [index, one] of (listed as unknown[]).entries()) {
    const { id, name, body } = isRecord(one) ? one : {}
    if (typeof body !== 'string' || body === '') return refused(`entry ${index + 1} has no body`)
    // Manifests of before ids were needed name their operations alone.
    const given = id === undefined ? sha256(body) : id
    if (typeof given !== 'string' || given === '' || given.length > idMax)
      return refused(`entry ${index + 1} has no id`)
    entries.push({ id: given, name: typeof name === 'string' ? name : undefined, body })
  }
  return { entries }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
