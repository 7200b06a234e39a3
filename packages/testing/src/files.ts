import type { EventPayloads } from '@stoa/contracts/event-payloads'
import { newId } from '@stoa/values/ids'

/** A picture that somebody has uploaded and that is ready, as files tells of it. */
export function aReadyPicture(
  owner: { readonly id: string },
  changes: Partial<EventPayloads['files.file.changed.v1']> = {},
): EventPayloads['files.file.changed.v1'] {
  const fileId = newId('fil')
  return {
    fileId,
    version: 3,
    ownerId: owner.id,
    purpose: 'PICTURE',
    status: 'READY',
    contentType: 'image/jpeg',
    size: 1000,
    width: 40,
    height: 20,
    publicPath: `/-/files/public/${fileId}.webp`,
    ...changes,
  }
}
