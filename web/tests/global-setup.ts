import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makePlace } from '@stoa/e2e/launched'
import type { TestProject } from 'vitest/node'
import { isBuilt } from '../host/built.ts'
import { chromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product runs that these tests share, with the demo world in it. */
    appUrl: string
    /** Its folder: mails lie there. */
    appData: string
  }
}

/** The app as it is delivered, before one running product with the demo world. A missing browser or a failed build fails the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(chromium)) {
    throw new Error(
      `There is no browser at ${chromium}. Install it (apt-get install chromium), or name one: STOA_CHROMIUM=/path.`,
    )
  }
  if (!isBuilt()) execFileSync(process.execPath, [join(import.meta.dirname, '../host/build.ts')], { stdio: 'inherit' })
  const place = await makePlace()
  const launched = await place.launch('one-process', { STOA_DEMO: 'on', STOA_APP: 'on', ...unlimited })
  if (!launched.output().includes('Ready in')) throw new Error(`Stoa did not start:\n${launched.output()}`)
  if (launched.output().includes('LEFT OUT')) throw new Error(`There is no demo world:\n${launched.output()}`)
  project.provide('appUrl', `http://localhost:${place.port}`)
  project.provide('appData', place.dataDir)
  return async () => {
    launched.process.kill('SIGINT')
    await launched.ended
    place.remove()
  }
}

/** All of these browsers come from one address, faster than people do. */
const unlimited = {
  STOA_RATE_ADDRESS: 'off',
  STOA_RATE_PERSON: 'off',
  STOA_RATE_CONNECTIONS: 'off',
  STOA_RATE_ROUTES: 'off',
  STOA_RATE_OPERATIONS: 'off',
}
