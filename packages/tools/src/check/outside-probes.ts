import { copyFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fixtureOf } from '../fixture.ts'
import { repositoryRoot } from '@stoa/contracts/roster'
import { type OutsideTool, outsideTools, runTool } from './outside.ts'
import type { Problem } from './rule.ts'

/** A violation to plant: its file, and what the tool must say about that file. */
type Planted = { readonly path: string; readonly text: string; readonly says: string }

const imports = (from: string) => `import { it } from '${from}'\n\nexport const used = it\n`
const forbidden = (path: string, from: string): Planted => ({
  path,
  text: imports(from),
  says: 'no-restricted-imports',
})

/** One per rule of `.oxlintrc.json` that we chose: the directions of dependencies first. */
const lint: readonly Planted[] = [
  forbidden('subgraphs/items/domain/loan.ts', 'kysely'),
  forbidden('subgraphs/items/domain/stock.ts', '../queries.ts'),
  forbidden('subgraphs/items/domain/viewer.ts', '@stoa/auth/viewer'),
  forbidden('subgraphs/items/commands.ts', './resolvers.ts'),
  forbidden('subgraphs/items/queries.ts', './subgraph.ts'),
  forbidden('subgraphs/items/resolvers.ts', './subgraph.ts'),
  forbidden('subgraphs/items/rules.ts', '@stoa/subgraph-users/subgraph'),
  forbidden('subgraphs/items/consumers.ts', '@stoa/testing/world'),
  forbidden('subgraphs/items/items.test.ts', '@stoa/subgraph-users/commands'),
  forbidden('packages/db/src/page.ts', '@stoa/subgraph-items/queries'),
  forbidden('packages/values/src/ids.ts', '@stoa/db/page'),
  forbidden('gateway/src/links.ts', '@stoa/subgraph-items/subgraph'),
  forbidden('gateway/src/seen/probe.ts', '@stoa/subgraph-items/subgraph'),
  forbidden('gateway/src/pages/up.ts', '../gateway.ts'),
  forbidden('gateway/src/streams/up.ts', '../pages/up.ts'),
  forbidden('gateway/src/streams/shared/up.ts', '../wires/up.ts'),
  forbidden('gateway/src/http/up.ts', '../streams/up.ts'),
  forbidden('gateway/src/graph/up.ts', '../http/up.ts'),
  forbidden('gateway/src/operations/up.ts', '../graph/up.ts'),
  forbidden('gateway/src/rates/up.ts', '../operations/up.ts'),
  forbidden('gateway/src/caching/up.ts', '../rates/up.ts'),
  forbidden('gateway/src/permissions/up.ts', '../caching/up.ts'),
  forbidden('gateway/src/cost/up.ts', '../permissions/up.ts'),
  forbidden('gateway/src/execution/up.ts', '../cost/up.ts'),
  forbidden('gateway/src/seen/up.ts', '../execution/up.ts'),
  forbidden('gateway/src/caller/up.ts', '../seen/up.ts'),
  forbidden('demo/roots.ts', '@stoa/run/parts/stoa'),
  { path: 'run/floating.ts', text: 'async function work() {}\nwork()\n', says: 'no-floating-promises' },
  { path: 'run/misused.ts', text: 'if (Promise.resolve(false)) process.exit()\n', says: 'no-misused-promises' },
  { path: 'run/thrown.ts', text: "throw 'text'\n", says: 'only-throw-error' },
  { path: 'run/asserted.ts', text: 'export const first = [1][0]!\n', says: 'no-non-null-assertion' },
  { path: 'run/equal.ts', text: 'export const same = (a: unknown, b: unknown) => a == b\n', says: 'eqeqeq' },
  { path: 'run/unused.ts', text: 'const unused = 1\n', says: 'no-unused-vars' },
  { path: 'gateway/src/console.ts', text: "console.log('x')\n", says: 'no-console' },
  { path: 'run/one.ts', text: "import { two } from './two.ts'\nexport const one = () => two\n", says: 'no-cycle' },
  { path: 'run/two.ts', text: "import { one } from './one.ts'\nexport const two = () => one\n", says: 'no-cycle' },
  {
    path: 'run/switch.ts',
    text: "export function say(word: 'a' | 'b') {\n  switch (word) {\n    case 'a':\n      return 1\n  }\n}\n",
    says: 'switch-exhaustiveness-check',
  },
]

