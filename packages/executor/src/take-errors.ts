import { placesOf } from './entity-path.ts'
import { faultError, type SubgraphError, subgraphError } from './errors.ts'
import type { Failure } from './failures.ts'
import type { Member } from './gather.ts'
import type { Fetch } from './fetch.ts'
import type { JsonObject } from './own.ts'

/** The part of an execution that errors are taken into. */
export type Taking<Context> = {
  readonly data: JsonObject
  readonly failures: Failure[]
  readonly context: Context
  /** The error of the response for what a transport rejected with; that itself unless told. */
  readonly faultOf: ((subgraph: string, fault: unknown, context: Context) => Error) | undefined
}

/** A fetch with the places that it was for. */
type Asked = Pick<Failure, 'fetch' | 'places'>

/** Where the objects stand that a fetch is for. */
export function placesIn<Context>({ path }: Fetch, run: Taking<Context>): Failure['places'] {
  return placesOf(run.data, path).map((one) => one.path)
}

/** Errors of one answer about root fields, or about no field at all. `isLost` says that it had nothing else. */
export function takeErrors<Context>(
  asked: readonly Asked[],
  errors: readonly SubgraphError[] | undefined,
  isLost: boolean,
  run: Taking<Context>,
): void {
  for (const error of errors ?? []) {
    const one = subgraphError(error, asked[0]?.fetch.subgraph ?? '')
    for (const { fetch, places } of asked) {
      const isRoot = !fetch.representation && error.path?.length
      for (const place of isRoot ? places : []) {
        run.failures.push({ fetch, error: one, path: [...place, ...(error.path ?? [])], places: [place] })
      }
      // It may also be why other fields of the answer are missing.
      if (!isRoot || isLost) run.failures.push({ fetch, error: one, places })
    }
  }
  if (isLost && !errors?.length) takeLoss(asked, 'The subgraph returned neither data nor errors', run)
}

/** What a subgraph returned in a form that nothing can be taken from. */
export function takeLoss<Context>(asked: readonly Asked[], message: string, run: Taking<Context>): void {
  const error = subgraphError({ message }, asked[0]?.fetch.subgraph ?? '')
  for (const one of asked) run.failures.push({ ...one, error })
}

/** What a request came to instead of an answer. */
export function takeFault<Context>(
  subgraph: string,
  asked: readonly Asked[],
  fault: unknown,
  run: Taking<Context>,
): void {
  const { faultOf, context } = run
  const error = faultError(faultOf ? faultOf(subgraph, fault, context) : (fault as Error), subgraph)
  for (const one of asked) run.failures.push({ ...one, error })
}

/** Every place where an entity of the fetch stands. */
export function askedOf<Context>(member: Member, run: Taking<Context>): Asked {
  return { fetch: member.planned, places: slotted(member, run).map(({ path }) => path) }
}

/** Every place where an entity stands gets the error, as if each had been asked for on its own. */
export function takeEntityErrors<Context>(
  member: Member,
  errors: readonly SubgraphError[],
  run: Taking<Context>,
): void {
  const { planned: fetch } = member
  const places = slotted(member, run)
  for (const { path = [], ...error } of errors) {
    const one = subgraphError(error, fetch.subgraph)
    const [, slot, ...rest] = path
    const at = places.filter((place) => place.slot === slot).map((place) => place.path)
    if (rest.length === 0) run.failures.push({ fetch, error: one, places: at })
    else for (const place of at) run.failures.push({ fetch, error: one, path: [...place, ...rest], places: [place] })
  }
}

/** Every place where an entity of the fetch stands, and which of the representations is its own. */
function slotted<Context>({ fetch, targets, slots }: Member, run: Taking<Context>) {
  const slotOf = new Map(targets.map((target, index) => [target, slots[index] as number]))
  return placesOf(run.data, fetch.path).flatMap(({ entity, path }) => {
    const slot = slotOf.get(entity)
    return slot === undefined ? [] : [{ slot, path }]
  })
}
