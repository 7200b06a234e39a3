/**
 * `pnpm build:web`: the app as files for any web server, in `web/dist`. Each step says how long it took.
 *
 *   node web/host/build.ts [--endpoint https://api.example.org] [--origin https://files.example.org]
 *
 * `--endpoint` is for an app that another server than the gateway serves; `--origin` for a store of files elsewhere.
 */
import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { type Build, builtIn, distFolder, webFolder } from './built.ts'
import { compressBelow } from './compress.ts'
import { headersFile } from './headers-file.ts'
import { appHeaders } from './policy.ts'
import { hashOfSources } from './sources.ts'

const { values } = parseArgs({ options: { endpoint: { type: 'string' }, origin: { type: 'string', multiple: true } } })
const endpoint = values.endpoint ? originOf('--endpoint', values.endpoint) : ''
const origins = (values.origin ?? []).map((origin) => originOf('--origin', origin))

// Of this process alone: two that build at once do not mix their files.
const fresh = join(webFolder, `dist.new-${process.pid}`)
const before = builtIn(distFolder)
const began = performance.now()

rmSync(fresh, { recursive: true, force: true })
await step('bundle', () =>
  build({ configFile: join(webFolder, 'vite.config.ts'), build: { outDir: fresh }, logLevel: 'warn' }),
)
const assets = readdirSync(join(fresh, 'assets'))
await step('compress', () => compressBelow(fresh))
await step('describe', describe)
await step('put in place', putInPlace)
console.info(`The app stands in web/dist (${((performance.now() - began) / 1000).toFixed(1)} s)`)

async function describe(): Promise<void> {
  const headers = appHeaders([...(endpoint ? [endpoint] : []), ...origins])
  const made: Build = { sources: hashOfSources(webFolder), headers, assets }
  writeFileSync(join(fresh, 'build.json'), JSON.stringify(made, undefined, 2))
  writeFileSync(join(fresh, 'config.js'), `globalThis.stoa = ${JSON.stringify({ endpoint })}\n`)
  writeFileSync(join(fresh, '_headers'), headersFile(headers))
  writeFileSync(join(fresh, '_redirects'), '/* /index.html 200\n')
}

/** Swaps the folders; what the build before had stays beside it, since its pages may still be open somewhere. */
async function putInPlace(): Promise<void> {
  for (const name of before?.assets ?? []) keep(name)
  const old = join(webFolder, `dist.old-${process.pid}`)
  rmSync(old, { recursive: true, force: true })
  if (existsSync(distFolder)) renameSync(distFolder, old)
  renameSync(fresh, distFolder)
  rmSync(old, { recursive: true, force: true })
}

function keep(name: string): void {
  for (const ending of ['', '.br', '.gz']) {
    const [from, to] = [join(distFolder, 'assets', name + ending), join(fresh, 'assets', name + ending)]
    if (existsSync(from) && !existsSync(to)) cpSync(from, to)
  }
}

async function step(name: string, run: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await run()
  console.info(`  ${name.padEnd(14)} ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

function originOf(option: string, text: string): string {
  const url = URL.parse(text)
  if (url && ['http:', 'https:'].includes(url.protocol) && url.origin === text.replace(/\/$/, '')) return url.origin
  console.error(`${option} ${JSON.stringify(text)} is no origin; it has the form https://host[:port]`)
  process.exit(1)
}
