import { type DocumentNode, type ExecutionResult, type GraphQLSchema, print } from 'graphql'
import { createExecutor, type Executor } from '../src/executor.ts'
import { readAccepted } from '../src/planning-supergraph.ts'
import { type FakeSubgraph, fakeSubgraph } from './fake-subgraphs.ts'
import type { Faults } from './faults.ts'
import { judgeExactly, judgeInTrouble, judgeLoss, type Trouble, type Verdict } from './judge.ts'
import { directed } from './latency.ts'
import { namesIn } from './names-in.ts'
import { askOracle } from './oracle.ts'
import { random } from './random.ts'
import { type Asking, type Stock, stockOver } from './stock.ts'
import { type Store, storeOf } from './store.ts'

/** One federation with both executors in front of it, and the store that it tells of. */
export type Rig = {
  readonly schema: GraphQLSchema
  readonly subgraphs: readonly string[]
  readonly store: Store
  readonly ours: Executor<Asking>
  readonly stock: Stock
}

/** One thing to run. */
export type Case = {
  readonly document: DocumentNode
  readonly variables: Record<string, unknown>
  readonly faults: Faults
  /** In which order subgraphs answer. */
  readonly latency: number
}

/** What came out, and what is wrong with it. */
export type Outcome = {
  /** Why Apollo's planner cannot plan the operation, which is valid. */
  readonly unplannable?: string | undefined
  readonly ours: { readonly answer: Settled; readonly verdict: Verdict }
  readonly stock?: { readonly answer: Settled; readonly verdict: Verdict } | undefined
  readonly oracle: Settled
}

type Settled = { readonly data?: unknown; readonly errors?: ExecutionResult['errors'] | undefined }

/** How many requests each has made. */
export const requests = { ours: 0, stock: 0 }

/** Sets up both executors over the fakes of a supergraph. */
export function rigOf(supergraphSdl: string): Rig {
  const supergraph = readAccepted(supergraphSdl)
  const store = storeOf(supergraph, supergraphSdl)
  const ours = createExecutor<Asking>({
    supergraph,
    fetch: async (subgraph, request, ask) => {
      const { query, variables } = JSON.parse(request.body()) as { query: string; variables: Record<string, unknown> }
      const asObjects = JSON.stringify(request.variables)
      if (asObjects !== JSON.stringify(variables)) throw new Error('text and objects of a request differ')
      requests.ours++
      return ask(subgraph, query, variables)
    },
  })
  const fakes = new Map<string, FakeSubgraph>()
  for (const subgraph of supergraph.subgraphs().values()) fakes.set(subgraph.name, fakeSubgraph(subgraph, store))
  fakesOf.set(store, fakes)
  const subgraphs = [...fakes.keys()]
  return { schema: ours.schema, subgraphs, store, ours, stock: stockOver(supergraph, subgraphs, ours.schema) }
}

const fakesOf = new WeakMap<Store, ReadonlyMap<string, FakeSubgraph>>()

/** The way to the subgraphs of a case. Both executors meet the same draws, whatever they ask in which order. */
function asking(store: Store, { faults, latency }: Case): Asking {
  const drawn = random(latency)
  const turn = directed((waiting) => drawn.below(waiting.length))
  return async (subgraph, query, variables) => {
    await turn(subgraph)
    const fake = fakesOf.get(store)?.get(subgraph)
    if (!fake) throw new Error(`no subgraph ${subgraph}`)
    return fake({ query, variables }, faults)
  }
}

/** Runs one case, on the stock executor too where it is wanted. */
export async function runCase(rig: Rig, one: Case, withStock: boolean): Promise<Outcome> {
  const { document, variables, faults } = one
  const { store, schema } = rig
  const refusal = refusalOf(() => rig.ours.prepare(document))
  if (refusal !== undefined) {
    const unplannable = refusalOf(() => rig.stock.plan(document))
    const verdict = unplannable === undefined ? `refused: ${refusal}` : undefined
    return { unplannable, ours: { answer: { data: null }, verdict }, oracle: { data: null } }
  }
  const oracle = askOracle(store, schema, document, variables, faults)
  const ours = await settled(() =>
    rig.ours.execute(rig.ours.prepare(document), { variables, context: asking(store, one) }),
  )
  const stock = withStock
    ? await settled(() => rig.stock.run(document, variables, countedStock(asking(store, one))))
    : undefined
  const { names, computed } = namesIn(document, store.computed)
  const trouble: Trouble = { oracle, names, computed, isTold: faults.isTold }
  const judge = (answer: Settled | string, inOrder: boolean): Verdict => {
    if (typeof answer === 'string') return `refused: ${answer}`
    return faults.kind === 'trouble' ? judgeInTrouble(answer, trouble) : judgeExactly(answer, oracle, inOrder)
  }
  let verdict = judge(ours, true)
  if (faults.kind === 'trouble' && faults.isTold && typeof ours !== 'string' && stock && typeof stock !== 'string') {
    verdict ??= judgeLoss(ours, stock, oracle, computed)
  }
  return {
    oracle: oracle as Settled,
    ours: { answer: asAnswer(ours), verdict },
    stock: stock === undefined ? undefined : { answer: asAnswer(stock), verdict: judge(stock, false) },
  }
}

/** Why an operation is not planned. */
function refusalOf(plan: () => unknown): string | undefined {
  try {
    plan()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

function countedStock(ask: Asking): Asking {
  return (...asked) => {
    requests.stock++
    return ask(...asked)
  }
}

/** The answer, or why there is none. */
async function settled(run: () => Promise<ExecutionResult>): Promise<Settled | string> {
  try {
    const { data, errors } = await run()
    return errors ? { data, errors } : { data }
  } catch (error) {
    return (error as Error).message
  }
}

const asAnswer = (answer: Settled | string): Settled => (typeof answer === 'string' ? { data: null } : answer)

/** What to read when an answer is wrong. */
export function explain({ document, variables, faults, latency }: Case, { ours, stock, oracle }: Outcome): string {
  const shown = (answer: Settled) => JSON.stringify(answer)
  return [
    print(document),
    `variables ${JSON.stringify(variables)}`,
    `faults ${faults.description}, latency ${latency}`,
    `--- the oracle\n${shown(oracle)}`,
    `--- ours: ${ours.verdict}\n${shown(ours.answer)}`,
    ...(stock ? [`--- stock: ${stock.verdict ?? 'right'}\n${shown(stock.answer)}`] : []),
  ].join('\n')
}
