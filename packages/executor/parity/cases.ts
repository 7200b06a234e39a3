import { drawFaults } from './faults.ts'
import { generateFederation } from './federations.ts'
import { generateQuery } from './queries.ts'
import { hash, random } from './random.ts'
import { type Case, explain, type Outcome, requests, type Rig, rigOf, runCase } from './rig.ts'
import { shrink } from './shrink.ts'
import { exceptionOf, type stockExceptions } from './stock.ts'

/** How many cases one generated federation is used for: composing takes longer than asking. */
const casesPerFederation = 40

/** What a run found. */
export type Tally = {
  cases: number
  /** Cases that no valid query was found for. */
  skipped: number
  /** Cases that Apollo's planner does not plan, though they are valid: an example by what it says. */
  unplannable: { count: number; examples: Map<string, number> }
  /** By what was expected of the answers. */
  kinds: { none: number; fields: number; trouble: number }
  requests: { stock: number; ours: number }
  differences: { seed: number; which: number; text: string }[]
  /** What the stock gateway was asked, and where it was wrong, by the known reasons with an example each. */
  stock: {
    cases: number
    wrong: Map<keyof typeof stockExceptions, { count: number; example: number; verdict: string }>
  }
}

/** What to run. `supergraphs` are asked in turn with generated federations. */
export type ParityRun = {
  readonly seed: number
  readonly cases: number
  readonly from?: number | undefined
  readonly supergraphs: readonly string[]
  /** The stock gateway runs every so manieth case beside; all unless told, none where 0. */
  readonly stockEvery?: number | undefined
  readonly onCase?: (tally: Tally) => void
  /** Stops early after so many differences. */
  readonly stopAfter?: number | undefined
}

/** Runs cases one after the other; a case depends on the seed and its number alone. */
export async function runParity(run: ParityRun): Promise<Tally> {
  const { seed, cases, from = 0, supergraphs, stockEvery = 1, onCase, stopAfter = 5 } = run
  const given = supergraphs.map(rigOf)
  let generated: { number: number; rig: Rig } | undefined
  const tally: Tally = {
    cases: 0,
    skipped: 0,
    unplannable: { count: 0, examples: new Map() },
    kinds: { none: 0, fields: 0, trouble: 0 },
    requests: { stock: 0, ours: 0 },
    differences: [],
    stock: { cases: 0, wrong: new Map() },
  }
  for (let which = from; which < from + cases && tally.differences.length < stopAfter; which++) {
    // One in four is about the given supergraphs.
    const turn = which % 4 === 0 && given.length > 0 ? (which / 4) % given.length : -1
    let rig = given[turn]
    if (!rig) {
      const number = Math.floor(which / casesPerFederation)
      if (generated?.number !== number) {
        generated = { number, rig: rigOf(generateFederation(hash(`${seed} federation ${number}`))) }
      }
      rig = generated.rig
    }
    const withStock = stockEvery > 0 && which % stockEvery === 0
    await oneCase(rig, { seed, which, withStock }, tally)
    onCase?.(tally)
  }
  return tally
}

type Number = { readonly seed: number; readonly which: number; readonly withStock: boolean }

async function oneCase(rig: Rig, { seed, which, withStock }: Number, tally: Tally): Promise<void> {
  const drawn = random(hash(`${seed} case ${which}`))
  let one: Case
  try {
    const query = generateQuery(drawn, rig.schema, rig.store.asked)
    one = { ...query, faults: drawFaults(drawn, rig.subgraphs), latency: drawn.below(1_000_000) }
  } catch (error) {
    tally.skipped++
    if (process.env.PARITY_DEBUG) console.error(`case ${which}: ${(error as Error).message}`)
    return
  }
  tally.cases++
  tally.kinds[one.faults.kind]++
  const before = { ...requests }
  const outcome = await runCase(rig, one, withStock)
  if (outcome.unplannable !== undefined) {
    tally.unplannable.count++
    tally.unplannable.examples.set(outcome.unplannable.replaceAll(/"[^"]*"|\[[^\]]*\]/g, '…'), which)
    return
  }
  if (withStock) {
    tally.requests.stock += requests.stock - before.stock
    tally.requests.ours += requests.ours - before.ours
  }
  countStock(outcome, one, rig, which, tally)
  if (outcome.ours.verdict === undefined) return
  const isWrong = async (candidate: Case) => (await runCase(rig, candidate, withStock)).ours.verdict !== undefined
  const small = await shrink(one, rig.schema, isWrong)
  tally.differences.push({ seed, which, text: explain(small, await runCase(rig, small, withStock)) })
}

function countStock({ stock }: Outcome, { document, faults }: Case, rig: Rig, which: number, tally: Tally): void {
  if (!stock) return
  tally.stock.cases++
  const { verdict } = stock
  if (verdict === undefined) return
  const reason = exceptionOf(document, faults, verdict, rig.store)
  const known = tally.stock.wrong.get(reason) ?? { count: 0, example: which, verdict }
  tally.stock.wrong.set(reason, { ...known, count: known.count + 1 })
}
