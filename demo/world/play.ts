import type { Stage } from './stage.ts'

/**
 * Something that happens to somebody over days: between two steps it yields
 * for how long nothing happens, in milliseconds. What it told before a pause
 * has been heard by everybody after it.
 */
export type Story = AsyncGenerator<number, void, void>

export type Script = {
  /** Begins a story at an instant; one that begins after the end never does. */
  readonly tell: (at: Date, story: Story) => void
  /** The same for what has no pause in it. */
  readonly happen: (at: Date, deed: () => Promise<void>) => void
}

/** How long the world may go on before everybody has heard of what happened, by its own clock. */
const hearingMs = 45 * 60_000

/** Plays stories in the order of their times until the end of the world, however many begin on the way. */
export async function play(
  stage: Stage,
  end: Date,
  prepare: (script: Script) => void,
  onProgress: (now: Date) => void = () => undefined,
): Promise<void> {
  type Entry = { at: number; order: number; toldAt: number; next: () => Promise<IteratorResult<number, void>> }
  const waiting: Entry[] = []
  let order = 0
  let settledAt = 0
  let toldSince = false
  const begin = (at: Date, next: Entry['next']) => insert({ at: at.getTime(), order: order++, toldAt: -1, next })
  const script: Script = {
    tell: (at, story) => begin(at, () => story.next()),
    happen: (at, deed) => begin(at, async () => ({ done: true, value: await deed() })),
  }

  function insert(entry: Entry): void {
    if (entry.at > end.getTime()) return
    let index = waiting.length
    while (index > 0 && isBefore(entry, waiting[index - 1] as typeof entry)) index--
    waiting.splice(index, 0, entry)
  }

  async function settle(): Promise<void> {
    if (toldSince) await stage.settle()
    toldSince = false
    settledAt = stage.clock.now().getTime()
    settlements++
  }

  let settlements = 0
  prepare(script)
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (next.at - settledAt > hearingMs || next.toldAt === settlements) await settle()
    stage.clock.moveTo(new Date(next.at))
    const step = await next.next()
    toldSince = true
    // Two things never happen in the same instant.
    stage.clock.moveTo(new Date(stage.clock.now().getTime() + stage.chance.between(400, 3_000)))
    if (!step.done)
      insert({ ...next, at: stage.clock.now().getTime() + step.value, toldAt: settlements, order: order++ })
    onProgress(stage.clock.now())
  }
  await settle()
}

function isBefore(a: { at: number; order: number }, b: { at: number; order: number }): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}
