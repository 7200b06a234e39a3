import { z } from 'zod'
import { secrets, url } from './forms.ts'
import type { Variable } from './variable.ts'

/** A bucket, such as `https://s3.eu-central-1.amazonaws.com/stoa-files?region=eu-central-1`. */
const bucket = z.string().transform((text, context) => {
  const parsed = URL.parse(text)
  const [, name = ''] = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/.exec(parsed?.pathname ?? '') ?? []
  if (!parsed || !/^https?:$/.test(parsed.protocol) || name === '') {
    context.addIssue('is not of the form https://host[:port]/bucket[?region=…]')
    return z.NEVER
  }
  return { endpoint: parsed.origin, bucket: name, region: parsed.searchParams.get('region') ?? 'us-east-1' }
})

const megabytes = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'is not a whole number of megabytes')
    .transform(Number)
    .refine((value) => value <= most, `is above ${most}`)

/** Where uploaded files lie, and how much of them there may be. */
export const files = {
  STOA_FILES_DIR: {
    schema: z.string().min(1).optional(),
    description: 'The folder of uploaded files; one that all processes of the subgraph files share.',
    fallback: 'files in STOA_DATA',
    example: '/var/lib/stoa/files',
    usedBy: ['files', 'launcher'],
  },
  STOA_FILES_S3: {
    schema: bucket.optional(),
    description: 'A bucket of S3, or of a server that speaks it, for uploaded files instead of the folder.',
    fallback: 'none: files lie in STOA_FILES_DIR',
    example: 'https://s3.eu-central-1.amazonaws.com/stoa-files?region=eu-central-1',
    usedBy: ['files', 'launcher'],
  },
  STOA_FILES_S3_PUBLIC_URL: {
    schema: url(['http:', 'https:'], 'https://host[:port]').optional(),
    description: 'Where browsers reach the server of STOA_FILES_S3, if not under the address that stands there.',
    fallback: 'the address of STOA_FILES_S3',
    example: 'https://files.example.org',
    usedBy: ['files'],
  },
  STOA_FILES_S3_ACCESS_KEY: {
    schema: z.string().min(1).optional(),
    description: 'The access key of STOA_FILES_S3: it reads, writes, lists and deletes in that bucket.',
    fallback: 'none; STOA_FILES_S3 needs one',
    example: 'AKIAIOSFODNN7EXAMPLE',
    usedBy: ['files'],
    secret: true,
  },
  STOA_FILES_S3_SECRET_KEY: {
    schema: z.string().min(1).optional(),
    description: 'The secret of that access key.',
    fallback: 'none; STOA_FILES_S3 needs one',
    example: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    usedBy: ['files'],
    secret: true,
  },
  STOA_FILES_SECRETS: {
    schema: secrets.optional(),
    description: 'Sign the addresses of files that are not public; two, the new one first, while it is exchanged.',
    fallback: 'made once and kept in STOA_DATA/keys',
    example: 'a-secret-of-at-least-thirty-two-characters',
    usedBy: ['files'],
    requiredInProduction: 'always',
    secret: true,
  },
  STOA_FILES_MAX_MB: {
    schema: megabytes(2_000).default(100),
    description: 'How many megabytes one file may have. Pictures have 32 at most.',
    fallback: '100',
    example: '500',
    usedBy: ['files'],
  },
  STOA_FILES_QUOTA_MB: {
    schema: megabytes(2_000_000).default(500),
    description: 'How many megabytes the files of one person may have together. Staff may keep more.',
    fallback: '500',
    example: '2000',
    usedBy: ['files'],
  },
} satisfies Record<string, Variable>
