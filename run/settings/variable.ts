import type { z } from 'zod'

/** Whose environment a variable belongs in: every process, or the gateway, or one subgraph, or the launcher of all. */
export type Audience =
  | 'all'
  | 'gateway'
  | 'subgraphs'
  | 'launcher'
  | 'mail'
  | 'users'
  | 'items'
  | 'orders'
  | 'payments'
  | 'chat'
  | 'files'

export type Variable = {
  /** Reads the text; what it answers is the value in `Config`. An unset variable is undefined here. */
  readonly schema: z.ZodType<unknown, string | undefined>
  /** What it is for, in a sentence. */
  readonly description: string
  /** What holds when it is unset, for people. */
  readonly fallback: string
  readonly example: string
  readonly usedBy: readonly Audience[]
  /** Production does not start without it in the processes of `usedBy`; or only where they are processes of their own. */
  readonly requiredInProduction?: 'always' | 'in many processes'
  /** May be given as a file too: `<NAME>_FILE` holds the path. Never shown. */
  readonly secret?: true
}
