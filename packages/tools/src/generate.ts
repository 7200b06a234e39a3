/**
 * `pnpm compose`, `pnpm codegen` and `pnpm generate` (both).
 *
 *   node packages/tools/src/generate.ts [compose] [codegen] [--check]
 *
 * `--check` writes nothing and fails naming each file that drifted.
 */
import { parseArgs } from 'node:util'
import { planCodegen } from './codegen/plan.ts'
import { planCompose } from './compose/plan.ts'
import { driftOf, type Plan, writePlan } from './plan.ts'
import { repositoryRoot } from '@stoa/contracts/roster'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
})
const steps = positionals.length > 0 ? positionals : ['compose', 'codegen']
const planners: Record<string, () => Plan | Promise<Plan>> = {
  compose: () => planCompose(repositoryRoot),
  codegen: () => planCodegen(repositoryRoot),
}

for (const step of steps) {
  const planner = planners[step]
  if (!planner) throw new Error(`no step "${step}": compose, codegen`)
  const plan = await planner()
  for (const problem of plan.problems) console.error(problem)
  if (plan.problems.length > 0)
    process.exitCode = 1 // and nothing is written: half a graph is worse than the last one
  else if (values.check) reportDrift(step, driftOf(repositoryRoot, plan))
  else reportChange(step, plan.files.size, writePlan(repositoryRoot, plan))
  if (process.exitCode === 1) break
}

function reportChange(step: string, count: number, changed: readonly string[]): void {
  console.info(`${step}: ${count} files, changed: ${changed.join(', ') || 'none'}`)
}

function reportDrift(step: string, drifted: readonly string[]): void {
  for (const path of drifted) console.error(`${path} is not what its sources say: run pnpm ${step}`)
  if (drifted.length > 0) process.exitCode = 1
}
