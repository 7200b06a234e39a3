import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { repositoryRoot } from '@stoa/contracts/roster'
import { type Counted, startCounted } from '@stoa/e2e/counted'
import { fillShelf, type Shelf } from '@stoa/e2e/shelf'
import { newId } from '@stoa/values/ids'
import { addDays, dayAt } from '@stoa/values/period'
import picocolors from 'picocolors'
import { isMissed, type Measured, printTable } from './src/table.ts'

/** A ceiling and no goal: a module more is read by everybody who follows a request. */
const behindMax = 42
const linesMax = 250

/**
 * `bench entered [--list]`: the modules of ours of which a function runs while
 * one `loanReturn` is answered, by the whole product in this process, and the
 * lines of the longest of them: how much somebody reads who follows a request.
 * V8 counts the calls. What only ran when it was loaded is not counted, nor is
 * what delivers events beside the request.
 */
export async function benchEntered(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({ args: [...args], options: { list: { type: 'boolean', default: false } } })
  const tell = (line: string) => console.log(picocolors.dim(`  ${line} …`))
  tell('starting the product and lending a few things')
  const counted = await startCounted()
  try {
    const shelf = await fillShelf(counted, { forSale: 0, owned: 3 })
    const files = await enteredBy(counted, shelf)
    if (values.list) for (const file of files) console.log(`    ${String(linesOf(file)).padStart(4)}  ${file}`)
    else for (const [room, count] of byRoom(files)) console.log(`    ${String(count).padStart(4)}  ${room}`)
    const behind = files.filter((file) => behindTheLink.test(file))
    const longest = [...files].sort((a, b) => linesOf(b) - linesOf(a))[0] ?? ''
    const rows: Measured[] = [
      { what: 'modules that loanReturn enters', measured: files.length, unit: '' },
      { what: 'of these, behind the link', measured: behind.length, unit: '', target: behindMax },
      { what: 'lines of the longest of them', measured: linesOf(longest), unit: '', target: linesMax, note: longest },
    ]
    printTable(rows)
    return !rows.some(isMissed)
  } finally {
    await counted.stop()
  }
}

/** A loan of one thing that is out, and the request that takes it back. */
async function lent({ staff, reader, owned }: Shelf, number: number) {
  const input = { lines: [{ itemId: owned[number], quantity: 1 }], ...period(), idempotencyKey: newId('evt') }
  const { loan } = await reader.change('loanRequest', input, 'loan { id status }')
  const step = (mutation: string) =>
    staff.change(mutation, { id: loan.id, idempotencyKey: newId('evt') }, 'loan { id status overdue lines { id } }')
  if (loan.status === 'REQUESTED') await step('loanApprove')
  await step('loanCheckOut')
  return () => step('loanReturn')
}

/** From today on: things are handed over when their loan begins. */
function period() {
  const from = dayAt(new Date(), 'Europe/Berlin')
  return { from, to: addDays(from, 3) }
}

async function enteredBy(counted: Counted, shelf: Shelf): Promise<readonly string[]> {
  // The first two prepare and compile; what is counted is what every later one does.
  const returns = [await lent(shelf, 0), await lent(shelf, 1), await lent(shelf, 2)]
  await counted.settle()
  await returns[0]?.()
  await returns[1]?.()
  await counted.settle()
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await session.post('Profiler.takePreciseCoverage')
  await returns[2]?.()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  session.disconnect()
  return result
    .filter(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)))
    .map(({ url }) => url)
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url).slice(repositoryRoot.length).replace(/^\//, ''))
    .filter((file) => !notOurs.test(file) && !delivery.test(file))
    .sort()
}

/** What a subgraph runs on, down to the database; what it shares with the gateway in this process is not told apart. */
const behindTheLink = /^(subgraphs|packages\/(subgraph|db|events|contracts|values))\//

/** What is installed, and what asks and measures here. */
const notOurs = /(^|\/)node_modules\/|^(bench|e2e|\.\.)\//

/** What goes on beside a request: events on their way, leases, queues, and what looks for work to do. */
const delivery =
  /^packages\/db\/src\/cluster|^packages\/events\/src\/(inbox|live|log|loop)\b|^packages\/events\/src\/outbox\/(relay|wakes|notices|sweep)|^packages\/subgraph\/src\/host\/(jobs|schedules|upkeep)|^packages\/testing\//

const linesOf = (file: string) => readFileSync(`${repositoryRoot}/${file}`, 'utf8').split('\n').length - 1

function byRoom(files: readonly string[]): [string, number][] {
  const rooms = Map.groupBy(files, (file) => file.slice(0, file.lastIndexOf('/')))
  return [...rooms].map(([room, inside]) => [room, inside.length])
}
