import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a generator wants the tree to hold. Planning writes nothing, so a drift check is a comparison. */
export type Plan = {
  /** Path relative to the root → whole text. */
  readonly files: ReadonlyMap<string, string>
  /** Generated files of before that have no source any more. */
  readonly stale: readonly string[]
  /** What is wrong with the sources, each with its place and mend. */
  readonly problems: readonly string[]
}

/** The paths whose text on disk is not what the plan says, sorted. */
export function driftOf(root: string, plan: Plan): string[] {
  const drifted = [...plan.files].filter(([path, text]) => readIfThere(join(root, path)) !== text)
  return [...drifted.map(([path]) => path), ...plan.stale].sort()
}

/** Makes the tree as planned; answers the paths that changed. */
export function writePlan(root: string, plan: Plan): string[] {
  const drifted = driftOf(root, plan)
  for (const path of drifted) {
    const text = plan.files.get(path)
    if (text === undefined) {
      rmSync(join(root, path))
      continue
    }
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return drifted
}

/** The text of a file, or undefined where there is none. */
export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
