import type { Db } from '@stoa/subgraph/work'
import type { Id } from '@stoa/values/ids'
import type { Rejection } from './domain/kinds.ts'
import type { RenditionName } from './domain/renditions.ts'
import type { Subject } from './domain/sight.ts'
import type { FileStatus } from './domain/status.ts'

/** The tables of `migrations/`, as Kysely sees them. */
export type Tables = { file: FileRow; rendition: RenditionRow; subject: SubjectRow }

export type FilesDb = Db<Tables>

export type FileRow = {
  id: Id
  version: number
  owner_id: Id
  purpose: 'PICTURE' | 'ATTACHMENT'
  name: string
  announced_type: string
  size: number
  status: FileStatus
  rejection: Rejection | null
  content_type: string | null
  width: number | null
  height: number | null
  average_colour: string | null
  created_at: Date
  active_at: Date
  unused_since: Date | null
}

export type RenditionRow = {
  file_id: Id
  name: RenditionName
  content_type: string
  size: number
  width: number | null
  height: number | null
  sha256: string
}

export type SubjectRow = Subject & {
  /** The id of what files belong to, with what of it in brackets where there are several. */
  id: string
  version: number
  file_ids: Id[]
}
