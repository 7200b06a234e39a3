import { keep, kept } from './kept.ts'

const key = 'stoa.over'
/** As many as tabs can still have answers of under way. */
const remembered = 8
const here = new Set<string>()

/** Remembers, in all tabs, that a session is over: tokens of it that come later are nobody's. */
export function noteOver(session: string): void {
  if (!session || isOver(session)) return
  here.add(session)
  keep(key, JSON.stringify([...all(), session].slice(-remembered)))
}

export function isOver(session: string): boolean {
  return here.has(session) || all().includes(session)
}

function all(): readonly string[] {
  return JSON.parse(kept(key) ?? '[]') as string[]
}
