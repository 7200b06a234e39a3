import { personId } from '@stoa/auth/viewer'
import type { Id } from '@stoa/values/ids'
import { invalidInput, notFound, type Refusal } from '@stoa/values/refusal'
import type { Kysely } from 'kysely'
import type { Work } from './work.ts'

/**
 * What a subgraph to whose things files belong keeps of them, in a table
 * `known_file`: enough to attach only what is ready and the viewer's own.
 */
export type KnownFile = {
  id: Id
  version: number
  owner_id: Id
  is_ready: boolean
  is_picture: boolean
  /** Where a picture is found once what it belongs to is public. */
  public_path: string | null
}

type Table = { known_file: KnownFile }

type Attaching = {
  /** Those that belong to it already: they may stay, whoever uploaded them. */
  readonly kept?: readonly Id[]
  readonly picturesOnly?: boolean
  readonly path: readonly string[]
}

/**
 * Why these files cannot belong to something of the viewer; undefined where
 * they can. One of somebody else, or that is not ready, is not admitted to exist.
 */
export async function refuseFiles(
  work: Work<any>,
  ids: readonly Id[],
  { kept = [], picturesOnly = false, path }: Attaching,
): Promise<Refusal | undefined> {
  if (new Set(ids).size < ids.length) return invalidInput('Each file stands there once.', path)
  const added = ids.filter((id) => !kept.includes(id))
  const known = new Map((await knownFiles(work.db, added)).map((file) => [file.id, file]))
  const mine = personId(work.viewer)
  const missing = added.find((id) => !known.get(id)?.is_ready || known.get(id)?.owner_id !== mine)
  if (missing !== undefined) return notFound(missing, path)
  if (picturesOnly && added.some((id) => !known.get(id)?.is_picture)) {
    return invalidInput('Only pictures stand here.', path)
  }
  return undefined
}

/** What is known of files. */
export async function knownFiles(db: Kysely<any>, ids: readonly Id[]): Promise<KnownFile[]> {
  if (ids.length === 0) return []
  return (db as Kysely<Table>).selectFrom('known_file').selectAll().where('id', 'in', ids).execute()
}
