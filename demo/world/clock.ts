import type { Prefix } from '@stoa/contracts/id-prefixes'
import type { Id } from '@stoa/values/ids'
import { TypeID } from 'typeid-js'
import type { Chance } from './chance.ts'

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** The clock of the world that is played: it stands until it is moved, and never goes back. */
export type Clock = {
  readonly now: () => Date
  readonly moveTo: (instant: Date) => void
}

export function makeClock(start: Date): Clock {
  let time = start.getTime()
  return {
    now: () => new Date(time),
    moveTo: (instant) => {
      time = Math.max(time, instant.getTime())
    },
  }
}

/** How long until people who work by day get to it: after the pause, moved to between 7 and 17 o'clock (UTC). */
export function pauseUntilDay(clock: Clock, pauseMs: number): number {
  const now = clock.now().getTime()
  const at = new Date(now + pauseMs)
  const hour = at.getUTCHours()
  if (hour >= 7 && hour < 17) return pauseMs
  const morning = at.getTime() - (at.getTime() % dayMs) + (hour < 7 ? 7 : 31) * hourMs
  return morning - now + (pauseMs % hourMs)
}

/** Ids as they would have been made at the time of the clock: UUIDv7, growing one by one. */
export function idsAt(clock: Clock, chance: Chance): { readonly next: (prefix: Prefix) => Id } {
  let lastMs = 0
  let counter = 0
  return {
    next: (prefix) => {
      const ms = Math.max(clock.now().getTime(), lastMs)
      counter = ms === lastMs ? counter + 1 : 0
      lastMs = counter > 0xfff ? ms + 1 : ms
      if (counter > 0xfff) counter = 0
      const time = lastMs.toString(16).padStart(12, '0')
      const order = counter.toString(16).padStart(3, '0')
      const random = Array.from({ length: 4 }, () => chance.between(0, 0xffff).toString(16).padStart(4, '0')).join('')
      const variant = ((Number.parseInt(random[0] as string, 16) & 0b0011) | 0b1000).toString(16)
      const rest = variant + random.slice(1)
      const uuid = `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${rest.slice(0, 4)}-${rest.slice(4)}`
      return TypeID.fromUUID(prefix, uuid).toString()
    },
  }
}
