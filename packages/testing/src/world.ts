import type { Viewer } from '@stoa/auth/viewer'
import { connect } from '@stoa/db/connect'
import { wrapEvent } from '@stoa/events/envelope'
import { type EventType, topicOf } from '@stoa/contracts/event-types'
import type { StoaEvent } from '@stoa/events/event'
import type { EventPayloads } from '@stoa/contracts/event-payloads'
import type { EventLog } from '@stoa/events/log'
import { migratePostgresLog, openPostgresLog } from '@stoa/events/log-postgres'
import type { Subgraph } from '@stoa/subgraph/definition'
import { type Host, startHost, topicsOf } from '@stoa/subgraph/host'
import type { GraphRequest } from '@stoa/link/link'
import { migrateSubgraph } from '@stoa/subgraph/migrate'
import { newId } from '@stoa/values/ids'
import type { ExecutionResult } from 'graphql'
import { sql } from 'kysely'
import { cloneDatabase } from './databases.ts'
import { planOf } from './plan.ts'
import { countStatements, type Statements } from './statements.ts'
import { until } from './until.ts'

export type WorldOptions = {
  readonly subgraphs: readonly Subgraph[]
  /** Ports by the name of the subgraph. */
  readonly ports?: Readonly<Record<string, unknown>>
  /** Without it nothing is relayed, consumed or run by schedule: only requests. Default true. */
  readonly background?: boolean
  /** Stops the clock at this instant; `world.clock.advance` moves it. Without it, the database's clock. */
  readonly now?: string
}

export type World = {
  readonly host: (name: string) => Host
  readonly log: EventLog
  /** Asks one subgraph, as the gateway would for this viewer. */
  readonly ask: (viewer: Viewer, query: string, variables?: Record<string, unknown>) => Promise<Answer>
  readonly subscribe: (viewer: Viewer, request: GraphRequest) => Promise<AsyncIterableIterator<ExecutionResult>>
  /** Puts an event of a subgraph that is not here into the log. */
  readonly publish: <Type extends EventType>(type: Type, data: EventPayloads[Type]) => Promise<StoaEvent<Type>>
  /** What a subgraph has emitted so far, oldest first. */
  readonly emitted: (subgraph: string, type?: EventType) => Promise<StoaEvent[]>
  /** Resolves when every outbox, consumer and job has come to rest. */
  readonly settle: () => Promise<void>
  readonly statements: (body: () => Promise<unknown>) => Promise<Statements>
  /** How PostgreSQL would run a statement of `statements` on a table so large that reading it whole never pays. */
  readonly plan: (subgraph: string, statement: string) => Promise<string>
  readonly clock: {
    readonly now: () => Date
    readonly advance: (ms: number) => void
    readonly set: (iso: string) => void
  }
  /** Every line that hosts reported at `warn` or `error`. */
  readonly reports: readonly { readonly level: string; readonly message: string; readonly details?: unknown }[]
  readonly stop: () => Promise<void>
}

/** A GraphQL answer whose data a test may walk without ceremony. */
export type Answer = { readonly data: any; readonly errors: readonly any[] | undefined }

/** Subgraphs on databases of their own and a log between them: everything but the gateway. */
export async function makeWorld(options: WorldOptions): Promise<World> {
  const counter = countStatements()
  const reports: { level: string; message: string; details?: unknown }[] = []
  let fixed = options.now === undefined ? undefined : new Date(options.now)
  const logUrl = await cloneDatabase('events', migratePostgresLog)
  // The log looks after itself from time to time, which is no request.
  const counted = options.background === false ? {} : { onStatement: counter.onStatement }
  const log = await openPostgresLog({ url: logUrl, ...counted })
  const hosts = new Map<string, Host>()

  for (const definition of options.subgraphs) {
    const url = await cloneDatabase(definition.name, (db) => migrateSubgraph(definition, db))
    const database = connect<any>(url, {
      onStatement: counter.onStatement,
      name: definition.name,
      settings: definition.settings,
    })
    await log.ensureTopics([...topicsOf(definition)])
    const host = await startHost(definition, {
      database,
      log,
      ports: options.ports?.[definition.name],
      report: (level, message, details) => {
        if (level !== 'info') reports.push({ level, message, details })
      },
      ...(fixed ? { clock: () => fixed as Date } : {}),
      background: options.background ?? true,
    })
    hosts.set(definition.name, host)
  }

  function hostNamed(name: string): Host {
    const host = hosts.get(name)
    if (!host) throw new Error(`this world has no subgraph named ${name}`)
    return host
  }

  const only = () => {
    const [first, ...others] = hosts.values()
    if (!first || others.length > 0) throw new Error('this world has several subgraphs: ask world.host(name)')
    return first
  }

  async function settle(): Promise<void> {
    let calm = 0
    await until(async () => {
      const open = await Promise.all([...hosts.values()].map((host) => host.backlog()))
      calm = open.every((count) => count === 0) ? calm + 1 : 0
      return calm >= 2
    }, 'the world comes to rest')
  }

  return {
    host: hostNamed,
    log,
    ask: async (viewer, query, variables) => (await only().execute({ query, variables }, viewer)) as Answer,
    subscribe: async (viewer, request) => {
      // Else the first event may be one of what the test did before it listened.
      await settle()
      return only().subscribe(request, viewer)
    },
    publish: async (type, data) => {
      const subgraph = type.slice(0, type.indexOf('.'))
      const now = fixed ?? new Date()
      const event = wrapEvent({ type, data, id: newId('evt'), subgraph, now, actor: 'system:test' })
      await log.ensureTopics([topicOf(type)])
      await log.append([{ topic: topicOf(type), key: event.partitionkey, id: event.id, value: JSON.stringify(event) }])
      return event
    },
    emitted: async (subgraph, type) => {
      const { rows } = await sql<{ event: StoaEvent }>`select event from stoa.outbox
        ${type === undefined ? sql`` : sql`where type = ${type}`} order by pos`.execute(
        hostNamed(subgraph).runtime.database.db,
      )
      return rows.map((row) => row.event)
    },
    settle,
    statements: counter.during,
    plan: (subgraph, statement) => planOf(hostNamed(subgraph).runtime.database.db, statement),
    clock: {
      now: () => fixed ?? new Date(),
      advance: (ms) => {
        if (!fixed) throw new Error('this world runs on the clock of the database: give it `now`')
        fixed = new Date(fixed.getTime() + ms)
      },
      set: (iso) => {
        fixed = new Date(iso)
      },
    },
    reports,
    stop: async () => {
      await Promise.all([...hosts.values()].map((host) => host.stop()))
      await log.close()
      await Promise.all([...hosts.values()].map((host) => host.runtime.database.close()))
    },
  }
}