const format: readonly Planted[] = [
  { path: 'run/format.ts', text: 'export const a = {b:1};\n', says: 'format' },
  { path: 'schema/books.graphql', text: 'type Query {\n\n\n      book:Int }\n', says: 'format' },
]

/** The promise of the house: a mistyped event name or payload does not compile. */
const emits = (name: string, data: string) => `import type { Work } from '@stoa/subgraph/work'

export const tell = (work: Work) => work.emit(${name}, ${data})
`
/** … nor does a field that nobody answers. */
const unanswered = `import type { NeededResolvers } from '@stoa/subgraph/needed-resolvers'

type Resolvers = { Query?: { book?: () => null; shelf?: () => null } }

export const resolvers = { Query: { book: () => null } } satisfies NeededResolvers<Resolvers, { Query: object }>
`
const types: readonly Planted[] = [
  { path: 'subgraphs/items/mistyped.ts', text: emits("'items.item.lnet.v1'", '{ itemId: "" }'), says: 'TS2345' },
  { path: 'subgraphs/items/unanswered.ts', text: unanswered, says: 'TS2741' },
  { path: 'subgraphs/items/payload.ts', text: emits("'items.item.archived.v1'", '{ item: "" }'), says: 'TS2353' },
]

const unused: readonly Planted[] = [
  { path: 'packages/db/src/dead.ts', text: 'export const dead = 1\n', says: 'Unused exports' },
  { path: 'subgraphs/items/orphan.ts', text: 'export const orphan = 1\n', says: 'Unused files' },
  { path: 'packages/db/package.json', text: manifest('@stoa/db', { pg: 'catalog:' }), says: 'Unused dependencies' },
]

function manifest(name: string, dependencies: Record<string, string>): string {
  return JSON.stringify({ name, type: 'module', exports: { './*': './src/*.ts' }, dependencies }, null, 2)
}

const planted: Record<OutsideTool, readonly Planted[]> = { format, types, lint, unused }

/** Plants every violation for one tool in a temporary copy of its configuration; answers what it missed. */
export async function outsideProbe(name: OutsideTool): Promise<Problem[]> {
  const { tool, args } = outsideTools[name]
  const violations = planted[name]
  using copy = fixtureOf({
    'package.json': '{ "name": "probe", "type": "module", "private": true }',
    'pnpm-workspace.yaml': 'packages: [packages/*, subgraphs/*]\n',
    'tsconfig.json': JSON.stringify({
      extends: join(repositoryRoot, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(repositoryRoot, 'node_modules/@types')] },
      include: ['.'],
    }),
    'subgraphs/items/package.json': '{ "name": "@stoa/subgraph-items", "type": "module" }',
    ...Object.fromEntries(violations.map(({ path, text }) => [path, text])),
  })
  for (const file of ['biome.json', '.oxlintrc.json', 'knip.json']) {
    copyFileSync(join(repositoryRoot, file), join(copy.root, file))
  }
  // Only types need what is installed; a linter would walk into the link.
  if (name === 'types')
    symlinkSync(join(repositoryRoot, 'subgraphs/items/node_modules'), join(copy.root, 'node_modules'))
  const { status, output } = await runTool(tool, args, copy.root)
  if (status === 0) return [`${tool} is silent on everything that was planted`]
  const told = sections(output)
  return violations
    .filter(({ path, says }) => !told.some((section) => section.includes(path) && section.includes(says)))
    .map(({ path, says }) => `${tool}: no "${says}" for the violation planted in ${path}`)
}

/** Lines, and for knip whole lists under their titles. */
function sections(output: string): string[] {
  return [...output.split('\n'), ...output.split(/\n(?=Un\w+ )/)]
}
