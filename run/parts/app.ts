import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { repositoryRoot } from '@stoa/contracts/roster'
import type { AppSource, BuiltApp } from '@stoa/gateway/pages/app-files'
import type { Report } from '@stoa/telemetry/report'
import { builtIn, distFolder, isBuilt } from '@stoa/web/built'
import type { Closers } from '../lifetime/stop.ts'
import type { Config } from '../settings/config.ts'
import { StartFault } from '../lifetime/faults.ts'

export type App = {
  readonly current: AppSource
  /** Builds it where its sources have changed, beside the running product: to be called once that serves. */
  readonly begin: () => void
}

/**
 * The app that the gateway serves, or undefined where it is switched off. In development a process of its own builds
 * it; until then the build before is served. Production serves what `pnpm build:web` made.
 */
export function openApp({ app, mode }: Config, report: Report, stack: Closers): App | undefined {
  if (!app) return undefined
  let built = readApp()
  if (mode === 'production' && !built) {
    throw new StartFault('The app is not built. Build it (pnpm build:web), or switch it off (STOA_APP=off).')
  }
  const read = () => {
    built = readApp()
  }
  return {
    current() {
      // Another process may have built it.
      if (!built) read()
      return built
    },
    begin() {
      if (mode !== 'production' && !isBuilt()) stack.add(buildAside(report, read))
    },
  }
}

function readApp(): BuiltApp | undefined {
  const build = builtIn(distFolder)
  return build && { folder: distFolder, headers: build.headers }
}

/** Answers what stops it. */
function buildAside(report: Report, done: () => void): () => Promise<void> {
  const began = performance.now()
  const child = spawn(process.execPath, [join('web', 'host', 'build.ts')], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-4_000)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      report('error', 'the app could not be built', { error })
      resolve()
    })
    child.once('exit', (code, signal) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      if (code === 0) {
        done()
        report('info', `the app is built (${seconds} s)`)
      } else if (signal === null) report('error', 'the app could not be built: pnpm build:web says why', { complaint })
      resolve()
    })
  })
  return () => {
    child.kill()
    return ended
  }
}
