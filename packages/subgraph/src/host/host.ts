import { systemViewer, type Viewer } from '@stoa/auth/viewer'
import type { Connections } from '@stoa/db/connect'
import { type Consumer, startConsumer, startProjection } from '@stoa/events/consumer'
import { topicOf } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import { listenSince } from '@stoa/events/resume'
import { livePosition, openLiveTail } from '@stoa/events/live-tail'
import { outboxBacklog } from '@stoa/events/outbox'
import { type Relay, startRelay } from '@stoa/events/relay'
import { loadEventSchemas } from '@stoa/contracts/event-schemas'
import { traceDetail } from '@stoa/telemetry/trace'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { Context, JobContext, LiveSource, RunOptions, Subgraph } from '../definition.ts'
import { decodeCursor, toldAsExpired } from '@stoa/link/cursor'
import { buildGraph } from '../graph/graph.ts'
import { type Jobs, openJobCount, openJobs } from './jobs.ts'
import type { GraphRequest, Until } from '@stoa/link/link'
import { watchHost } from './host-metrics.ts'
import { makeRouter } from './router.ts'
import { makeRunner, type Runner } from './run.ts'
import type { Report } from '@stoa/telemetry/report'
import type { Runtime } from './runtime.ts'
import { makeSchedules } from './schedules.ts'
import { startUpkeep, type Upkeep } from './upkeep.ts'
import type { Cause, Work } from '../work.ts'

/** A running subgraph: what the two links call, and what tools and tests ask. */
export type Host = {
  readonly name: string
  readonly definition: Subgraph
  readonly runtime: Runtime
  readonly schema: GraphQLSchema
  readonly report: Report
  /** Reading ends in PostgreSQL too where nobody waits any more; a command that has begun runs to its end. */
  readonly execute: (request: GraphRequest, viewer: Viewer, until?: Until) => Promise<ExecutionResult>
  readonly subscribe: (request: GraphRequest, viewer: Viewer) => Promise<AsyncIterableIterator<ExecutionResult>>
  readonly route: (request: Request, viewer: Viewer) => Promise<Response>
  /** Runs a command for somebody, past the graph: the demo world, tools and tests. */
  readonly run: <Input, Result>(
    command: (work: Work<any>, input: Input) => Promise<Result>,
    input: Input,
    viewer?: Viewer,
    options?: RunOptions,
  ) => Promise<Result>
  readonly runSchedule: (name: string) => Promise<void>
  /** How much is still to be relayed, consumed or done; zero means at rest. */
  readonly backlog: () => Promise<number>
  /** Finishes what is in hand, then stops; the database stays open for its owner to close. */
  readonly stop: () => Promise<void>
}

/**
 * Runs a definition on a migrated database: builds the graph, relays its
 * outbox, reads what it consumes, works off jobs and keeps its schedules.
 */
