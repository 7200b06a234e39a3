import { readFile } from 'node:fs/promises'
import type { WarmOperation } from '@stoa/gateway/graph/served-graph'
import { z } from 'zod'
import type { Config } from '../settings/config.ts'
import { StartFault } from '../lifetime/faults.ts'

/** What the manifest of Apollo's clients holds, as far as planning needs it. */
const manifest = z.object({
  operations: z.array(z.object({ name: z.string().min(1), body: z.string().min(1) })),
})

/** The operations of the manifest that STOA_OPERATIONS names, to be planned before the first request. */
export async function warmOperations({ operationsFile }: Config): Promise<readonly WarmOperation[]> {
  if (operationsFile === undefined) return []
  try {
    return manifest.parse(JSON.parse(await readFile(operationsFile, 'utf8'))).operations
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new StartFault(
      `STOA_OPERATIONS: ${operationsFile} is no manifest of operations, as "generate-persisted-query-manifest" ` +
        `writes it: ${reason}. Mend the file, or leave the variable out.`,
    )
  }
}
