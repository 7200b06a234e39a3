import { entitiesAt, type SharedDepths, withDepth } from './entity-path.ts'
import { gather, type Lacking, type Member, type Ready } from './gather.ts'
import { copyJson, type JsonObject } from './own.ts'
import type { Fetch, Variables } from './fetch.ts'
import { holds, type Program, type Unit } from './program.ts'
import {
  bodyPrefix,
  entityRequest,
  rootRequest,
  type SubgraphFetch,
  type SubgraphRequest,
  type SubgraphResponse,
} from './request.ts'
import { askedOf, placesIn, takeEntityErrors, takeErrors, takeFault, takeLoss, type Taking } from './take-errors.ts'
import type { Until } from './until.ts'

/** One execution: what is known so far, and what went wrong. */
export type Run<Context> = Taking<Context> & {
  /** Under the names that are planned. */
  readonly variables: Variables
  readonly fetch: SubgraphFetch<Context>
  readonly signal: Until | undefined
  /** Where objects may occur at several places of `data`. */
  shared: SharedDepths
}

/** Runs all units, each as soon as those before it are done. Rejects only where a response cannot be walked at all. */
export function runProgram<Context>(program: Program, run: Run<Context>): Promise<void> {
  const [first] = program
  if (!first) return Promise.resolve()
  if (program.length === 1) return Promise.resolve(runUnit(first, run))
  return new Promise((resolve, reject) => {
    const waits = program.map((unit) => unit.waits)
    let left = program.length
    const finish = (unit: Unit): void => {
      left--
      if (left === 0) resolve()
      for (const next of unit.next) {
        waits[next] = (waits[next] as number) - 1
        if (waits[next] === 0) start(program[next] as Unit)
      }
    }
    const start = (unit: Unit): void => {
      let running: Promise<void> | undefined
      try {
        running = runUnit(unit, run)
      } catch (error) {
        reject(error)
        return
      }
      if (running) running.then(() => finish(unit), reject)
      else finish(unit)
    }
    for (const unit of program) if (unit.waits === 0) start(unit)
  })
}

/** Nothing to wait for where nothing is to be fetched. */
function runUnit<Context>(unit: Unit, run: Run<Context>): Promise<void> | undefined {
  if (unit.root) return runRoot(unit.root, unit.index, run)
  return unit.batch && runBatch(unit, run)
}

const prefixes = new WeakMap<Fetch, string>()

function prefixOf(fetch: Fetch): string {
  let prefix = prefixes.get(fetch)
  if (prefix === undefined) {
    prefix = bodyPrefix(fetch.node.operation, fetch.node.operationName)
    prefixes.set(fetch, prefix)
  }
  return prefix
}

function runRoot<Context>(fetch: Fetch, step: number, run: Run<Context>): Promise<void> | undefined {
  if (!applies(fetch, run)) return undefined
  const variables = pick(run.variables, fetch.node.variableUsages)
  const { operation, operationName } = fetch.node
  const request = rootRequest(operation, operationName, prefixOf(fetch), variables)
  return send(fetch.subgraph, request, step, run).then(
    (response) => takeRoot(fetch, response, run),
    (fault) => takeFault(fetch.subgraph, [{ fetch, places: placesIn(fetch, run) }], fault, run),
  )
}

/** Takes over the answer to a fetch of root fields, or an event of a subscription in its place. */
export function takeRoot<Context>(fetch: Fetch, { data, errors }: SubgraphResponse, run: Run<Context>): void {
  takeErrors([{ fetch, places: placesIn(fetch, run) }], errors, !data, run)
  if (!data) return
  fetch.rewriteResult?.(data as JsonObject)
  const merge = fetch.merge()
  const targets = entitiesAt(run.data, fetch.path)
  for (const [index, target] of targets.entries()) {
    merge(target, index === 0 ? (data as JsonObject) : copyJson(data as JsonObject))
  }
}

function runBatch<Context>(unit: Unit, run: Run<Context>): Promise<void> | undefined {
  const ready: Ready[] = []
  const lacking: Lacking = new Map()
  for (const group of unit.batch?.groups ?? []) {
    const one = gather(group, run.data, run.shared, lacking, (fetch) => applies(fetch, run))
    if (one) ready.push(one)
  }
  if (ready.length === 0) return undefined
  return fetchEntities(unit, ready, run)
}

