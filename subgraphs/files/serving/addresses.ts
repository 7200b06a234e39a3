import { signAddress } from '@stoa/blobs/signed-address'
import { edgesOf } from '@stoa/contracts/edges'
import type { Id } from '@stoa/values/ids'
import type { RenditionName } from '../domain/renditions.ts'

/** Where a picture of something public is found: what lies there never changes. */
export function publicPath(sha256: string): string {
  return `${edgesOf('files')}/public/${sha256}.webp`
}

export function signedPath(fileId: Id, name: RenditionName): string {
  return `${edgesOf('files')}/signed/${fileId}/${name}`
}

/** Addresses of one stretch of time are alike, so that a page that is drawn again loads nothing again. */
const stretchMs = 5 * 60_000

/** Where something is found that is not everybody's: for ten minutes at most, and five at least. */
export function signedAddress(secrets: readonly string[], fileId: Id, name: RenditionName, now: Date): string {
  const path = signedPath(fileId, name)
  const expiresAt = new Date((Math.floor(now.getTime() / stretchMs) + 2) * stretchMs)
  return `${path}?${signAddress(secrets, path, expiresAt)}`
}
