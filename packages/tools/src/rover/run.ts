/**
 * Runs the real rover on this repository without a cloud account or download:
 *
 *   node packages/tools/src/rover/run.ts supergraph compose --config rover.yaml
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRoster, repositoryRoot } from '@stoa/contracts/roster'

export type RoverOutcome = { readonly status: number; readonly stdout: string; readonly stderr: string }

/**
 * Runs rover with a home of its own in which our composition is the plugin of
 * the version that rover.yaml asks for. `--skip-update` and the licence flag
 * are added to `supergraph compose`.
 */
export function runRover(args: readonly string[], root: string = repositoryRoot): RoverOutcome {
  const home = mkdtempSync(join(tmpdir(), 'stoa-rover-'))
  try {
    installPlugin(home, readRoster(root).federationVersion)
    const composing = args[0] === 'supergraph' ? ['--skip-update', '--elv2-license', 'accept'] : []
    const env = {
      ...process.env,
      APOLLO_HOME: home,
      APOLLO_CONFIG_HOME: join(home, 'config'),
      APOLLO_TELEMETRY_DISABLED: 'true',
      NO_COLOR: '1',
      RUST_BACKTRACE: '0',
    }
    const { status, stdout, stderr } = spawnSync(roverBinary(), [...args, ...composing], {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    return { status: status ?? 1, stdout, stderr }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** The binary itself: its npm launcher makes it look for plugins in node_modules, where there are none. */
function roverBinary(): string {
  const launcher = createRequire(join(repositoryRoot, 'package.json')).resolve('@apollo/rover/bin/rover.js')
  const program = process.platform === 'win32' ? 'rover.exe' : 'rover'
  return createRequire(launcher).resolve(`@apollo/rover-${process.platform}-${process.arch}/${program}`)
}

/** rover looks for `supergraph-v<version>` in `.rover/bin` of its home. */
function installPlugin(home: string, version: string): void {
  const folder = join(home, '.rover/bin')
  const executable = join(folder, `supergraph-v${version}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(executable, `#!/bin/sh\nexec "${process.execPath}" "${join(import.meta.dirname, 'plugin.ts')}" "$@"\n`)
  chmodSync(executable, 0o755)
}

if (import.meta.main) {
  const { status, stdout, stderr } = runRover(process.argv.slice(2))
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exitCode = status
}
