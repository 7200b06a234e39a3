/**
 * `pnpm check`: everything that can be known without running the product, in
 * under 20 s. All steps run; the failed ones are named at the end.
 *
 *   node packages/tools/src/check.ts [step …]
 */
import { styleText } from 'node:util'
import { breakingChanges, lastRelease, schemaAt } from './breaking.ts'
import { argumentRules } from './check/argument-rules.ts'
import { codeRules } from './check/code-rules.ts'
import { eventRules } from './check/event-rules.ts'
import { setRules } from './check/one-set.ts'
import { browserTypeProblems, outsideProblems, runTool } from './check/outside.ts'
import { outsideProbe } from './check/outside-probes.ts'
import { permissionRules } from './check/permission-rules.ts'
import { repositoryRules } from './check/repository-rules.ts'
import { roomRules } from './check/room-rules.ts'
import { type Problem, probe, type Rule } from './check/rule.ts'
import { sdlRules } from './check/sdl-rules.ts'
import { shapeRules } from './check/shape-rules.ts'
import { subgraphRules } from './check/subgraph-rules.ts'
import { readTree } from './check/tree.ts'
import { planCodegen } from './codegen/plan.ts'
import { planCompose } from './compose/plan.ts'
import { driftOf } from './plan.ts'
import { repositoryRoot as root } from '@stoa/contracts/roster'

type Step = { readonly name: string; readonly about: string; readonly run: () => Promise<readonly Problem[]> }

const sdl = [...sdlRules, ...shapeRules, ...argumentRules, ...eventRules, ...permissionRules]
const tidy = [...setRules, ...codeRules, ...subgraphRules, ...repositoryRules, ...roomRules]

const steps: readonly Step[] = [
  { name: 'types', about: 'tsc', run: () => outsideProblems('types', root) },
  { name: 'app', about: 'tsc of what runs in browsers', run: () => browserTypeProblems(root) },
  { name: 'lint', about: 'oxlint, directions of dependencies', run: () => outsideProblems('lint', root) },
  { name: 'format', about: 'biome', run: () => outsideProblems('format', root) },
  { name: 'unused', about: 'knip', run: () => outsideProblems('unused', root) },
  { name: 'sdl', about: `${sdl.length} rules`, run: async () => problemsOf(sdl) },
  { name: 'tidy', about: `${tidy.length} rules`, run: async () => problemsOf(tidy) },
  { name: 'drift', about: 'generated files, table of prefixes', run: drift },
  { name: 'demo', about: 'the recorded world is of today', run: recordedWorld },
  { name: 'promise', about: 'nothing that breaks clients of the last release', run: async () => broken() },
  { name: 'probes', about: 'each rule reports its planted violation', run: probes },
]

function problemsOf(rules: readonly Rule[]): Problem[] {
  const tree = readTree(root)
  return rules.flatMap(({ name, check }) => {
    const problems = check(tree)
    return problems.length > 0 ? [`${name}:`, ...problems.map((problem) => `  ${problem}`)] : []
  })
}

async function drift(): Promise<Problem[]> {
  const compose = planCompose(root)
  const drifted = driftOf(root, compose)
  if (compose.problems.length > 0 || drifted.length > 0) return [...compose.problems, ...drifted.map(stale)]
  const codegen = await planCodegen(root) // reads what compose wrote
  return [...codegen.problems, ...driftOf(root, codegen).map(stale)]
}

async function recordedWorld(): Promise<Problem[]> {
  const { status, output } = await runTool('node', ['demo/stale.ts'], root)
  return status === 0 ? [] : [output.trim(), 'mend: pnpm demo:record']
}

/** Before the first tag there is nobody to break. */
function broken(): Problem[] {
  const release = lastRelease(root)
  return release === undefined ? [] : breakingChanges(schemaAt(root, release), readTree(root))
}

const stale = (path: string) => `${path} is not what its sources say: run pnpm generate`

async function probes(): Promise<Problem[]> {
  const outside = await Promise.all((['format', 'types', 'lint', 'unused'] as const).map(outsideProbe))
  return [...probe([...sdl, ...tidy]), ...outside.flat()]
}

/** At most two at a time: more only makes each slower on two cores. */
async function runAll(chosen: readonly Step[]): Promise<string[]> {
  const failed: string[] = []
  const pending = [...chosen]
  const worker = async () => {
    for (let step = pending.shift(); step; step = pending.shift()) {
      const startedMs = performance.now()
      const problems = await step.run().catch((error: unknown) => [String(error)])
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(1).padStart(5)
      const mark = problems.length > 0 ? styleText('red', '✗') : styleText('green', '✓')
      console.info(`${mark} ${step.name.padEnd(7)} ${seconds} s  ${step.about}`)
      for (const problem of problems) console.info(problem.replaceAll(/^/gm, '    '))
      if (problems.length > 0) failed.push(step.name)
    }
  }
  await Promise.all([worker(), worker()])
  return failed
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) throw new Error(`no step ${unknown.join(', ')}: ${steps.map(({ name }) => name).join(', ')}`)

const startedMs = performance.now()
const failed = await runAll(wanted.length > 0 ? steps.filter(({ name }) => wanted.includes(name)) : steps)
const total = `${((performance.now() - startedMs) / 1000).toFixed(1)} s`
if (failed.length === 0) console.info(`check: all is well (${total})`)
else {
  console.error(`check: failed in ${failed.join(', ')} (${total})`)
  process.exitCode = 1
}
