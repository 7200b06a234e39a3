import { ClusterFault } from './cluster-fault.ts'

const full = new Set(['ENOSPC', 'EDQUOT'])
const closed = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST'])

/**
 * A disk that is full or a folder that nobody may write to, said with its
 * mend; undefined where the error is about something else. PostgreSQL's
 * programs say it in their output.
 */
export function diskFault(error: unknown, folder: string): ClusterFault | undefined {
  const { code = '', path, syscall, message = '' } = (error ?? {}) as Partial<NodeJS.ErrnoException>
  const place = path ?? folder
  if (full.has(code) || /No space left on device|Disk quota exceeded|Check free disk space/.test(message)) {
    return new ClusterFault(
      `The disk of ${place} is full. Free some space there, or point STOA_DATA to a folder on another disk.`,
      { cause: error },
    )
  }
  // Making a folder and those above it fails so on a disk that is mounted to be read.
  const isReadOnly = (code === 'ENOENT' && syscall === 'mkdir') || /Read-only file system/.test(message)
  if (closed.has(code) || isReadOnly) {
    return new ClusterFault(
      `Stoa may not write to ${place} (${code || 'read-only'}). ` +
        'Give it to this user, or point STOA_DATA to a folder that it may write to.',
      { cause: error },
    )
  }
  return undefined
}
