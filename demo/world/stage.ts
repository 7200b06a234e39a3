import { startCluster } from '@stoa/db/cluster'
import { connect } from '@stoa/db/connect'
import { openPostgresLog } from '@stoa/events/log-postgres'
import { type Host, startHost, topicsOf } from '@stoa/subgraph/host'
import { migrateSubgraph } from '@stoa/subgraph/migrate'
import type { Viewer } from '@stoa/auth/viewer'
import { definitions } from '../definitions.ts'
import { watchCalm } from './calm.ts'
import { type Chance, makeChance } from './chance.ts'
import { type Clock, idsAt, makeClock } from './clock.ts'
import { portsOf } from './ports.ts'
import { openTill, type Till } from './till.ts'

/** Where the demo world is played: every subgraph on databases of its own, under a clock that is set. */
export type Stage = {
  readonly clock: Clock
  readonly chance: Chance
  /** Asks a subgraph's graph for a viewer; an error is a fault of the script. */
  readonly ask: (subgraph: string, viewer: Viewer, query: string, variables?: object) => Promise<any>
  /** Runs a mutation that takes one `input`; a refusal is a fault of the script. Answers the payload. */
  readonly change: Change
  /** The same where a refusal is part of life: answers undefined. */
  readonly attempt: Change
  /** Resolves when everything that was told has been heard. */
  readonly settle: () => Promise<void>
  readonly runSchedule: (subgraph: string, name: string) => Promise<void>
  /** Pays at the provider, as a buyer on its page. */
  readonly till: Till
  readonly databaseUrl: (name: string) => string
  readonly counts: { commands: number; refusals: number; mails: number }
  readonly mails: readonly PlayedMail[]
  /** Stops all but the databases. */
  readonly rest: () => Promise<void>
  readonly close: () => Promise<void>
}

export type Change = (
  subgraph: string,
  viewer: Viewer,
  mutation: string,
  input: object,
  selection?: string,
) => Promise<any>

/** A mail that the world has sent, with the time of its clock. */
export type PlayedMail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly at: Date
}

export type StageOptions = {
  readonly folder: string
  readonly start: Date
  readonly seed: number
  readonly publicUrl: string
}

/** Opens an empty stage in a folder that is its own. */
export async function openStage({ folder, start, seed, publicUrl }: StageOptions): Promise<Stage> {
  const cluster = await startCluster({ dataDir: `${folder}/postgres`, durable: false })
  const chance = makeChance(seed)
  const clock = makeClock(start)
  const ids = idsAt(clock, makeChance(seed + 1))
  const names = [...definitions.map(({ name }) => name), 'events']
  await cluster.createDatabases(names)
  const log = await openPostgresLog({ url: cluster.url('events') })
  const mails: PlayedMail[] = []
  const hosts = new Map<string, Host>()
  const till = await openTill({
    now: clock.now,
    deliver: (request) => hostNamed('payments').route(request, { kind: 'anonymous' }),
  })
  const ports = await portsOf({ publicUrl, till, send: async (mail) => void mails.push({ ...mail, at: clock.now() }) })
  const counts = { commands: 0, refusals: 0, mails: 0 }
  let stopping = false

  await Promise.all(
    definitions.map(async (definition) => {
      const database = connect<any>(cluster.url(definition.name), {
        name: definition.name,
        settings: definition.settings,
      })
      await migrateSubgraph(definition, database.db)
      await log.ensureTopics(topicsOf(definition))
      const host = await startHost(definition, {
        database,
        log,
        ports: ports[definition.name],
        ids,
        clock: clock.now,
        report: (level, message, details) => {
          if (level === 'error' && !stopping) console.error(message, details)
        },
      })
      hosts.set(definition.name, host)
    }),
  )

  function hostNamed(name: string): Host {
    const host = hosts.get(name)
    if (!host) throw new Error(`the stage has no subgraph named ${name}`)
    return host
  }

  const ask: Stage['ask'] = async (subgraph, viewer, query, variables) => {
    const request = { query, variables: variables as Record<string, unknown> | undefined }
    const { data, errors } = await hostNamed(subgraph).execute(request, viewer)
    if (errors) throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors)}`)
    return data
  }

  async function run(...[subgraph, viewer, mutation, input, selection = '__typename']: Parameters<Change>) {
    counts.commands++
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const refusals = 'userErrors { __typename ... on UserError { code message } }'
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} ${refusals} } }`
    return (await ask(subgraph, viewer, query, { input }))[mutation]
  }

  const calm = await watchCalm({
    subgraphs: definitions.map(({ name, jobs }) => ({ url: cluster.url(name), hasJobs: jobs !== undefined })),
    log: cluster.url('events'),
    isQuiet: till.isQuiet,
  })

  let resting: Promise<void> | undefined
  const rest = () => {
    resting ??= (async () => {
      stopping = true
      await calm.close()
      await Promise.all([...hosts.values()].map((host) => host.stop()))
      await till.close()
      await log.close()
      await Promise.all([...hosts.values()].map((host) => host.runtime.database.close()))
    })()
    return resting
  }

  return {
    clock,
    chance,
    ask,
    change: async (...args) => {
      const payload = await run(...args)
      if (payload.userErrors.length > 0)
        throw new Error(`${args[2]} ${JSON.stringify(args[3])}: ${JSON.stringify(payload.userErrors)}`)
      return payload
    },
    attempt: async (...args) => {
      const payload = await run(...args)
      if (payload.userErrors.length === 0) return payload
      counts.refusals++
      return undefined
    },
    settle: calm.settle,
    runSchedule: (subgraph, name) => hostNamed(subgraph).runSchedule(name),
    till,
    databaseUrl: cluster.url,
    counts,
    mails,
    rest,
    close: async () => {
      await rest()
      await cluster.stop()
    },
  }
}
