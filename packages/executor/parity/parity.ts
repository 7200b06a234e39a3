import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runParity } from './cases.ts'
import { stockExceptions } from './stock.ts'

/**
 * `parity [--cases N] [--seed N] [--from N] [--stock-every N] [--supergraph FILE]…`: generated operations over generated
 * federations, with latency and faults. The executor's answers are compared with those of an oracle (graphql-js over
 * one undivided schema and one store); leaves with 1 where they differ. The stock gateway is judged beside it.
 */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((one) => one !== '--'),
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    'stock-every': { type: 'string', default: '4' },
    supergraph: { type: 'string', multiple: true, default: [] },
  },
})
const [cases, seed, from, stockEvery] = [values.cases, values.seed, values.from, values['stock-every']].map(Number)
if (![cases, seed, from, stockEvery].every((one) => Number.isSafeInteger(one) && Number(one) >= 0)) {
  console.error(
    '--cases, --seed, --from and --stock-every take whole numbers, for example: parity --cases 2000 --seed 7',
  )
  process.exit(2)
}
console.info(`seed ${seed}, ${cases} cases`)
const started = performance.now()
let shown = started
let printed = 0
const tally = await runParity({
  seed: Number(seed),
  cases: Number(cases),
  from,
  stockEvery,
  supergraphs: values.supergraph.map((file) => readFileSync(file, 'utf8')),
  onCase(sofar) {
    for (const { seed: at, which, text } of sofar.differences.slice(printed)) {
      printed++
      console.info(`\n=== different: --seed ${at} --from ${which} --cases 1 --stock-every 1\n${text}`)
    }
    if (performance.now() - shown < 5_000) return
    shown = performance.now()
    console.info(`${sofar.cases} cases, ${sofar.differences.length} different, ${seconds()} s`)
  },
})
const { wrong } = tally.stock
const sum = [...wrong.values()].reduce((count, one) => count + one.count, 0)
console.info(`the stock gateway: ${sum} of ${tally.stock.cases} cases differ from the oracle`)
for (const [reason, { count, example, verdict }] of [...wrong].toSorted(([, a], [, b]) => b.count - a.count)) {
  console.info(
    `  ${String(count).padStart(5)} ${reason}: ${stockExceptions[reason]} (as in --from ${example}: ${verdict})`,
  )
}
const { kinds, requests, unplannable } = tally
if (unplannable.count > 0) console.info(`Apollo's planner plans ${unplannable.count} of the cases not at all`)
for (const [reason, example] of unplannable.examples) console.info(`  ${reason} (as in --from ${example})`)
console.info(
  `${tally.cases} cases (${kinds.none} without faults, ${kinds.fields} with fields that fail, ${kinds.trouble} with ` +
    `subgraphs in trouble, ${tally.skipped} skipped), where both ran ${requests.stock} requests stock, ` +
    `${requests.ours} ours; ${tally.differences.length} different, seed ${seed}, ${seconds()} s`,
)
process.exitCode = tally.differences.length > 0 || tally.cases === 0 ? 1 : 0

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}
