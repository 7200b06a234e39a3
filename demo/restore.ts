import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { daysToMove, moverBy } from './moving.ts'
import { besideDatabases, readRecording, type Recording } from './recording-file.ts'

/** The addresses that are written in the recording; a restoration puts its own in their place. */
export const recordedPublicUrl = 'http://localhost:4000'
export const recordedSandboxUrl = 'http://localhost:4010'

export type RestoreOptions = {
  /** The address of one of the recorded databases; `events` is the log's, if it is in PostgreSQL. */
  readonly urlOf: (database: string) => string
  /** Where the log in PostgreSQL is not used, its records are left out. */
  readonly withLog: boolean
  readonly now?: Date
  /** How people reach the gateway, and the payment sandbox. */
  readonly publicUrl: string
  readonly sandboxUrl: string
  /** The file in which the sandbox keeps what it knows; without it that is left out. */
  readonly sandboxFile?: string | undefined
}

export type RestoredMail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly at: string
}
export type RestoredRecord = {
  readonly topic: string
  readonly key: string
  readonly id: string
  readonly value: string
}

export type Restored = {
  readonly rows: number
  /** By how many days the world was moved. */
  readonly days: number
  readonly mails: readonly RestoredMail[]
  /** The records of the log in their order, for a log that is not in PostgreSQL. */
  readonly records: () => RestoredRecord[]
}

/**
 * Fills migrated databases with the recorded world, moved to today. Each
 * database is filled in one transaction; `users` is the last, so that an
 * installation whose restoring was cut off still looks empty.
 */
export async function restoreWorld(options: RestoreOptions): Promise<Restored> {
  const recording = await readRecording()
  const { manifest } = recording
  const days = daysToMove(new Date(manifest.end), options.now ?? new Date())
  const move = moverBy(days)
  const read = ({ text }: Recording['sections'][number]) =>
    move(text.toString('utf8'))
      .replaceAll(`${recordedSandboxUrl}/pay/`, `${options.sandboxUrl}/pay/`)
      .replaceAll(`${recordedPublicUrl}/`, `${options.publicUrl}/`)
      .replaceAll(`${recordedPublicUrl}\\n`, `${options.publicUrl}\\n`)
  const file = (name: string) => {
    const found = recording.sections.find((section) => section.database === besideDatabases && section.name === name)
    return found ? read(found) : ''
  }
  if (options.sandboxFile) {
    mkdirSync(dirname(options.sandboxFile), { recursive: true })
    writeFileSync(options.sandboxFile, file('sandbox.jsonl'), { mode: 0o600 })
  }
  const databases = [...new Set(recording.sections.map(({ database }) => database))]
  const others = databases.filter(
    (name) => name !== 'users' && name !== besideDatabases && (options.withLog || name !== 'events'),
  )
  const fillOne = (database: string) => fill(options.urlOf(database), database, recording, read)
  const counts = await Promise.all(others.map(fillOne))
  counts.push(await fillOne('users'))
  const mails = file('mails.jsonl').split('\n').filter(Boolean)
  return {
    rows: counts.reduce((sum, count) => sum + count, 0),
    days,
    mails: mails.map((line) => JSON.parse(line) as RestoredMail),
    records: () => recordsOf(recording, read),
  }
}

type Read = (section: Recording['sections'][number]) => string

async function fill(url: string, database: string, { manifest, sections }: Recording, read: Read): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const own = sections.filter((section) => section.database === database)
    await client.query('begin')
    // Some tables have rows since their migration, or since a restoring that was cut off; ledgers refuse to be emptied.
    await client.query(own.map(({ name }) => `alter table ${name} disable trigger user`).join(';'))
    // What refers to them has no row in the recording, or is one of them.
    await client.query(`truncate ${own.map(({ name }) => name).join(', ')} cascade`)
    for (const section of own) {
      const columns = section.columns.map((name) => client.escapeIdentifier(name)).join(', ')
      await pipeline(
        Readable.from([read(section)]),
        client.query(copyFrom(`copy ${section.name} (${columns}) from stdin`)),
      )
    }
    await client.query(own.map(({ name }) => `alter table ${name} enable trigger user`).join(';'))
    for (const { name, value } of manifest.sequences.filter((sequence) => sequence.database === database)) {
      await client.query('select setval($1::regclass, $2)', [name, value])
    }
    await client.query('commit')
    return own.reduce((sum, { rows }) => sum + rows, 0)
  } finally {
    await client.end()
  }
}

function recordsOf({ sections }: Recording, read: Read): RestoredRecord[] {
  const section = sections.find(({ name }) => name === 'log.record')
  if (!section) return []
  const [topic, key, id, value, offset] = ['topic', 'key', 'id', 'value', 'offset'].map((name) =>
    section.columns.indexOf(name),
  )
  return read(section)
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t').map(unescaped))
    .sort((a, b) => Number(a[offset ?? 0]) - Number(b[offset ?? 0]))
    .map((row) => ({
      topic: row[topic ?? 0] ?? '',
      key: row[key ?? 0] ?? '',
      id: row[id ?? 0] ?? '',
      value: row[value ?? 0] ?? '',
    }))
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** A field of COPY's text format as it was. */
function unescaped(field: string): string {
  return field.replace(/\\(.)/g, (_match, character: string) => escapes[character] ?? character)
}
