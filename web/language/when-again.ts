import { now } from '../graph/clock.ts'
import { dayAndTime, timeOfDay } from './dates.ts'
import { language } from './language.ts'

const dayMs = 24 * 60 * 60_000

/** When something may be tried again, to be put into a sentence: `at 14:05`, `on Tue 1 Dec, 14:05`. Never too early: it is rounded up to the minute. */
export function whenAgain(moment: string): string {
  const at = new Date(Math.ceil(new Date(moment).getTime() / 60_000) * 60_000)
  const german = language() === 'de'
  if (at.getTime() - now().getTime() < dayMs) return german ? `um ${timeOfDay(at)}` : `at ${timeOfDay(at)}`
  return german ? `am ${dayAndTime(at)}` : `on ${dayAndTime(at)}`
}
