import { readFileSync } from 'node:fs'
import { constrainSchema } from '@stoa/arguments/constrained-schema'
import { systemViewer } from '@stoa/auth/viewer'
import type { SubgraphLink } from '@stoa/link/link'
import { argumentSpots, soundValue, type Spot } from '@stoa/testing/argument-spots'
import { soundLeaf, wrongValues } from '@stoa/testing/argument-values'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { StatusRefusal } from '../caller/errors.ts'
import { defaultLimits } from '../cost/limits.ts'
import { buildSupergraph } from '../execution/build-supergraph.ts'
import type { OperationRequest } from './prepare.ts'
import { serveGraph } from './served-graph.ts'
import { subgraphNames } from './supergraph.ts'

// The whole graph of the product in front of subgraphs that nobody may ask.

const composed = (name: string) =>
  readFileSync(new URL(`../../../schema/composed/${name}.graphql`, import.meta.url), 'utf8')
const supergraphSdl = composed('supergraph')
const supergraph = parse(supergraphSdl)
const schema = buildSupergraph(supergraphSdl).apiSchema().toGraphQLJSSchema()
constrainSchema(schema, supergraph)

const nobody = (name: string): SubgraphLink => {
  const asked = () => {
    throw new Error(`${name} was asked`)
  }
  return { name, execute: asked, subscribe: asked, route: asked, close: async () => undefined }
}

const served = serveGraph(
  { supergraphSdl, nodeSdl: composed('node') },
  {
    links: subgraphNames(supergraph)
      .filter((name) => name !== 'node')
      .map(nobody),
    logError: () => '',
    limits: defaultLimits,
    showSchema: true,
  },
)
const viewer = systemViewer('test')

/** The refusal of a request, where it is refused; what an operation is prepared for is not asked here. */
async function refusalOf(request: OperationRequest): Promise<StatusRefusal | undefined> {
  try {
    await served.prepare(request, viewer)
    return undefined
  } catch (error) {
    if (error instanceof StatusRefusal) return error
    throw error
  }
}

const spots = argumentSpots(schema, soundLeaf)

/** What is not as it should be: nothing. */
let tried = 0
async function complaints(spot: Spot): Promise<string[]> {
  const problems: string[] = []
  for (const { what, value, onlyAsVariable } of wrongValues(spot)) {
    const { withVariable, written } = spot.as(value)
    const ways: [string, OperationRequest][] = [['as a variable', withVariable]]
    if (!onlyAsVariable) ways.push(['written', { query: written }])
    for (const [way, request] of ways) {
      tried += 1
      const refused = await refusalOf(request)
      const [first] = refused?.errors ?? []
      const { code, place } = first?.extensions ?? {}
      const told = JSON.stringify(refused?.errors ?? [])
      if (refused?.status !== 400 || code !== 'BAD_USER_INPUT' || place !== spot.place) {
        problems.push(`${spot.name} ${way}, ${what}: ${refused?.status} ${code} ${place} ${first?.message}`)
      } else if (/hunter/i.test(told)) problems.push(`${spot.name} ${way}, ${what}: the value is told: ${told}`)
    }
  }
  return problems
}

describe('every argument of the graph', () => {
  it('is reached', () => {
    expect(spots.length).toBeGreaterThan(200)
    const names = spots.map(({ name }) => name)
    for (const name of [
      'Item.availability(from)',
      'Mutation.loanReturn(input.lines[0].note)',
      'Subscription.orderChanged(id)',
    ]) {
      expect(names).toContain(name)
    }
  })

  it('refuses each of its wrong values with its place and without the value, before anybody is asked', async () => {
    const problems: string[] = []
    for (const spot of spots) problems.push(...(await complaints(spot)))
    expect(problems).toEqual([])
    expect(tried).toBeGreaterThan(3_000)
  }, 120_000)

  it('takes a sound value', async () => {
    const problems: string[] = []
    for (const spot of spots) {
      const { withVariable, written } = spot.as(soundValue(spot.place, spot.type, spot.constraint, soundLeaf))
      for (const request of [withVariable, { query: written }]) {
        const refused = await refusalOf(request)
        if (refused) problems.push(`${spot.name}: ${refused.message}`)
      }
    }
    expect(problems).toEqual([])
  }, 120_000)
})
