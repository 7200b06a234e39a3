import type { GraphQLError } from 'graphql'
import type { ClientPath, Path } from './client-paths.ts'
import type { Missing } from './completion.ts'
import { located } from './errors.ts'
import type { Fetch, Step } from './fetch.ts'
import { aliasesOf, type Providers } from './providers.ts'

/** What went wrong with a fetch, in planned names. */
export type Failure = {
  readonly fetch: Fetch
  readonly error: GraphQLError
  /** The one field that a subgraph says it is about. */
  readonly path?: Path | undefined
  /** The objects that miss something for it: entities that were asked for, or the one with the field. */
  readonly places: readonly Path[]
}

/** How the errors of an operation find their places. */
export type Places = {
  readonly providers: () => Providers
  readonly clientPath: (planned: Path) => ClientPath
  /** Whether the place is selected of objects of the types that came. */
  readonly asksFor: (planned: Path) => boolean
  /** Fields of keys and required ones: without them others cannot be asked for. */
  readonly reserved: ReadonlySet<string>
}

/**
 * The errors of a response. A field that fails is told at its path. Where more failed (a request, an entity, or a key
 * that the client did not select), each field that is missing for it is told, as if it had been asked for on its own.
 * What nothing is missing for is told at the nearest place that the client knows.
 */
export function errorsOf(failures: readonly Failure[], missing: readonly Missing[], places: Places): GraphQLError[] {
  const errors: GraphQLError[] = []
  const told = new Set<GraphQLError>()
  const tell = (error: GraphQLError, path: Path) => {
    errors.push(path.length > 0 ? located(error, path) : error)
    told.add(error)
  }
  const causes: Cause[] = []
  for (const failure of failures) {
    const { fetch, error, path } = failure
    if (path) {
      const planned = withoutAliases(path, fetch)
      const known = places.clientPath(planned)
      if (known.isWhole) {
        // A plan may ask more than the client did, as long as it does not know the type.
        if (places.asksFor(planned)) tell(error, known.path)
        if (!places.reserved.has(String(path.at(-1)))) continue
        told.add(error)
      }
    }
    causes.push(causeOf(failure))
  }
  if (causes.length > 0) {
    const providers = places.providers()
    const explained = explainedBy(errors)
    for (const { path, planned } of missing) {
      const cause = explained(path) ? undefined : causeFor(planned, providers, causes)
      if (cause) tell(cause.failure.error, path)
    }
  }
  for (const { failure } of causes) {
    if (told.has(failure.error)) continue
    tell(failure.error, places.clientPath(failure.path ?? shared(failure.places)).path)
  }
  return errors
}

/** Whether a null at a path is told by one of the errors: there, or below, from where it went up. */
export function explainedBy(errors: readonly GraphQLError[]): (path: Path) => boolean {
  const above = new Set(
    errors.flatMap(({ path = [] }) => [[], ...path.map((_, index) => path.slice(0, index + 1))].map(keyOf)),
  )
  return (path) => above.has(keyOf(path))
}

/** What all places begin with. */
function shared([first = [], ...others]: readonly Path[]): Path {
  const differs = first.findIndex((part, index) => others.some((one) => one[index] !== part))
  return differs < 0 ? first : first.slice(0, differs)
}

/** A failure that may be why fields are missing. */
type Cause = {
  readonly failure: Failure
  readonly places: ReadonlySet<string>
  /** Its places and all that is above them. */
  readonly above: ReadonlySet<string>
}

const keyOf = (path: Path) => path.join('.')

function causeOf(failure: Failure): Cause {
  const above = new Set<string>([''])
  for (const place of failure.places) {
    for (let length = place.length; length > 0; length--) {
      const key = keyOf(place.slice(0, length))
      if (above.has(key)) break
      above.add(key)
    }
  }
  return { failure, places: new Set(failure.places.map(keyOf)), above }
}

/** The failure of the fetch that was to bring the field, or else of one that it had to wait for. */
function causeFor(planned: Path, providers: Providers, causes: readonly Cause[]): Cause | undefined {
  const steps = providers.get(planned.filter((part) => typeof part === 'string').join('.')) ?? []
  for (const { fetch } of steps) {
    const entity = entityPlace(planned, fetch)
    const cause = causes.find(({ failure, places }) => failure.fetch === fetch && places.has(entity))
    if (cause) return cause
  }
  for (const step of steps) {
    const earlier = before(step)
    const cause = causes.find(
      (one) => earlier.has(one.failure.fetch) && isAround(entityPlace(planned, step.fetch), one),
    )
    if (cause) return cause
  }
  return undefined
}

/** Where the entity stands that a fetch was to bring something for. */
function entityPlace(planned: Path, { path }: Fetch): string {
  return keyOf(planned.slice(0, path.length))
}

/** Whether something failed at the place, below it, or above it. */
function isAround(place: string, { places, above }: Cause): boolean {
  if (above.has(place)) return true
  for (let end = place.length; end > 0; end = place.lastIndexOf('.', end - 1)) {
    if (places.has(place.slice(0, end))) return true
  }
  return places.has('')
}

/** All fetches that come before a step. */
function before(step: Step, found: Set<Fetch> = new Set()): Set<Fetch> {
  for (const one of step.after) {
    if (found.has(one.fetch)) continue
    found.add(one.fetch)
    before(one, found)
  }
  return found
}

function withoutAliases(path: Path, fetch: Fetch): Path {
  const aliases = aliasesOf(fetch)
  return aliases.size === 0 ? path : path.map((part) => aliases.get(String(part)) ?? part)
}
