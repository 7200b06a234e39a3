import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { repositoryRoot } from '@stoa/contracts/roster'

/** A copy of this repository in which a test may write what it likes. */
export type CopiedRepository = {
  readonly root: string
  /** What a command says; throws with its output when it fails. */
  readonly run: (command: string, args: readonly string[]) => string
  /** The same, however it ends: the rest of the repository may have troubles of its own. */
  readonly told: (command: string, args: readonly string[]) => string
  /** `pnpm new subgraph NAME`. What pnpm installs are links, so they are taken over instead of installed again. */
  readonly scaffold: (name: string, ...more: readonly string[]) => void
  readonly remove: () => void
}

export function copyRepository(): CopiedRepository {
  const root = mkdtempSync(join(tmpdir(), 'stoa-copy-'))
  const left = new Set(['.git', '.stoa', 'node_modules', 'bench', 'web/dist'])
  cpSync(repositoryRoot, root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !left.has(relative(repositoryRoot, path)),
  })
  symlinkSync(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'))

  function outcome(command: string, args: readonly string[]): { failed: boolean; output: string } {
    const binary = command === 'node' ? process.execPath : join(root, 'node_modules/.bin', command)
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', VITEST: undefined, VITEST_POOL_ID: undefined }
    const { status, stdout, stderr } = spawnSync(binary, [...args], { cwd: root, encoding: 'utf8', env })
    return { failed: status !== 0, output: stdout + stderr }
  }

  function run(command: string, args: readonly string[]): string {
    const { failed, output } = outcome(command, args)
    if (failed) throw new Error(`${command} ${args.join(' ')}\n${output}`)
    return output
  }

  return {
    root,
    run,
    told: (command, args) => outcome(command, args).output,
    scaffold: (name, ...more) => {
      run('node', ['packages/tools/src/new.ts', 'subgraph', name, ...more, '--no-install'])
      cpSync(join(root, 'subgraphs/chat/node_modules'), join(root, 'subgraphs', name, 'node_modules'), {
        recursive: true,
        verbatimSymlinks: true,
      })
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
