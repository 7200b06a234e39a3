import type { Viewer } from '@stoa/auth/viewer'
import type { EventType } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import type { EventPayloads } from '@stoa/contracts/event-payloads'
import type { PublishedEvent } from '@stoa/events/fanout'
import type { Continuation } from '@stoa/events/resume'
import type { Invariants } from './invariants.ts'
import type { ClientFacts, GraphRequest } from '@stoa/link/link'
import type { Db, Work } from './work.ts'

/**
 * One subgraph, whole: what `subgraph.ts` of each domain says and the host
 * runs, in one process or in many. Assembly only, no logic.
 */
export type Subgraph<Tables = any, Loaders = any, Ports = any> = {
  readonly name: string
  /** The contract, `schema/<name>.graphql`. */
  readonly schema: URL
  /** `0001_….ts` files with an `up(db)`; forward only. */
  readonly migrations: URL
  /** Settings of PostgreSQL that its queries count on, for each connection. */
  readonly settings?: Readonly<Record<string, string>>
  /** Batched reads, made anew for each request and each live event. */
  readonly loaders: (db: Db<Tables>) => Loaders
  readonly resolvers: ResolverMap
  /** What `@rule(name:)` names: may this viewer see this object? */
  readonly rules?: Record<string, Rule<Tables, Loaders>>
  /** How the public state of aggregates is read, for each state type that is published. */
  readonly publishes?: { readonly [Type in EventType]?: Publication<Tables, Type> }
  /** Reactions: each event once, in a transaction with its effect. Not replayed by a rebuild. */
  readonly consumes?: Consumers<Tables>
  /**
   * Once a reaction has failed for good, later events of its aggregate wait too (as dead letters) until it
   * is redriven. Default false: each event stands for itself.
   */
  readonly strict?: boolean
  /** Read models kept by events alone; each can be emptied and filled again from the log. */
  readonly projections?: Record<string, Projection<Tables>>
  /** Work that talks to a port (network), outside transactions, retried until it succeeds. */
  readonly jobs?: Record<string, Job<Tables, Ports>>
  readonly schedules?: Record<string, Schedule<Tables>>
  /** What must hold of its tables, whatever happens: `pnpm verify` asks. Nothing is said as `{ broken: {} }`. */
  readonly invariants: Invariants
  /** Edges that are not GraphQL, served below `/<name>/`. */
  readonly routes?: readonly Route<Tables, Ports>[]
}

export type ResolverMap = Record<string, Record<string, unknown>>

/** What every resolver gets as its third argument. */
export type Context<Tables = any, Loaders = any, Ports = any> = {
  readonly viewer: Viewer
  readonly db: Db<Tables>
  readonly loaders: Loaders
  /** What the composition root plugged in: keys, mail, providers. Never used inside a transaction. */
  readonly ports: Ports
  /** Runs a command in a transaction of its own and returns its value or refusal. See `command()`. */
  readonly run: <Input, Result>(
    command: (work: Work<Tables>, input: Input) => Promise<Result>,
    input: Input,
    options?: RunOptions,
  ) => Promise<Result>
  /** Published events of some aggregates, as they come. See `live()`. */
  readonly live: LiveSource
  readonly now: () => Date
  /** Where the request comes from, as far as the gateway says so. */
  readonly client: ClientFacts
}

/** What a subscription follows, and how its request wants to begin (see `GraphRequest`). */
export interface LiveSource extends Pick<GraphRequest, 'snapshot' | 'caughtUp'> {
  /** Whether the client comes back with a cursor: then it has its snapshot, and wants what it missed. */
  readonly resumed: boolean
  /** Events of these types and these keys from now on. */
  readonly listen: (
    types: readonly EventType[],
    keys: readonly string[],
  ) => Promise<AsyncIterableIterator<PublishedEvent>>
  /** The same from the cursor on. Throws `CURSOR_EXPIRED` where too much has gone by. */
  readonly resume: (types: readonly EventType[], keys: readonly string[]) => Promise<Continuation>
  /** The position of the newest published event. */
  readonly position: () => Promise<number>
}

