// `pnpm dead-letters [list|show|redrive|discard] …`: events that a consumer could not use, over all subgraphs.
import '../settings/dotenv.ts'
import { parseArgs } from 'node:util'
import { discardDeadLetters, type LetterStatus, redriveDeadLetters } from '@stoa/events/dead-letters'
import picocolors from 'picocolors'
import { StartFault } from '../lifetime/faults.ts'
import { printColumns } from './columns.ts'
import { afterRedrive, allLetters, bySubgraph, type NamedLetter, oneLetter, readName } from './letters.ts'
import { type Operation, operate } from './open.ts'

const usage = `pnpm dead-letters                          those that wait for somebody
pnpm dead-letters list --status discarded  or open, redrive, redriven
pnpm dead-letters list --consumer orders   of one consumer; --limit 500, --json
pnpm dead-letters show orders:12           one of them, with its event
pnpm dead-letters redrive orders:12 …      runs the reaction again; or --consumer orders, or --all
pnpm dead-letters discard orders:12 … --note "why"`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    consumer: { type: 'string' },
    status: { type: 'string' },
    limit: { type: 'string' },
    note: { type: 'string' },
    all: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
const [verb = 'list', ...names] = positionals

const verbs: Readonly<Record<string, (operation: Operation) => Promise<number>>> = { list, show, redrive, discard }
const run = verbs[verb]
if (values.help || !run) {
  console.log(usage)
  process.exit(values.help ? 0 : 1)
}
await operate(run)

async function list(operation: Operation): Promise<number> {
  const { consumer, status, limit } = values
  const letters = await allLetters(operation, {
    ...(consumer ? { consumer } : {}),
    ...(status ? { status: readStatus(status) } : {}),
    ...(limit ? { limit: Number(limit) } : {}),
  })
  print(letters)
  return 0
}

function readStatus(text: string): LetterStatus {
  if (text === 'open' || text === 'redrive' || text === 'redriven' || text === 'discarded') return text
  throw new StartFault(`"${text}" is none of open, redrive, redriven, discarded.`)
}

async function show(operation: Operation): Promise<number> {
  if (names.length === 0) throw new StartFault('Which one? For example: pnpm dead-letters show orders:12')
  const letters = await Promise.all(names.map((name) => oneLetter(operation, readName(name))))
  if (values.json) {
    console.log(JSON.stringify(letters, null, 2))
    return 0
  }
  for (const letter of letters) {
    console.log(picocolors.bold(`\n${letter.name}  ${letter.type}`))
    const { consumer, generation, status, reason, attempts, key, topic, id, deadAt, settledAt, note, error } = letter
    const lines = { consumer, generation, status, reason, attempts, key, topic, id, deadAt, settledAt, note, error }
    for (const [name, value] of Object.entries(lines)) {
      if (value !== null)
        console.log(`  ${picocolors.dim(name.padEnd(11))} ${value instanceof Date ? value.toISOString() : value}`)
    }
    console.log(readable(letter.event))
  }
  return 0
}

async function redrive(operation: Operation): Promise<number> {
  const wanted = await chosen(operation)
  if (wanted.length === 0) {
    console.log('There is nothing to redrive.')
    return 0
  }
  for (const [subgraph, numbers] of bySubgraph(wanted)) await redriveDeadLetters(operation.db(subgraph), { numbers })
  const letters = await afterRedrive(operation, wanted)
  print(letters)
  const waiting = letters.filter(({ status }) => status === 'redrive').length
  if (waiting > 0)
    console.log(
      `\n${waiting} wait for their consumer: it tries as soon as it runs, and parked ones after those before them.`,
    )
  return letters.some(({ status }) => status === 'open') ? 1 : 0
}

async function chosen(operation: Operation) {
  if (names.length > 0) return names.map(readName)
  if (!values.consumer && !values.all) {
    throw new StartFault('Which ones? Name them (orders:12), or give --consumer orders, or --all.')
  }
  const filter = values.consumer ? { consumer: values.consumer } : {}
  const letters = await allLetters(operation, { ...filter, status: 'open', limit: 100_000 })
  return letters.map(({ name }) => readName(name))
}

async function discard(operation: Operation): Promise<number> {
  if (names.length === 0 || !values.note) {
    throw new StartFault('Which ones, and why? For example: pnpm dead-letters discard orders:12 --note "test order"')
  }
  let count = 0
  for (const [subgraph, numbers] of bySubgraph(names.map(readName))) {
    count += await discardDeadLetters(operation.db(subgraph), numbers, values.note)
  }
  console.log(`${count} of ${names.length} discarded.`)
  return count === names.length ? 0 : 1
}

function print(letters: readonly NamedLetter[]): void {
  if (values.json) {
    console.log(JSON.stringify(letters, null, 2))
    return
  }
  if (letters.length === 0) {
    console.log(`${picocolors.green('✓')} There are no dead letters.`)
    return
  }
  const rows = letters.map(({ name, status, reason, consumer, type, key, attempts, deadAt, error }) => [
    name,
    status,
    reason,
    consumer,
    type,
    key,
    String(attempts),
    deadAt.toISOString().slice(0, 19),
    error,
  ])
  printColumns(['letter', 'status', 'reason', 'consumer', 'event', 'key', 'tries', 'since (UTC)', 'error'], rows)
}

function readable(event: string): string {
  try {
    return JSON.stringify(JSON.parse(event), null, 2)
  } catch {
    return event
  }
}
