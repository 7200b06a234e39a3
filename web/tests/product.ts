import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makePlace } from '@stoa/e2e/launched'
import { isBuilt } from '../host/built.ts'
import { chromium } from './chromium.ts'

/** All browsers of a test run come from one address, faster than people do. */
const unlimited = {
  STOA_RATE_ADDRESS: 'off',
  STOA_RATE_PERSON: 'off',
  STOA_RATE_CONNECTIONS: 'off',
  STOA_RATE_ROUTES: 'off',
  STOA_RATE_OPERATIONS: 'off',
}

/** The product with the demo world and the app as it is delivered, on a place of its own. */
export type Product = { readonly url: string; readonly dataDir: string; readonly stop: () => Promise<void> }

/** Starts it. A missing browser, a build that fails or a demo world that does not fit fails the run. */
export async function startProduct(): Promise<Product> {
  if (!existsSync(chromium)) {
    throw new Error(
      `There is no browser at ${chromium}. Install one (apt-get install chromium), or name it: STOA_CHROMIUM=/path.`,
    )
  }
  if (!isBuilt()) execFileSync(process.execPath, [join(import.meta.dirname, '../host/build.ts')], { stdio: 'inherit' })
  const place = await makePlace()
  const launched = await place.launch('one-process', { STOA_DEMO: 'on', STOA_APP: 'on', ...unlimited })
  const fault = launched.output().includes('LEFT OUT') ? 'There is no demo world' : 'Stoa did not start'
  if (fault !== 'Stoa did not start' || !launched.output().includes('Ready in')) {
    launched.process.kill('SIGKILL')
    throw new Error(`${fault}:\n${launched.output()}`)
  }
  return {
    url: `http://localhost:${place.port}`,
    dataDir: place.dataDir,
    async stop() {
      launched.process.kill('SIGINT')
      await launched.ended
      place.remove()
    },
  }
}