export type RunOptions = {
  /** Names the mutation for the idempotency row. */
  readonly name?: string
  /** Once it was done, same viewer, name, key and body: the same result; another body: a refusal. */
  readonly idempotencyKey?: string | undefined
}

export type Rule<Tables = any, Loaders = any> = (
  object: any,
  context: Context<Tables, Loaders>,
) => boolean | Promise<boolean>

/** A state that is published: how it is read, and what it is compared with. */
export type Publication<Tables, Type extends EventType> = {
  /** Where the aggregates are, with their versions: `pnpm verify` holds the newest states against it. */
  readonly table: VersionedTable<Tables>
  readonly read: StateReader<Tables, Type>
}

/** A table with an `id` and a `version`. */
type VersionedTable<Tables> = {
  [Name in keyof Tables & string]: Tables[Name] extends { id: unknown; version: unknown } ? Name : never
}[keyof Tables & string]

type StateReader<Tables, Type extends EventType> = (
  db: Db<Tables>,
  ids: readonly string[],
) => Promise<readonly (EventPayloads[Type] & { readonly version: number })[]>

export type Consumers<Tables> = {
  readonly [Type in EventType]?:
    | ((event: StoaEvent<Type>, work: Work<Tables>) => Promise<unknown>)
    | JointReaction<Tables, Type>
}

/**
 * A reaction to many events with one call: those of a batch that follow one
 * another, in their order, each with its own work in the one transaction. For
 * read models and sagas, where a statement for each event would be many.
 */
export type JointReaction<Tables, Type extends EventType> = {
  readonly together: (given: readonly Given<Tables, Type>[]) => Promise<unknown>
}

/** An event and what its reaction may use; one member of the union for each type. */
export type Given<Tables, Type extends EventType> = Type extends EventType
  ? { readonly event: StoaEvent<Type>; readonly work: Work<Tables> }
  : never

export type Projection<Tables> = {
  /** The tables that it alone writes; a rebuild empties them. */
  readonly tables: readonly (keyof Tables & string)[]
  readonly on: Consumers<Tables>
}

export type Job<Tables, Ports> = {
  readonly run: (data: Record<string, string>, context: JobContext<Tables, Ports>) => Promise<void>
  /** After so many failures the job goes to the dead letters. Default 20, with growing pauses. */
  readonly retryLimit?: number
}

export type JobContext<Tables, Ports> = {
  readonly db: Db<Tables>
  readonly ports: Ports
  readonly run: Context<Tables>['run']
  readonly now: () => Date
}

export type Schedule<Tables> = {
  /** Such as `15 minutes`, `30 seconds` or `1 hour`. */
  readonly every: `${number} ${'seconds' | 'minutes' | 'hours' | 'second' | 'minute' | 'hour'}`
  readonly run: (work: Work<Tables>) => Promise<unknown>
}

export type Route<Tables, Ports> = {
  /** One of GET answers HEAD too, unless there is another for it. */
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** How long a body may be, in bytes; a longer one is refused with 413 as it comes. Default 1 MB. */
  readonly maxBodyBytes?: number
  /** Below `/-/<subgraph>`, such as `/webhooks/sandbox` or `/pictures/:id`. */
  readonly path: string
  /** Body and answer are streams: what the handler does not hold is held nowhere. */
  readonly handle: (request: Request, context: RouteContext<Tables, Ports>) => Promise<Response>
}

export type RouteContext<Tables, Ports> = JobContext<Tables, Ports> & {
  readonly viewer: Viewer
  readonly params: Record<string, string>
}

/** Declares a subgraph; the type parameters follow from the tables and loaders that are given. */
export function defineSubgraph<Tables, Loaders, Ports = unknown>(
  definition: Subgraph<Tables, Loaders, Ports>,
): Subgraph<Tables, Loaders, Ports> {
  return definition
}
