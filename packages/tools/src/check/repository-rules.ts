import { posix } from 'node:path'
import { filesOf, lineAt, type Problem, type Rule, type Tree } from './rule.ts'

type Manifest = {
  readonly name?: string
  readonly scripts?: Record<string, string>
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
}

function manifests(tree: Tree): { path: string; manifest: Manifest }[] {
  return filesOf(tree, /(^|\/)package\.json$/, /^bench\/peers\//).map(([path, text]) => ({
    path,
    manifest: JSON.parse(text) as Manifest,
  }))
}

const catalog: Rule = {
  name: 'each version stands once, in the catalog',
  check: (tree) =>
    manifests(tree).flatMap(({ path, manifest: { dependencies, devDependencies } }) =>
      Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
        .map(
          ([name, version]) =>
            `${path}: ${name} is "${version}": write "catalog:" and the version in pnpm-workspace.yaml`,
        ),
    ),
  breaks: { 'packages/db/package.json': '{ "dependencies": { "pg": "^8.0.0" } }' },
  keeps: { 'packages/db/package.json': '{ "dependencies": { "pg": "catalog:", "@stoa/values": "workspace:*" } }' },
}

const acyclic: Rule = {
  name: 'packages do not depend on each other in a circle',
  check: (tree) => {
    const needs = new Map(
      manifests(tree).map(({ manifest }) => [
        manifest.name ?? '',
        // Tests may look up: what @stoa/testing needs is no direction of the code.
        Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@stoa/')),
      ]),
    )
    const reaches = (from: string, to: string, seen: Set<string>): boolean =>
      (needs.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))))
    return [...needs.keys()]
      .filter((name) => reaches(name, name, new Set()))
      .map((name) => `${name} depends on itself, through other packages`)
  },
  breaks: {
    'packages/a/package.json': '{ "name": "@stoa/a", "dependencies": { "@stoa/b": "workspace:*" } }',
    'packages/b/package.json': '{ "name": "@stoa/b", "dependencies": { "@stoa/a": "workspace:*" } }',
  },
  keeps: {
    'packages/a/package.json': '{ "name": "@stoa/a", "dependencies": { "@stoa/b": "workspace:*" } }',
    'packages/b/package.json': '{ "name": "@stoa/b", "devDependencies": { "@stoa/a": "workspace:*" } }',
  },
}

const links: Rule = {
  name: 'links in documents lead somewhere',
  check: (tree) => {
    const folders = new Set([...tree.keys()].flatMap(parents))
    return filesOf(tree, /\.md$/).flatMap(([path, text]): Problem[] =>
      [...text.matchAll(/\]\(([^)\s#]+)(#[^)]*)?\)/g)]
        .filter(([, target]) => target && !/^[a-z]+:/.test(target))
        .filter(([, target = '']) => {
          const to = posix.join(posix.dirname(path), target).replace(/\/$/, '')
          return !tree.has(to) && !folders.has(to)
        })
        .filter(([, target = '']) => !/\.(svg|png|jpg|example)$|^LICENSE$/.test(target))
        .map((match) => `${path}:${lineAt(text, match.index)} ${match[1]} does not exist`),
    )
  },
  breaks: { 'README.md': 'See [the map](ARCHITECTUR.md).' },
  keeps: {
    'README.md': 'See [the map](ARCHITECTURE.md#words), [tools](packages/tools/), [pnpm](https://pnpm.io).',
    'ARCHITECTURE.md': '',
    'packages/tools/x.ts': '',
  },
}

function parents(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Commands of pnpm itself that documents mention. */
const pnpmCommands = new Set(['install', 'exec', 'add', 'dlx', 'run', 'patch', 'deploy', 'help', 'view', 'store'])

const commands: Rule = {
  name: 'commands in documents exist',
  check: (tree) => {
    const scripts = new Set(Object.keys((JSON.parse(tree.get('package.json') ?? '{}') as Manifest).scripts ?? {}))
    return filesOf(tree, /\.md$/).flatMap(([path, text]) =>
      [...text.matchAll(/(?:^|`|\n)\s*(?:npx -y )?pnpm(?:@[\d.]+)? ([a-z][\w:-]*)/g)]
        .filter(([, name = '']) => !scripts.has(name) && !pnpmCommands.has(name))
        .map(
          (match) =>
            `${path}:${lineAt(text, match.index + match[0].indexOf('pnpm'))} package.json has no script "${match[1]}"`,
        ),
    )
  },
  breaks: { 'package.json': '{ "scripts": { "start": "x" } }', 'README.md': 'Run `npx -y pnpm@12.18.0 strat`.' },
  keeps: {
    'package.json': '{ "scripts": { "start": "x" } }',
    'README.md': 'Run `npx -y pnpm@12.18.0 start`, or\n\n    pnpm install\n',
  },
}

/** Names that pnpm keeps to itself: `pnpm config` is never our script of that name. */
const keptByPnpm = new Set(
  `add audit bin cache config create dedupe deploy docs doctor env exec fetch get import init install link list
  licenses outdated pack patch prune publish rebuild remove repo root run search set setup store token update version
  view why`.split(/\s+/),
)

const scriptNames: Rule = {
  name: 'a script has a name that pnpm runs',
  check: (tree) =>
    manifests(tree).flatMap(({ path, manifest }) =>
      Object.keys(manifest.scripts ?? {})
        .filter((name) => keptByPnpm.has(name))
        .map((name) => `${path}: "pnpm ${name}" is a command of pnpm and never runs this script: name it otherwise`),
    ),
  breaks: { 'package.json': '{ "scripts": { "config": "x" } }' },
  keeps: { 'package.json': '{ "scripts": { "settings": "x", "start": "x" } }' },
}

/** Manifests and documents. */
export const repositoryRules: readonly Rule[] = [catalog, acyclic, links, commands, scriptNames]
