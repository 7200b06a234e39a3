import type { FileStatus } from './status.ts'

/** An upload that nobody goes on with is given up after a day. */
const idleMs = 24 * 3_600_000

/** What is of no file is left alone for so long: it may be of one that is about to be known. */
const graceMs = 3_600_000

/** Whether nothing has moved for so long, given when it last did. */
export function isIdle(moved: readonly Date[], now: Date): boolean {
  return moved.every((at) => now.getTime() - at.getTime() > idleMs)
}

/** Where bytes of a file in this state may lie. */
const wanted: Readonly<Record<FileStatus, readonly string[]>> = {
  UPLOADING: ['staging'],
  CHECKING: ['staging', 'incoming', 'kept'],
  READY: ['kept'],
  REJECTED: [],
  DELETED: [],
}

/** Whether bytes that lie in the store are of no use to anybody any more. */
export function isLeft(kind: string | undefined, status: FileStatus | undefined, modifiedAt: Date, now: Date): boolean {
  if (kind !== undefined && status !== undefined && wanted[status].includes(kind)) return false
  return now.getTime() - modifiedAt.getTime() > graceMs
}
