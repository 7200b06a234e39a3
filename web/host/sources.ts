import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const notSources = /^(node_modules|tests|dist(\..*)?)$|\.test\.tsx?$|\.md$/

/**
 * A hash of everything that the built app comes from: its own files and the versions of its libraries. The same
 * sources are built once.
 */
export function hashOfSources(web: string): string {
  const hash = createHash('sha256')
  for (const path of filesBelow(web))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(web, path)))
      .update('\0')
  hash.update(readFileSync(join(web, '../pnpm-lock.yaml')))
  return hash.digest('hex')
}

function filesBelow(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notSources.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(root, path) : [path]
    })
    .sort()
}
