import { readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'

// A recording is two files: `manifest.json`, which people can read, and
// `world.br`, the rows of all tables one after the other as PostgreSQL's COPY
// text, compressed as one so that what stands in several tables counts once.

/** In the place of a database, for files that lie beside them all; no subgraph has such a name. */
export const besideDatabases = '-'

/** One stretch of `world.br`. */
export type Section = {
  /** `users` … or `events`, or `besideDatabases`. */
  readonly database: string
  /** `schema.table`, or the name of a file. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
  readonly bytes: number
}

/**
 * What a recording was made of. It can be used while its tables and events are those of today; a change of the
 * script makes it old, but nothing in it wrong.
 */
export type RecordingKey = {
  readonly tables: string
  /** Of the types that occur in the recording: a new event of anybody changes nothing. */
  readonly events: string
  readonly script: string
}

export type Manifest = {
  readonly key: RecordingKey
  /** The types of events that occur in it. */
  readonly eventTypes: readonly string[]
  /** The end of the recorded world, RFC 3339. */
  readonly end: string
  readonly sequences: readonly { readonly database: string; readonly name: string; readonly value: string }[]
  /** What there is, for people. */
  readonly counts: Readonly<Record<string, number>>
  readonly sections: readonly Section[]
}

export type Recording = {
  readonly manifest: Manifest
  readonly sections: readonly (Section & { readonly text: Buffer })[]
}

const folder = new URL('./recording/', import.meta.url)

/** What the recording says of itself. Throws where there is none. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest
}

export async function readRecording(manifest: Manifest = readManifest()): Promise<Recording> {
  const all = await promisify(brotliDecompress)(readFileSync(new URL('world.br', folder)))
  let offset = 0
  const sections = manifest.sections.map((section) => {
    const text = all.subarray(offset, offset + section.bytes)
    offset += section.bytes
    return { ...section, text }
  })
  if (offset !== all.length) throw new Error('demo/recording/world.br and manifest.json are not of one recording')
  return { manifest, sections }
}

/** Writes a recording over the one that there is; answers the size of both files in bytes. */
export async function writeRecording({ manifest, sections }: Recording): Promise<number> {
  const all = Buffer.concat(sections.map(({ text }) => text))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: all.length,
  }
  const packed = await promisify(brotliCompress)(all, { params })
  const told = `${JSON.stringify(manifest, undefined, 1)}\n`
  writeFileSync(new URL('world.br', folder), packed)
  writeFileSync(new URL('manifest.json', folder), told)
  return packed.length + Buffer.byteLength(told)
}
