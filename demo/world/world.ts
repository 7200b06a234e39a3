import { dayMs } from './clock.ts'
import { everyday } from './everyday.ts'
import { lending } from './lending.ts'
import { type Cast, joining } from './people.ts'
import { play } from './play.ts'
import { shopping } from './shopping.ts'
import type { Stage } from './stage.ts'
import { type Shop, stocking } from './stock.ts'
import { talking } from './talk.ts'

/** For how long there has been life in the demo world. */
export const worldDays = 90

/** When the world begins that ends then. */
export function startOf(end: Date): Date {
  return new Date(end.getTime() - worldDays * dayMs)
}

/** Plays the demo world from its first day to its end, by the commands of its subgraphs alone. */
export async function playWorld(stage: Stage, end: Date, onProgress?: (now: Date) => void): Promise<void> {
  const start = startOf(end)
  const cast: Cast = { staff: [], admins: [], customers: [], lenders: [] }
  const shop: Shop = { goods: [], locationIds: [], equipment: [] }
  await play(
    stage,
    end,
    (script) => {
      for (const { at, story } of joining(stage, cast, end)) script.tell(at, story)
      stocking(stage, cast, shop, start, script)
      lending(stage, cast, shop, start, end, script)
      shopping(stage, cast, shop, start, end, script)
      talking(stage, cast, shop, start, end, script)
      everyday(stage, cast, shop, start, end, script)
    },
    onProgress,
  )
}
