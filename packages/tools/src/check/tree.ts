import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Tree } from './rule.ts'

const skippedFolders = new Set(['node_modules', '.git', '.stoa', '.mirror', 'coverage', 'dist'])
const textKinds = new Set(['.ts', '.tsx', '.graphql', '.json', '.yaml', '.yml', '.md', '.sql', '.html', '.css', ''])

/** Reads the text files that people write or generators commit; skips what is installed or made at run time. */
export function readTree(root: string): Tree {
  const tree = new Map<string, string>()
  const pending = [root]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !skippedFolders.has(entry.name)) pending.push(path)
      if (entry.isFile() && textKinds.has(extname(entry.name)) && entry.name !== 'pnpm-lock.yaml') {
        tree.set(relative(root, path).replaceAll(sep, '/'), readFileSync(path, 'utf8'))
      }
    }
  }
  return new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)))
}
