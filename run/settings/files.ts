import { join, resolve } from 'node:path'
import { type ProcessKind, type Values, variables } from './variables.ts'

/** Where uploaded files lie, and how much of them there may be. */
export type FileSettings = {
  /** Absolute; where there is no `s3`. */
  readonly folder: string
  readonly s3: S3Settings | undefined
  readonly fileBytes: number
  readonly personBytes: number
}

type S3Settings = {
  readonly endpoint: string
  readonly publicEndpoint: string | undefined
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

const megabyte = 1024 * 1024

export function fileSettings(values: Values, dataDir: string): FileSettings {
  const { STOA_FILES_S3: bucket } = values
  return {
    folder: resolve(values.STOA_FILES_DIR ?? join(dataDir, 'files')),
    s3: bucket && {
      ...bucket,
      publicEndpoint: values.STOA_FILES_S3_PUBLIC_URL,
      accessKeyId: values.STOA_FILES_S3_ACCESS_KEY ?? '',
      secretAccessKey: values.STOA_FILES_S3_SECRET_KEY ?? '',
    },
    fileBytes: values.STOA_FILES_MAX_MB * megabyte,
    personBytes: values.STOA_FILES_QUOTA_MB * megabyte,
  }
}

/** A bucket that nobody could open would be found out by the first who uploads. */
export function fileProblems(values: Values, kind: ProcessKind): string[] {
  const isKeeper = kind === 'all' || (typeof kind === 'object' && kind.subgraph === 'files')
  if (!isKeeper || !values.STOA_FILES_S3) return []
  const needed = ['STOA_FILES_S3_ACCESS_KEY', 'STOA_FILES_S3_SECRET_KEY'] as const
  return needed
    .filter((name) => values[name] === undefined)
    .map((name) => `${name} is missing, and STOA_FILES_S3 needs it. ${variables[name].description}`)
}
