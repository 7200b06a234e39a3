import { execFileSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ClusterFault } from './cluster-fault.ts'

/** The operating system's user that PostgreSQL runs as; undefined where that is simply us. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

/**
 * PostgreSQL refuses to run as root. Root runs it as the owner of an existing
 * data folder, else as `postgres`, which is made if it is missing.
 */
export function findAccount(dataDir: string, onProgress: (line: string) => void): Account {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(join(dataDir, 'PG_VERSION'), { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  try {
    return lookUpUser('postgres')
  } catch {
    onProgress('making the system user postgres, because PostgreSQL refuses to run as root')
  }
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'])
    return lookUpUser('postgres')
  } catch (cause) {
    throw new ClusterFault(
      'PostgreSQL refuses to run as root, and the user postgres is missing and could not be made. ' +
        'Make it (useradd --system postgres), or run Stoa as another user than root.',
      { cause },
    )
  }
}

function lookUpUser(name: string): Account {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Gives a path to the account; does nothing where PostgreSQL runs as ourselves. */
export function giveTo(account: Account, path: string): void {
  if (account) chownSync(path, account.uid, account.gid)
}

/**
 * How a program is started as the account. Data below a folder that is closed
 * to others (`/root`, a `mktemp -d`) would be out of the account's reach; there
 * `setpriv` leaves it the one capability that opens the way.
 */
export function commandAs(
  account: Account,
  program: string,
  args: readonly string[],
  paths: readonly string[],
): { program: string; args: readonly string[]; options: { uid?: number; gid?: number } } {
  if (!account) return { program, args, options: {} }
  const closed = paths.map((path) => closedFolder(path, account)).find((folder) => folder !== undefined)
  if (closed === undefined) return { program, args, options: account }
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']
  const way = ['--inh-caps=-all,+dac_override', '--ambient-caps=+dac_override']
  if (!succeeds('setpriv', [...identity, ...way, 'ls', '-d', ...paths])) {
    throw new ClusterFault(
      `The folder ${closed} is closed to the user that PostgreSQL runs as (uid ${account.uid}). ` +
        `Open the way: chmod o+x ${closed}`,
    )
  }
  return { program: 'setpriv', args: [...identity, ...way, program, ...args], options: {} }
}

/** A system may lack the program, or forbid the capability. */
function succeeds(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The uppermost folder above `path` that the account may not pass, or undefined. */
export function closedFolder(path: string, account: NonNullable<Account>): string | undefined {
  const folder = dirname(resolve(path))
  const above = folder === dirname(folder) ? undefined : closedFolder(folder, account)
  if (above !== undefined) return above
  const info = statSync(folder, { throwIfNoEntry: false })
  if (!info) return undefined
  const bit = info.uid === account.uid ? 0o100 : info.gid === account.gid ? 0o010 : 0o001
  return info.mode & bit ? undefined : folder
}
