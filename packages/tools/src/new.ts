/**
 * `pnpm new subgraph NAME [--thing WORD] [--prefix ABC]`: a subgraph that
 * composes, runs and passes its tests, registered wherever subgraphs are listed.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { chooseNames } from './new/names.ts'
import { planScaffold } from './new/scaffold.ts'
import { writePlan } from './plan.ts'
import { repositoryRoot as root } from '@stoa/contracts/roster'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { thing: { type: 'string' }, prefix: { type: 'string' }, install: { type: 'boolean', default: true } },
  allowNegative: true,
})
const [kind, name] = positionals
if (kind !== 'subgraph' || !name) {
  console.error('usage: pnpm new subgraph NAME [--thing WORD] [--prefix ABC]')
  process.exit(2)
}

try {
  const names = chooseNames(root, name, values)
  const written = writePlan(root, planScaffold(root, names))
  for (const path of written) console.info(`  ${path}`)
  if (values.install) run('pnpm', ['install', '--no-frozen-lockfile'])
  run('node_modules/.bin/biome', ['format', '--write', ...written.filter((path) => !path.endsWith('.md'))])
  // A process of its own: the table of prefixes that this one has loaded is the old one.
  run(process.execPath, ['packages/tools/src/generate.ts'])
  console.info(`
subgraphs/${name} composes. Its tests: pnpm exec vitest run subgraphs/${name}
What to change first: schema/${name}.graphql and schema/permissions.md, then subgraphs/${name}/domain/.
docs/how-to/add-a-subgraph.md walks through it.`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, [...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: mend what it says, then run it again`)
}
