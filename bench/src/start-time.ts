import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@stoa/db/ports'
import { repositoryRoot } from '@stoa/contracts/roster'
import type { Measured } from './table.ts'

/** Starts the product twice on an empty folder, as a person would, and reads what it says of itself. */
export async function measureStart(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-bench-'))
  try {
    const environment = {
      STOA_DATA: join(folder, 'data'),
      STOA_PORT: String(await freePort()),
      STOA_SANDBOX_PORT: String(await freePort()),
    }
    const cold = await startOnce(environment)
    const warm = await startOnce(environment)
    return [
      { what: 'ready, first start (databases and demo world are made)', measured: cold.seconds, unit: 's' },
      { what: 'ready, second start', measured: warm.seconds, unit: 's' },
      { what: 'memory when ready, PostgreSQL included', measured: warm.megabytes, unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startOnce(environment: Record<string, string>): Promise<{ seconds: number; megabytes: number }> {
  const child = spawn(process.execPath, ['run/one-process.ts'], {
    cwd: repositoryRoot,
    env: { ...withoutStoa(), ...environment, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
        if (output.includes('Ctrl-C stops it')) resolve()
      })
    }
  })
  await Promise.race([ready, ended])
  child.kill('SIGINT')
  await ended
  const seconds = /Ready in ([\d.]+) s/.exec(output)?.[1]
  if (!seconds) throw new Error(`Stoa did not start:\n${output}`)
  return { seconds: Number(seconds), megabytes: Number(/Memory\s+(\d+) MB/.exec(output)?.[1] ?? Number.NaN) }
}

/** What is meant for another Stoa must not reach this one. */
function withoutStoa(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('STOA_')))
}
