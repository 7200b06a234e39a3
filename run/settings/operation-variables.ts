import { z } from 'zod'
import { paths } from './forms.ts'
import type { Variable } from './variable.ts'

/** What clients may ask. */
export const operations = {
  STOA_OPERATIONS: {
    schema: z
      .enum(['off', 'audit', 'registered'], 'is none of "off", "audit", "registered" (manifests: STOA_MANIFESTS)')
      .default('off'),
    description:
      'Which operations are answered. "registered": those in a manifest (STOA_MANIFESTS) alone, whoever asks. ' +
      '"audit": all, and the log and stoa_unregistered_operations_total tell what "registered" would refuse. "off": all.',
    fallback: 'off',
    example: 'registered',
    usedBy: ['gateway'],
  },
  STOA_MANIFESTS: {
    schema: paths.optional(),
    description:
      "Manifests of registered operations, as Apollo's and Relay's tools write them, parted by commas: files named " +
      'after their clients, or folders with a file or a folder with manifest.json for each client. What is put there ' +
      'counts without a restart; SIGHUP makes the gateway look at once.',
    fallback: 'schema/operations of the repository, in production its folder web alone',
    example: '/etc/stoa/operations/web.json,/etc/stoa/partners',
    usedBy: ['gateway'],
  },
} satisfies Record<string, Variable>
