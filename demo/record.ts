// `pnpm demo:record`: plays the demo world into databases of its own and records what came out.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import picocolors from 'picocolors'
import { besideDatabases, type Manifest, type Recording, writeRecording } from './recording-file.ts'
import { keyAsOfNow, recordedSubgraphs } from './recording-key.ts'
import { recordedSequences, recordedTables } from './recording-tables.ts'
import { recordedPublicUrl } from './restore.ts'
import { checkCoverage } from './world/coverage.ts'
import { dayMs } from './world/clock.ts'
import { openStage, type Stage } from './world/stage.ts'
import { playWorld, startOf, worldDays } from './world/world.ts'

/** Whatever the day: another seed is another world. */
const seed = 2026

/** So many of the newest mails are shown in the mailbox. */
const mailsKept = 150

/** Early in the day, so that whole days suffice to move it to today and nothing of it lies in the future. */
function endOfWorld(now: Date): Date {
  const end = new Date(`${now.toISOString().slice(0, 10)}T00:20:00Z`)
  return end <= now ? end : new Date(end.getTime() - dayMs)
}

const began = performance.now()
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`
const folder = mkdtempSync(join(tmpdir(), 'stoa-demo-'))
const end = endOfWorld(new Date())
// Asked before the world is played: what is edited meanwhile must make the recording old.
const keyOf = keyAsOfNow()
const stage = await openStage({ folder, start: startOf(end), seed, publicUrl: recordedPublicUrl })
try {
  let shown = -1
  await playWorld(stage, end, (now) => {
    const day = Math.floor((now.getTime() - startOf(end).getTime()) / dayMs)
    if (day === shown || !process.stdout.isTTY) return
    shown = day
    process.stdout.write(`\r  day ${day} of ${worldDays}, ${stage.counts.commands} commands, ${seconds()}  `)
  })
  const { commands, refusals } = stage.counts
  console.log(
    `\r  played ${worldDays} days: ${commands} commands (${refusals} refused), ${stage.mails.length} mails, ${seconds()}`,
  )
  const counts = await checkCoverage(stage.databaseUrl, end)
  const recording = await record(stage, { end: end.toISOString(), counts: { ...counts, commands } })
  const size = await writeRecording(recording)
  const rows = recording.sections.reduce((sum, section) => sum + section.rows, 0)
  const raw = recording.sections.reduce((sum, section) => sum + section.bytes, 0)
  console.log(`  recorded ${rows} rows, ${megabytes(raw)} as text, ${megabytes(size)} compressed, ${seconds()}`)
  console.log(picocolors.green('  demo/recording/ is new'))
} finally {
  await stage.close()
  rmSync(folder, { recursive: true, force: true })
}

async function record(
  stage: Stage,
  about: Omit<Manifest, 'key' | 'eventTypes' | 'sequences' | 'sections'>,
): Promise<Recording> {
  const mails = stage.mails.slice(-mailsKept).map((mail) => `${JSON.stringify(mail)}\n`)
  const till = stage.till.state()
  await stage.rest()
  const sections: Recording['sections'][number][] = []
  const sequences: Manifest['sequences'][number][] = []
  for (const database of [...recordedSubgraphs, 'events']) {
    const client = new pg.Client({ connectionString: stage.databaseUrl(database) })
    await client.connect()
    await tidy(client, database, about.end)
    for (const { name, columns } of await recordedTables(client)) {
      const chunks: Buffer[] = []
      const copy = client.query(copyTo(`copy ${name} (${columns.map(quoted).join(', ')}) to stdout`))
      await pipeline(copy, async (source: AsyncIterable<Buffer>) => {
        for await (const chunk of source) chunks.push(chunk)
      })
      const text = Buffer.concat(chunks)
      if (copy.rowCount > 0) sections.push({ database, name, columns, rows: copy.rowCount, bytes: text.length, text })
    }
    sequences.push(...(await recordedSequences(client)).map((sequence) => ({ database, ...sequence })))
    await client.end()
  }
  for (const [name, content] of [
    ['sandbox.jsonl', till],
    ['mails.jsonl', mails.join('')],
  ] as const) {
    const text = Buffer.from(content)
    sections.push({
      database: besideDatabases,
      name,
      columns: [],
      rows: content.split('\n').length - 1,
      bytes: text.length,
      text,
    })
  }
  const eventTypes = await typesIn(stage.databaseUrl('events'))
  const key = keyOf(eventTypes)
  return {
    manifest: { key, ...about, eventTypes, sequences, sections: sections.map(({ text: _, ...section }) => section) },
    sections,
  }
}

/** The types of the events that lie in the log. */
async function typesIn(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ type: string }>(
    `select distinct value::json->>'type' as type from log.record order by 1`,
  )
  await client.end()
  return rows.map(({ type }) => type)
}

/**
 * What delivery notes by the server's clock gets the time of the world, and
 * what an installation would have dropped by now goes: the outbox is kept for
 * a day, state topics are compacted.
 */
async function tidy(client: pg.Client, database: string, end: string): Promise<void> {
  if (database === 'events') {
    await client.query(`delete from log.record using (
      select topic, partition, "offset", row_number() over (partition by topic, key order by "offset" desc) as rank
      from log.record where topic like '%.states') as ranked
      where record.topic = ranked.topic and record.partition = ranked.partition
        and record."offset" = ranked."offset" and ranked.rank > 1`)
    await client.query(`update log.record set appended_at = (value::json->>'time')::timestamptz`)
    await client.query(`update log.cursor set holder = null, expires_at = '-infinity'`)
    return
  }
  const { rows } = await client.query<{ count: number }>('select count(*)::integer as count from stoa.dead_letter')
  if (rows[0]?.count)
    throw new Error(`${database} has ${rows[0].count} dead letters: the script or a subgraph is at fault`)
  await client.query(
    `delete from stoa.outbox where (event->>'time')::timestamptz < '${end}'::timestamptz - interval '1 day'`,
  )
  await client.query(`update stoa.outbox set published_at = (event->>'time')::timestamptz`)
  await client.query(`update stoa.inbox set seen_at = '${end}'`)
}

function quoted(name: string): string {
  return `"${name}"`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`
}
