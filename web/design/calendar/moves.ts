import { addDays, type Day } from '../../language/dates.ts'
import { placeInWeek, sameDayOf } from './month.ts'

/** Where a key leads from this day; undefined for keys that move nothing. */
export function moveOf(event: KeyboardEvent, day: Day, first: number): Day | undefined {
  const onward = document.documentElement.dir === 'rtl' ? -1 : 1
  switch (event.key) {
    case 'ArrowRight':
      return addDays(day, onward)
    case 'ArrowLeft':
      return addDays(day, -onward)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'PageDown':
      return sameDayOf(day, event.shiftKey ? 12 : 1)
    case 'PageUp':
      return sameDayOf(day, event.shiftKey ? -12 : -1)
    case 'Home':
      return addDays(day, -placeInWeek(day, first))
    case 'End':
      return addDays(day, 6 - placeInWeek(day, first))
    default:
      return undefined
  }
}
