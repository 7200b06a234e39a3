import { posix } from 'node:path'
import { importsOf } from '../check/source.ts'
import { filesOf, type Tree } from '../check/rule.ts'

/** One file that imports another; types count. */
export type Import = { readonly from: string; readonly to: string }

/** Tests, fixtures and what is generated for clients hold nothing up: they are no rooms. */
const noRooms =
  /\.(test|fixture|conformance)\.ts$|(^|\/)conformance\.ts$|^(bench|demo|e2e|web\/tests)\/|\/(parity|examples|notes|template)\/|^[\w.]+\.ts$/

type Manifest = { readonly name?: string; readonly exports?: Readonly<Record<string, unknown>> }

/** The imports between files of the repository that are no tests. */
export function importsIn(tree: Tree): Import[] {
  const packages = packagesOf(tree)
  return filesOf(tree, /\.tsx?$/, noRooms).flatMap(([from, text]) =>
    importsOf(text).flatMap((spec) => {
      const to = spec.startsWith('.') ? posix.join(posix.dirname(from), spec) : fileOf(spec, packages)
      return to && to !== from && tree.has(to) && !noRooms.test(to) ? [{ from, to }] : []
    }),
  )
}

function packagesOf(tree: Tree): Map<string, { readonly folder: string; readonly exports: [string, string][] }> {
  return new Map(
    filesOf(tree, /(^|\/)package\.json$/, /peers/).flatMap(([path, text]) => {
      const { name, exports = {} } = JSON.parse(text) as Manifest
      const open = Object.entries(exports).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      return name ? [[name, { folder: posix.dirname(path), exports: open }] as const] : []
    }),
  )
}

/** The file that a specifier such as `@stoa/events/outbox` names; undefined for what is installed. */
function fileOf(spec: string, packages: ReturnType<typeof packagesOf>): string | undefined {
  const [, name = '', rest = ''] = /^(@[^/]+\/[^/]+)\/?(.*)$/.exec(spec) ?? []
  const found = packages.get(name)
  if (!found) return undefined
  const wanted = rest ? `./${rest}` : '.'
  for (const [key, file] of found.exports) {
    if (key === wanted) return posix.join(found.folder, file)
    const [before = '', after = ''] = key.split('*')
    if (key.includes('*') && wanted.startsWith(before) && wanted.endsWith(after)) {
      const part = wanted.slice(before.length, wanted.length - after.length)
      return posix.join(found.folder, file.replace('*', part))
    }
  }
  return undefined
}