export async function startHost<Tables, Loaders, Ports>(
  definition: Subgraph<Tables, Loaders, Ports>,
  runtime: Runtime<Tables, Ports>,
): Promise<Host> {
  const { database, log, ports, wakes } = runtime
  const report: Report = (level, message, details) =>
    runtime.report(level, message, { subgraph: definition.name, ...details })
  const graph = buildGraph(definition, report, runtime)
  const background = runtime.background ?? true
  const system = systemViewer(definition.name)
  let jobs: Jobs | undefined
  let relay: Relay | undefined
  let upkeep: Upkeep | undefined

  const runnerOn = (connections: Connections<Tables>): Runner<Tables> => {
    const made = makeRunner(definition, runtime, connections, async (db, pending) => {
      if (!jobs) throw new Error(`${definition.name} declares no jobs`)
      await jobs.enqueue(db, pending)
    })
    made.onCommit((committed) => {
      if (committed.events > 0) relay?.wake()
      if (committed.jobs > 0) jobs?.wake()
    })
    return made
  }
  const runner = runnerOn(database)
  // What no request waits for has more patience, and takes no connection from those that do.
  const patient = { ...database.background, runner: runnerOn(database.background) }

  function liveSource({ resumeFrom, snapshot, caughtUp }: GraphRequest): LiveSource {
    return {
      resumed: resumeFrom !== undefined,
      snapshot,
      caughtUp,
      position: () => livePosition(database.db),
      listen: (types, keys) => tail.listen(types, keys),
      resume: async (types, keys) => {
        const position = decodeCursor(definition.name, resumeFrom ?? '')
        return listenSince(database.db, tail, types, keys, position).catch((error: unknown) => {
          throw toldAsExpired(error)
        })
      },
    }
  }

  function contextFor(viewer: Viewer, request: GraphRequest, until?: Until): Context<Tables, Loaders, Ports> {
    const db = until ? database.upTo(until) : database.db
    const context = {
      viewer,
      client: request.client ?? {},
      db,
      ports,
      loaders: definition.loaders(db),
      live: liveSource(request),
      now: runtime.clock ?? (() => new Date()),
      run: async <Input, Result>(
        command: (work: Work<Tables>, input: Input) => Promise<Result>,
        input: Input,
        options?: RunOptions,
      ): Promise<Result> => {
        const result = await runner.run(command, input, viewer, options)
        // Rows that were read before the command are old now.
        context.loaders = definition.loaders(db)
        return result
      },
    }
    return context
  }

  function contextOn(
    { db, runner: own }: Pick<Connections<Tables>, 'db'> & { readonly runner: Runner<Tables> },
    viewer: Viewer,
  ): JobContext<Tables, Ports> {
    return {
      db,
      ports,
      run: (command, input, options) => own.run(command, input, viewer, options),
      now: runtime.clock ?? (() => new Date()),
    }
  }

  const router = makeRouter(definition, (viewer) => contextOn({ db: database.db, runner }, viewer), report)
  const schedules = makeSchedules(definition, patient.runner, report)
  const onError = (error: unknown, event?: StoaEvent) =>
    report('warn', 'event delivery will be tried again', { error, ...traceDetail(event?.traceparent) })

  const tail = openLiveTail({ db: patient.db, wakes, onError })
  if (definition.jobs)
    jobs = await openJobs(definition, patient.db, () => contextOn(patient, system), report, background)
  const consumers: Consumer[] = []
  if (background) {
    relay = await startRelay({
      db: patient.db,
      log,
      onPublished: tail.published,
      onError,
      wakes,
    })
    const common = {
      log,
      db: patient.db,
      schemas: loadEventSchemas(),
      onError,
      transact: <Result>(body: (trx: any, workFor: (event: any) => Work<Tables>) => Promise<Result>): Promise<Result> =>
        patient.runner.transact((unit, trx) => body(trx, (event) => unit.open(system, causeOf(event)))),
    }
    const { consumes, projections, strict = false } = definition
    if (consumes) consumers.push(await startConsumer({ ...common, name: definition.name, on: consumes, strict }))
    for (const [name, projection] of Object.entries(projections ?? {})) {
      consumers.push(await startProjection({ ...common, name: `${definition.name}.${name}`, on: projection.on }))
    }
    jobs?.start()
    schedules.start()
    upkeep = startUpkeep({ db: patient.db, log, topics: topicsOf(definition), onError })
  }

  const countJobs = jobs && (() => openJobCount(database.db))
  async function answerReady(): Promise<Response> {
    const ready = await database.answers()
    return Response.json({ ready }, { status: ready ? 200 : 503 })
  }

  const unwatch = watchHost({ name: definition.name, database, log, consumers, openJobs: countJobs })

  return {
    name: definition.name,
    definition,
    runtime,
    schema: graph.schema,
    report,
    execute: (request, viewer, until) => graph.execute(request, contextFor(viewer, request, until)),
    subscribe: (request, viewer) => graph.subscribe(request, () => contextFor(viewer, request)),
    // Over either link, so that a gateway hears of the database and not only of the process.
    route: (request, viewer) => (isForReadiness(request) ? answerReady() : router(request, viewer)),
    run: (command, input, viewer = system, options) => runner.run(command, input, viewer, options),
    runSchedule: schedules.runNow,
    backlog: async () => {
      const open = [
        outboxBacklog(database.db),
        ...(jobs ? [openJobCount(database.db)] : []),
        ...consumers.map((consumer) => log.lag(consumer.group, consumer.topics)),
      ]
      return (await Promise.all(open)).reduce((sum, count) => sum + count, 0)
    },
    stop: async () => {
      unwatch()
      await Promise.all([schedules.stop(), upkeep?.stop()])
      await Promise.all(consumers.map((consumer) => consumer.stop()))
      await jobs?.stop()
      await relay?.stop()
      await tail.close()
    },
  }
}

function isForReadiness({ method, url }: Request): boolean {
  return method === 'GET' && new URL(url).pathname === '/ready'
}

function causeOf({ id, correlationid, traceparent }: Cause): Cause {
  return { id, correlationid, traceparent }
}

/** The topics that a definition publishes to; made before anything is appended. */
export function topicsOf(definition: Subgraph): string[] {
  const prefix = `${definition.name}.`
  return [...loadEventSchemas().all.keys()]
    .filter((type) => type.startsWith(prefix))
    .map(topicOf)
    .filter((topic, index, all) => all.indexOf(topic) === index)
}
