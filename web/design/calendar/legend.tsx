import { createMemo } from 'solid-js'
import { count } from '../../language/money.ts'
import { useWords } from '../../language/words.ts'
import type { CalendarDay } from './choosing.ts'
import { mostColumns, Pieces } from './pieces.tsx'
import { calendarWords } from './words.ts'

/** What the signs of a calendar mean, by this thing's own number of pieces. */
export function Legend(props: { readonly days: readonly CalendarDay[] }) {
  const t = useWords(calendarWords)
  const total = createMemo(() => props.days.reduce((most, day) => Math.max(most, day.total), 0))
  const free = () => Math.ceil(total() / 2)
  return (
    <ul class="calendar-legend">
      <li>
        <Pieces free={free()} total={total()} />
        {total() > mostColumns ? t('legend.number') : t('legend.free', { free: count(free()), total: count(total()) })}
      </li>
      <li>
        <span class="calendar-out" aria-hidden="true">
          12
        </span>
        {t('legend.out')}
      </li>
      <li>
        <span class="calendar-ring" aria-hidden="true" />
        {t('legend.closed')}
      </li>
    </ul>
  )
}
