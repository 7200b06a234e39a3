// `pnpm rebuild-projection search.index`: empties a read model and fills it again from the log.
import '../settings/dotenv.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { generationGroup, rebuildProjection } from '@stoa/events/rebuild'
import picocolors from 'picocolors'
import { operate } from './open.ts'
import { joinProjection, projectionNamed } from './projecting.ts'

const name = process.argv[2] ?? ''

await operate(async (operation) => {
  const { subgraph, projection } = projectionNamed(operation, name)
  const log = await operation.openLog()
  const generation = await rebuildProjection(operation.db(subgraph), name, projection.tables)
  console.log(
    `${name} is emptied (${projection.tables.join(', ')}) and filled again from the log: generation ${generation}.`,
  )
  // A Stoa that runs does this by itself; beside it we share the work, and without it we do it.
  const reader = await joinProjection(operation, log, name)
  const total = await log.lag(reader.group, reader.topics)
  for (;;) {
    const left = await log.lag(reader.group, reader.topics)
    showProgress(Math.max(total, left) - left, Math.max(total, left))
    if (left === 0) break
    await pause(250)
  }
  await reader.stop()
  await log.forget(generationGroup(name, generation - 1))
  console.log(`\n${picocolors.green('✓')} ${name} has caught up.`)
  return 0
})

function showProgress(done: number, total: number): void {
  const share = total === 0 ? 1 : done / total
  const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░')
  const line = `${bar} ${done} of ${total} records`
  if (process.stdout.isTTY) process.stdout.write(`\r${line} `)
  else console.log(line)
}
