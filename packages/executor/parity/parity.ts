import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runParity } from './cases.ts'
import { refusals } from './fake-subgraphs.ts'

/**
 * `parity [--cases N] [--seed N] [--from N] [--supergraph FILE]…`: generated
 * operations with faults on the stock executor and on ours. Leaves with 1 where they differ.
 */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((one) => one !== '--'),
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    supergraph: { type: 'string', multiple: true, default: [] },
  },
})
const [cases, seed, from] = [Number(values.cases), Number(values.seed), Number(values.from)]
console.info(`seed ${seed}, ${cases} cases`)
const started = performance.now()
let shown = started
const tally = await runParity({
  seed,
  cases,
  from,
  supergraphs: values.supergraph.map((file) => readFileSync(file, 'utf8')),
  onCase(sofar) {
    if (performance.now() - shown < 5_000) return
    shown = performance.now()
    console.info(`${sofar.cases} cases, ${sofar.differences.length} different, ${seconds()} s`)
  },
})
for (const { seed: at, which, text } of tally.differences) {
  console.info(`\n=== different: --seed ${at} --from ${which} --cases 1\n${text}`)
}
const { stock, ours } = tally.requests
console.info(
  `${tally.cases} cases (${tally.withFaults} with faults, ${tally.skipped} skipped), requests ${stock} stock, ${ours} ours (${refusals.fused} fused ones refused), ` +
    `${tally.differences.length} different, seed ${seed}, ${seconds()} s`,
)
process.exitCode = tally.differences.length > 0 || tally.cases === 0 ? 1 : 0

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}
