import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readProofPrivateKey } from '@stoa/auth/proof'
import { type HttpLinkOptions, httpLink } from '@stoa/link/http-link'
import type { SubgraphLink } from '@stoa/link/link'
import { until } from '@stoa/testing/until'
import { readRoster } from '@stoa/contracts/roster'
import { portOf } from '@stoa/run/settings/ports'
import { fault, type Observation, type Outcome, outcomeOf, type Way } from './matrix-judge.ts'
import { operations } from './matrix-operations.ts'
import type { Operation, RootOperation } from './matrix-operations/operation.ts'
import type { Contract, Role, Row } from '@stoa/tools/permission-table'
import { belowText, objectText, rootText, type Text } from './matrix-text.ts'
import type { Actor, MatrixWorld } from './matrix-world.ts'
import type { Answer } from './system.ts'

/** Asks a system what the rows are about, as each role, by every way in. */
export type Asker = {
  readonly observe: (row: Row, role: Role) => Promise<Observation[]>
  /** What *other* meets at a root field with these arguments. */
  readonly asStranger: (
    row: Pick<Row, 'subgraph' | 'coordinate'>,
    args: Readonly<Record<string, unknown>>,
  ) => Promise<Outcome>
  readonly close: () => Promise<void>
}

/** The operation of a row; throws with the mend where there is none. */
export function operationOf({ subgraph, cell }: Row): Operation {
  const operation = operations[subgraph]?.[cell]
  if (operation) return operation
  throw new Error(`"${cell}" of "## ${subgraph}" has no operation: add one to e2e/matrix-operations.ts.`)
}

export function openAsker(world: MatrixWorld, contracts: readonly Contract[]): Asker {
  const links = new Map(readRoster().authored.map(({ name }) => [name, linkTo(world, name)]))
  const schemas = new Map(contracts.map(({ subgraph, schema }) => [subgraph, schema]))

  function schemaOf(subgraph: string) {
    const schema = schemas.get(subgraph)
    if (!schema) throw new Error(`there is no subgraph ${subgraph}`)
    return schema
  }

  function linkOf(subgraph: string): SubgraphLink {
    const link = links.get(subgraph)
    if (!link) throw new Error(`${subgraph} has no port of its own`)
    return link
  }

  async function askPort(subgraph: string, actor: Actor, { query, variables }: Text): Promise<Answer> {
    return (await linkOf(subgraph).execute({ query, variables }, actor.viewer)) as Answer
  }

  /** The same once more past the gateway, which may have refused what the subgraph would have answered. */
  async function rootWays(subgraph: string, actor: Actor, text: Text): Promise<[Way, Outcome][]> {
    const answer = await actor.client.ask(text.query, text.variables)
    const outcome = judge(world, actor, 'gateway', text, answer)
    if (outcome.kind !== 'denied') return [['gateway', outcome]]
    return [
      ['gateway', outcome],
      ['port', judge(world, actor, 'port', text, await askPort(subgraph, actor, text))],
    ]
  }

  async function liveWays(
    subgraph: string,
    actor: Actor,
    text: Text,
    operation: RootOperation,
  ): Promise<[Way, Outcome][]> {
    const outcome = await listen(world, actor, text, operation)
    if (outcome.kind !== 'denied') return [['gateway', outcome]]
    const stream = linkOf(subgraph).subscribe({ query: text.query, variables: text.variables }, actor.viewer)
    const { value } = await stream.next()
    await stream.return?.()
    return [
      ['gateway', outcome],
      ['port', judge(world, actor, 'port', text, value as Answer)],
    ]
  }

  async function objectWays(row: Row, actor: Actor, id: string, path: string | undefined): Promise<[Way, Outcome][]> {
    const schema = schemaOf(row.subgraph)
    const reference = objectText(schema, '_entities', id, path)
    const ways: [Way, Outcome][] = [
      ['_entities', judge(world, actor, '_entities', reference, await askPort(row.subgraph, actor, reference))],
    ]
    // Where a subgraph only adds fields to another one's type, the other one says who finds the object.
    const isAdded =
      !path && !(schema.getType(row.coordinate) as { getInterfaces?: () => readonly object[] }).getInterfaces?.().length
    if (isAdded) return ways
    const text = objectText(schema, 'node', id, path)
    ways.push(['node', judge(world, actor, 'node', text, await actor.client.ask(text.query, text.variables))])
    return ways
  }

  async function observe(row: Row, role: Role): Promise<Observation[]> {
    const { subgraph, coordinate } = row
    const actor = world.actors[role]
    const operation = operationOf(row)
    const schema = schemaOf(subgraph)
    let ways: [Way, Outcome][]
    if ('of' in operation) {
      const path = operation.path ?? coordinate.split('.')[1]
      ways = await objectWays(row, actor, world.objects[operation.of], path)
    } else if ('below' in operation) ways = await rootWays(subgraph, actor, belowText(schema, operation.below))
    else {
      const text = rootText(schema, coordinate, operation.args?.(world.objects, actor.own) ?? {})
      const isLive = coordinate.startsWith('Subscription.')
      ways = isLive ? await liveWays(subgraph, actor, text, operation) : await rootWays(subgraph, actor, text)
    }
    return ways.map(([way, outcome]) => ({ row, role, way, outcome }))
  }

  return {
    observe,
    asStranger: async ({ subgraph, coordinate }, args) => {
      const [first] = await rootWays(subgraph, world.actors.other, rootText(schemaOf(subgraph), coordinate, args))
      return first?.[1] ?? fault('nothing was asked')
    },
    close: async () => {
      await Promise.all([...links.values()].map((link) => link.close()))
    },
  }
}

