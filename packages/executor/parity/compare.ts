import { buildOperationContext, executeQueryPlan, type ServiceMap } from '@apollo/gateway'
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, print } from 'graphql'
import { createExecutor, type Executor } from '../src/executor.ts'
import { type FakeFederation, fakeFederation } from './fake-subgraphs.ts'
import type { Faults } from './faults.ts'

/** One federation with both executors in front of it. */
export type Rig = {
  readonly schema: GraphQLSchema
  readonly subgraphs: readonly string[]
  readonly ours: Executor<Faults>
  readonly fakes: FakeFederation
  readonly supergraphSchema: GraphQLSchema
}

/** One thing to run on both. */
export type Case = {
  readonly document: DocumentNode
  readonly variables: Record<string, unknown>
  readonly faults: Faults
}

/** Both answers as text, to be compared and shown. */
export type Outcome = {
  readonly stock: string
  readonly ours: string
  readonly requests: { stock: number; ours: number }
}

/** Sets up both executors over the fakes of a supergraph. */
export function rigOf(supergraphSdl: string): Rig {
  const fakes = fakeFederation(supergraphSdl)
  const { supergraph } = fakes
  const ours = createExecutor<Faults>({
    supergraph,
    fetch: async (subgraph, request, faults) => {
      const body = JSON.parse(request.body()) as { query: string; variables: Record<string, unknown> }
      const asObjects = JSON.stringify(request.variables)
      if (asObjects !== JSON.stringify(body.variables)) throw new Error('text and objects of a request differ')
      counted.ours++
      return fakes.ask(subgraph, body, faults)
    },
  })
  return {
    schema: ours.schema,
    subgraphs: supergraph.subgraphsMetadata().map(({ name }) => name),
    ours,
    fakes,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
  }
}

const counted = { stock: 0, ours: 0 }

/** Runs one case on both. The plan is the same; what is done with it is compared. */
export async function runCase(rig: Rig, { document, variables, faults }: Case): Promise<Outcome> {
  const operation = rig.ours.prepare(document)
  const before = { ...counted }
  const ours = await settled(() => rig.ours.execute(operation, { variables, context: faults }))
  const services: ServiceMap = Object.fromEntries(
    rig.subgraphs.map((name) => [
      name,
      {
        process: async ({ request }) => {
          counted.stock++
          const sent = JSON.parse(JSON.stringify({ query: request.query, variables: request.variables }))
          return rig.fakes.ask(name, sent, faults) as never
        },
      } satisfies ServiceMap[string],
    ]),
  )
  const context = buildOperationContext({ schema: rig.schema, operationDocument: document })
  const request = { logger: quiet, metrics: {}, request: { variables }, context: {} } as never
  const apiSchema = rig.fakes.supergraph.apiSchema()
  const stock = await settled(
    () =>
      executeQueryPlan(
        operation.plan,
        services,
        request,
        context,
        rig.supergraphSchema,
        apiSchema,
      ) as Promise<ExecutionResult>,
  )
  return { stock, ours, requests: { stock: counted.stock - before.stock, ours: counted.ours - before.ours } }
}

async function settled(run: () => Promise<ExecutionResult>): Promise<string> {
  try {
    return canonical(await run())
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return 'rejected'
  }
}

/**
 * Errors in any order, since subgraphs answer in any order. Fields in any
 * order, since the stock executor moves together fragments on one type where
 * the specification keeps the order of the document, as ours does.
 */
function canonical({ data, errors, extensions }: ExecutionResult): string {
  const said = errors?.map(({ message, path, extensions: more }) =>
    JSON.stringify(sorted({ message, path, extensions: more })),
  )
  return JSON.stringify({ data: sorted(data), errors: said?.toSorted(), extensions: sorted(extensions) }, undefined, 1)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const plain = JSON.parse(JSON.stringify(value)) as Record<string, unknown>
  // Entries keep a name like `__proto__`, which an object would swallow.
  return Object.entries(plain)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [name, sorted(one)])
}

/** What to read when the two differ. */
export function explain({ document, variables, faults }: Case, outcome: Outcome): string {
  return [
    print(document),
    `variables ${JSON.stringify(variables)}`,
    `faults ${faults.description}`,
    `--- stock\n${outcome.stock}`,
    `--- ours\n${outcome.ours}`,
  ].join('\n')
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} }
