import { expect, test } from 'vitest'
import { diskFault } from './disk-fault.ts'

test.each([
  [
    Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: '/data/keys/jwt.pem' }),
    /disk of \/data\/keys\/jwt.pem is full/,
  ],
  [
    new Error('PostgreSQL did not start:\nFATAL: could not write lock file: No space left on device'),
    /disk of \/data is full/,
  ],
  [
    new Error(
      'PostgreSQL could not initialise /data:\nERROR: wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.',
    ),
    /disk of \/data is full/,
  ],
  [
    Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'mkdir', path: '/data/keys' }),
    /may not write to \/data\/keys/,
  ],
  [Object.assign(new Error('EROFS'), { code: 'EROFS', path: '/data/keys' }), /may not write to \/data\/keys \(EROFS\)/],
  [new Error('initdb: error: could not create directory: Read-only file system'), /may not write to \/data /],
])('a disk that takes nothing is named with its mend: %s', (error, said) => {
  const fault = diskFault(error, '/data')
  expect(fault?.message).toMatch(said)
  expect(fault?.message).toContain('STOA_DATA')
  expect(fault?.cause).toBe(error)
})

test('another error stays what it is', () => {
  expect(diskFault(new Error('a bug'), '/data')).toBeUndefined()
  expect(diskFault(undefined, '/data')).toBeUndefined()
  const missing = Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'open', path: '/data/x' })
  expect(diskFault(missing, '/data')).toBeUndefined()
})
