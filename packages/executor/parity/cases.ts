import { type Case, explain, type Outcome, type Rig, rigOf, runCase } from './compare.ts'
import { drawFaults } from './faults.ts'
import { generateFederation } from './federations.ts'
import { generateQuery } from './queries.ts'
import { hash, random } from './random.ts'
import { shrink } from './shrink.ts'

/** How many cases one generated federation is used for: composing takes longer than asking. */
const casesPerFederation = 20

/** What a run found. */
export type Tally = {
  cases: number
  /** Cases that no plan or no valid query was found for. */
  skipped: number
  withFaults: number
  requests: { stock: number; ours: number }
  differences: { seed: number; which: number; text: string }[]
}

/** What to run. `supergraphs` are asked in turn with generated federations. */
export type ParityRun = {
  readonly seed: number
  readonly cases: number
  readonly from?: number | undefined
  readonly supergraphs: readonly string[]
  readonly onCase?: (tally: Tally) => void
  /** Stops early after so many differences. */
  readonly stopAfter?: number | undefined
}

/** Runs cases one after the other; a case depends on the seed and its number alone. */
export async function runParity({
  seed,
  cases,
  from = 0,
  supergraphs,
  onCase,
  stopAfter = 5,
}: ParityRun): Promise<Tally> {
  const given = supergraphs.map(rigOf)
  let generated: { number: number; rig: Rig } | undefined
  const tally: Tally = { cases: 0, skipped: 0, withFaults: 0, requests: { stock: 0, ours: 0 }, differences: [] }
  for (let which = from; which < from + cases && tally.differences.length < stopAfter; which++) {
    const turn = which % (given.length + 1)
    let rig = given[turn]
    if (!rig) {
      const number = Math.floor(which / (casesPerFederation * (given.length + 1)))
      if (generated?.number !== number)
        generated = { number, rig: rigOf(generateFederation(hash(`${seed} federation ${number}`))) }
      rig = generated.rig
    }
    await oneCase(rig, { seed, which }, tally)
    onCase?.(tally)
  }
  return tally
}

async function oneCase(rig: Rig, { seed, which }: { seed: number; which: number }, tally: Tally): Promise<void> {
  const drawn = random(hash(`${seed} case ${which}`))
  let one: Case
  try {
    one = { ...generateQuery(drawn, rig.schema), faults: drawFaults(drawn, rig.subgraphs) }
    rig.ours.prepare(one.document)
  } catch (error) {
    tally.skipped++
    if (process.env.PARITY_DEBUG) console.error(`case ${which}: ${(error as Error).message}`)
    return
  }
  tally.cases++
  if (one.faults.description !== 'none') tally.withFaults++
  const outcome = await runCase(rig, one)
  tally.requests.stock += outcome.requests.stock
  tally.requests.ours += outcome.requests.ours
  if (!isDifferent(outcome)) return
  const small = await shrink(one, rig.schema, async (candidate) => isDifferent(await runCase(rig, candidate)))
  tally.differences.push({ seed, which, text: explain(small, await runCase(rig, small)) })
}

function isDifferent({ stock, ours }: Outcome): boolean {
  return stock !== ours
}
