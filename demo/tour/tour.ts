// `pnpm tour`: plays the main journey against a running Stoa, and differs loudly.
import { parseArgs } from 'node:util'
import { openJourney } from './journey.ts'
import { makeTeller } from './telling.ts'
import { account } from './account.ts'
import { shelves } from './shelves.ts'
import { finding } from './finding.ts'
import { lending } from './lending.ts'
import { buying } from './buying.ts'
import { trouble } from './trouble.ts'
import { talking } from './talking.ts'
import { leaving } from './leaving.ts'

const usage = `pnpm tour [--url http://localhost:4000] [--quiet] [--json]

Plays the main journey against a running Stoa over HTTP and WebSocket.
  --url    where it runs; default STOA_URL, or http://localhost:4000
  --quiet  one line a step
  --json   a summary for programs, and nothing else`

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    quiet: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.info(usage)
  process.exit(0)
}
const url = values.url ?? process.env.STOA_URL ?? 'http://localhost:4000'
const detail = values.json ? 'nothing' : values.quiet ? 'lines' : 'all'
const began = performance.now()
await requireServer()
const journey = openJourney(url, detail)
let failure: unknown
try {
  const people = await account(journey)
  const things = await shelves(journey, people)
  await finding(journey, people, things)
  await lending(journey, people, things)
  const order = await buying(journey, people, things)
  await trouble(journey, people, things, order)
  await talking(journey, people, order)
  await leaving(journey, people, things)
} catch (error) {
  failure = error
} finally {
  await journey.close()
}
const seconds = (performance.now() - began) / 1000
const { steps, liveCount } = journey
const done = steps.filter(({ ok }) => ok).length
if (values.json) {
  const error = failure === undefined ? {} : { error: String(failure) }
  console.info(JSON.stringify({ ok: failure === undefined, url, seconds, liveEvents: liveCount(), ...error, steps }))
} else {
  const counted = `${done} steps, ${liveCount()} live events, ${seconds.toFixed(1)} s`
  const last = steps.at(-1)
  const lines =
    failure === undefined
      ? [`The tour went as expected: ${counted}.`]
      : [`The tour differs at "${last?.chapter}: ${last?.title}", after ${counted}.`]
  makeTeller('lines').summary(lines, failure === undefined)
}
process.exit(failure === undefined ? 0 : 1)

/** Says what to do where nothing answers, instead of failing somewhere on the way. */
async function requireServer(): Promise<void> {
  try {
    const ready = await fetch(new URL('/ready', url))
    if (ready.ok) return
    console.error(`Stoa at ${url} is not ready (${ready.status} for /ready). Wait for it, or look at what it says.`)
  } catch {
    console.error(`Nothing answers at ${url}. Start it with "pnpm start" in another window, or give --url.`)
  }
  process.exit(1)
}