function linkTo({ system: { place } }: MatrixWorld, name: string): SubgraphLink {
  const subgraphPorts = Number(place.environment.STOA_SUBGRAPH_PORTS)
  const key = readFileSync(join(place.dataDir, 'keys', 'gateway.pem'), 'utf8')
  const options: HttpLinkOptions = {
    name,
    url: `http://127.0.0.1:${portOf({ subgraphPorts }, name)}/graphql`,
    proofKey: readProofPrivateKey(key.slice(0, key.indexOf('-----BEGIN PUBLIC'))),
    // As many as a gateway of few people has.
    connections: 4,
  }
  return httpLink(options)
}

/** The first thing that a stream brings, made to happen where it does not begin with the present state. */
async function listen(world: MatrixWorld, actor: Actor, text: Text, { provoke }: RootOperation): Promise<Outcome> {
  const watch = actor.client.watch(text.query, text.variables)
  const isAnswered = () => watch.events.length > 0 || watch.ended() !== undefined
  try {
    const stop = new AbortController()
    // Told again and again, because nothing says when the stream has begun to listen.
    const provoking = (async () => {
      for (let left = 20; provoke && left > 0 && !stop.signal.aborted; left--) {
        await provoke(world, actor)
        for (let rest = 50; rest > 0 && !isAnswered(); rest--) await pause(10)
        if (isAnswered()) return
      }
    })()
    await until(isAnswered, `${text.path[0]} answers ${actor.role}`, 15_000).finally(() => stop.abort())
    await provoking
    const answer = watch.events[0] ?? { errors: JSON.parse(watch.ended() ?? '[]') }
    return judge(world, actor, 'gateway', text, answer)
  } catch (error) {
    return fault(String(error))
  } finally {
    watch.stop()
  }
}

const strangers: readonly Role[] = ['anonymous', 'guest', 'unverified', 'other']

/** Whatever the mark, nothing that is hidden enters an answer to a stranger: not in a list, an error or a payload. */
function judge({ secrets }: MatrixWorld, { role }: Actor, way: Way, { path }: Text, answer: Answer): Outcome {
  if (strangers.includes(role)) {
    const text = JSON.stringify(answer)
    for (const [secret, name] of secrets) if (text.includes(secret)) return fault(`shows the ${name} of owner`)
  }
  return outcomeOf(answer, path, way)
}
