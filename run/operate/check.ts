import { setTimeout as pause } from 'node:timers/promises'

/** A row that must not be, as SQL answered it. */
export type Row = Readonly<Record<string, unknown>>

/** Something that must be true of one subgraph or of several, and how to look for what breaks it. */
export type Check = {
  /** Whose it is: a subgraph, or `across` for what holds between several. */
  readonly area: string
  /** What is true where no row is found. */
  readonly sentence: string
  /** rest: may be broken while events are under way. running: somebody must run who sees to it, and soon does. */
  readonly needs?: 'rest' | 'running'
  /** `round` counts how often all that is in doubt was looked at: what several checks share is read once for each. */
  readonly look: (round: number) => Promise<readonly Row[]>
}

export type Finding = Pick<Check, 'area' | 'sentence'> & { readonly rows: readonly Row[] }

/** Schedules run within a quarter of a minute of a start: so many times more often such a check is looked at. */
const patience = 10

/**
 * Looks at everything. Somebody may be at work meanwhile, and databases cannot
 * be read at one moment, so only what is broken at every look counts.
 */
export async function runChecks(
  checks: readonly Check[],
  options: { readonly looks?: number; readonly pauseMs?: number; readonly tell?: (check: Check) => void } = {},
): Promise<Finding[]> {
  const { looks = 3, pauseMs = 700, tell } = options
  const found = new Map<Check, readonly Row[]>()
  for (const check of checks) {
    tell?.(check)
    found.set(check, await lookAt(check, 0))
  }
  for (let look = 1; ; look += 1) {
    const doubtful = [...found].filter(
      ([{ needs }, rows]) => rows.length > 0 && look < (needs === 'running' ? looks * patience : looks),
    )
    if (doubtful.length === 0) break
    await pause(pauseMs)
    for (const [check, rows] of doubtful) {
      const now = new Set((await lookAt(check, look)).map(keyOf))
      found.set(
        check,
        rows.filter((row) => now.has(keyOf(row))),
      )
    }
  }
  return [...found].map(([{ area, sentence }, rows]) => ({ area, sentence, rows }))
}

/** A look that fails is something to report, and no reason to leave the others out. */
async function lookAt({ look }: Check, round: number): Promise<readonly Row[]> {
  try {
    return await look(round)
  } catch (error) {
    return [{ 'cannot be looked at': error instanceof Error ? error.message : String(error) }]
  }
}

/** A row as text: two looks found the same where the texts are equal. */
export function keyOf(row: Row): string {
  return JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}
