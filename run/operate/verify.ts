// `pnpm verify [--json]`: is everything that was promised true? Exit code 1 where something is not.
// `package.json` starts it with a small young generation: what outlives a batch would otherwise be taken for lasting,
// and the process grow by 100 MB of garbage.
import '../settings/dotenv.ts'
import { parseArgs } from 'node:util'
import { setTimeout as pause } from 'node:timers/promises'
import type { EventLog } from '@stoa/events/log'
import picocolors from 'picocolors'
import { type Check, type Finding, keyOf, type Row, runChecks } from './check.ts'
import { openChecks, openLetters, underWay } from './checks.ts'
import { type Operation, operate } from './open.ts'

const restPatienceMs = 15_000
const shownRows = 5

const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
const say = values.json ? () => undefined : (line: string) => console.log(line)

await operate(async (operation) => {
  const log = await operation.openLog()
  const { atRest, running, note } = await waitForRest(operation, log)
  if (note) say(picocolors.yellow(note))
  const checks = openChecks(operation, log)
  // While nobody runs, these may be broken for a good reason.
  const canWait = ({ needs }: Check) => !running && (needs === 'running' || (needs === 'rest' && !atRest))
  const later = checks.all.filter(canWait)
  const findings = await runChecks(checks.all.filter((check) => !canWait(check)))
  const unreadable = checks.unreadable()
  await checks.close()
  const broken = findings.filter(({ rows }) => rows.length > 0)
  if (values.json) {
    const skipped = later.map(({ area, sentence }) => ({ area, sentence }))
    console.log(JSON.stringify({ findings, skipped, unreadable }, bigintAsText, 2))
    return broken.length > 0 ? 1 : 0
  }
  for (const finding of findings) show(finding)
  for (const { area, sentence, needs } of later) {
    const why = needs === 'rest' ? 'events are under way' : 'no Stoa runs'
    say(`${picocolors.yellow('–')} ${picocolors.dim(area.padEnd(14))}${sentence} (not checked: ${why})`)
  }
  if (unreadable.length > 0) {
    say(
      `${picocolors.yellow('–')} ${picocolors.dim('log'.padEnd(14))}${unreadable.length} record${unreadable.length === 1 ? '' : 's'} cannot be read by everybody`,
    )
    showRows(unreadable)
  }
  const letters = await openLetters(operation)
  if (letters > 0) say(picocolors.yellow(`\n${letters} dead letters wait: "pnpm dead-letters".`))
  say(
    broken.length === 0
      ? picocolors.green(`\n✓ ${findings.length} promises hold.`)
      : picocolors.red(`\n✗ ${broken.length} of ${findings.length} promises are broken.`),
  )
  return broken.length > 0 ? 1 : 0
})

/** A Stoa that runs comes to rest in a moment, unless people keep it busy; one that does not run cannot. */
async function waitForRest(
  operation: Operation,
  log: EventLog,
): Promise<{ atRest: boolean; running: boolean; note?: string }> {
  const running = await operation.isRunning()
  const end = performance.now() + restPatienceMs
  for (;;) {
    const { unpublished, unread } = await underWay(operation, log)
    if (unpublished + unread === 0) return { atRest: true, running }
    if (running && performance.now() < end) await pause(100)
    else {
      const note = `${unpublished} events wait in outboxes, ${unread} are still to be read${running ? '' : '; no Stoa runs that would deliver them'}.`
      return { atRest: false, running, note }
    }
  }
}

function show({ area, sentence, rows }: Finding): void {
  const mark = rows.length === 0 ? picocolors.green('✓') : picocolors.red('✗')
  say(`${mark} ${picocolors.dim(area.padEnd(14))}${rows.length === 0 ? sentence : picocolors.red(sentence)}`)
  showRows(rows)
}

function showRows(rows: readonly Row[]): void {
  for (const row of rows.slice(0, shownRows)) say(`    ${describe(row)}`)
  if (rows.length > shownRows) say(picocolors.dim(`    … and ${rows.length - shownRows} more (--json shows all)`))
}

function describe(row: Row): string {
  return Object.entries(row)
    .map(
      ([name, value]) =>
        `${picocolors.dim(`${name}=`)}${typeof value === 'object' && value !== null ? keyOf(value as Row) : value}`,
    )
    .join('  ')
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
