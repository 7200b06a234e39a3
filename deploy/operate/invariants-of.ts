import { existsSync } from 'node:fs'
import type { Invariants } from '@stoa/subgraph/invariants'

/** What a subgraph says of itself that must hold; a subgraph need not say anything. */
export async function invariantsOf(subgraph: string): Promise<Invariants> {
  const file = new URL(`../../subgraphs/${subgraph}/invariants.ts`, import.meta.url)
  if (!existsSync(file)) return {}
  return ((await import(file.href)) as { readonly invariants: Invariants }).invariants
}
