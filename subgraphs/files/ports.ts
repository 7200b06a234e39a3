import type { BlobStore } from '@stoa/blobs/blobs'

/** What a composition root plugs into files. */
export type FilesPorts = {
  readonly store: BlobStore
  /** Sign the addresses of what is not public; the first one signs, all count. */
  readonly secrets: readonly string[]
  readonly caps: FileCaps
}

export type FileCaps = {
  /** How many bytes one file has at most. */
  readonly fileBytes: number
  /** How many bytes one person keeps at most. Staff may keep more. */
  readonly personBytes: number
}