function fetchEntities<Context>(unit: Unit, ready: readonly Ready[], run: Run<Context>): Promise<void> {
  const { query, operationName, prefix, names } = (unit.batch as NonNullable<Unit['batch']>).request(
    ready.map(({ group }) => group.index),
  )
  const usages =
    ready.length === 1 ? ready[0]?.group.variables : [...new Set(ready.flatMap((one) => one.group.variables))]
  const variables = pick(run.variables, usages)
  const lists = ready.map(({ list }, index) => [names[index]?.variable ?? '', list] as const)
  return send(unit.subgraph, entityRequest(query, operationName, prefix, variables, lists), unit.index, run).then(
    (response) => {
      // What is refused for one list is refused for all; each alone, the others may still be had.
      if (!response.data && ready.length > 1) {
        return Promise.all(ready.map((one) => fetchEntities(unit, [one], run))).then(() => {})
      }
      const aliases = names.map(({ alias }) => alias)
      for (const [index, one] of ready.entries()) takeAnswer(one, response, aliases[index] as string, aliases, run)
      return undefined
    },
    (fault) =>
      takeFault(
        unit.subgraph,
        ready.flatMap(({ members }) => members).map((one) => askedOf(one, run)),
        fault,
        run,
      ),
  )
}

/** The part of an answer that is for one list of representations. */
function takeAnswer<Context>(
  ready: Ready,
  { data, errors = [] }: SubgraphResponse,
  alias: string,
  aliases: readonly string[],
  run: Run<Context>,
): void {
  const { members } = ready
  const received = data?.[alias]
  const ours = errors.filter(({ path }) => !path?.length || path[0] === alias || !aliases.includes(String(path[0])))
  const about = ours.filter(({ path }) => typeof path?.[1] === 'number')
  const other = ours.filter(({ path }) => typeof path?.[1] !== 'number')
  for (const member of about.length > 0 ? members : []) takeEntityErrors(member, about, run)
  const isLost = received === undefined || received === null
  if (other.length > 0 || (isLost && about.length === 0)) {
    takeErrors(
      members.map((one) => askedOf(one, run)),
      other,
      isLost,
      run,
    )
  }
  if (!isLost) takeEntities(ready, received, run)
}

function takeEntities<Context>({ list, members }: Ready, received: unknown, run: Run<Context>): void {
  if (!Array.isArray(received) || received.length !== list.length) {
    const expected = `"_entities" has to be a list of as many elements as were asked for (${list.length})`
    return takeLoss(
      members.map((one) => askedOf(one, run)),
      expected,
      run,
    )
  }
  if (members.reduce((sum, { targets }) => sum + targets.length, 0) > list.length) {
    for (const { fetch } of members) run.shared = withDepth(run.shared, fetch.path)
  }
  const first = members[0] as Member
  const ready: (JsonObject | undefined)[] = []
  for (const member of members) {
    const { fetch, targets, slots } = member
    // At one path all that is fetched later is fetched for all alike, so nested objects may be shared.
    // At another path the same name may come to hold something else.
    const own: (JsonObject | undefined)[] = member === first ? ready : []
    const mergeEntity = fetch.merge()
    for (let index = 0; index < targets.length; index++) {
      const slot = slots[index] as number
      const entity = received[slot] as JsonObject | null | undefined
      if (entity === null || entity === undefined) continue
      const target = targets[index] as JsonObject
      if (!ready[slot]) {
        if (!entity.__typename) entity.__typename = target.__typename
        fetch.rewriteResult?.(entity)
        ready[slot] = entity
      }
      own[slot] ??= member === first ? entity : copyJson(entity)
      mergeEntity(target, own[slot])
    }
  }
}

function send<Context>(subgraph: string, request: SubgraphRequest, step: number, run: Run<Context>) {
  if (run.signal?.aborted) return Promise.reject(run.signal.reason)
  try {
    return run.fetch(subgraph, request, run.context, step)
  } catch (error) {
    return Promise.reject(error)
  }
}

function applies<Context>(fetch: Fetch, run: Run<Context>): boolean {
  for (const guard of fetch.guards) if (!holds(guard, run.variables)) return false
  return true
}

const none: Record<string, unknown> = Object.freeze({})

function pick(variables: Variables, names: readonly string[] | undefined): Record<string, unknown> {
  if (!names || names.length === 0) return none
  const picked: Record<string, unknown> = {}
  for (const name of names) {
    if (!Object.hasOwn(variables, name) || variables[name] === undefined) continue
    Object.defineProperty(picked, name, {
      value: variables[name],
      enumerable: true,
      writable: true,
      configurable: true,
    })
  }
  return picked
}
