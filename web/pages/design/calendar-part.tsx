import { createSignal } from 'solid-js'
import { Calendar } from '../../design/calendar/calendar.tsx'
import type { CalendarDay, Chosen } from '../../design/calendar/choosing.ts'
import { weekdayOf } from '../../design/calendar/month.ts'
import { DateRangeField } from '../../design/date-range-field/date-range-field.tsx'
import { addDays, today } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import { moreWords } from './more-words.ts'
import { Part } from './part.tsx'
import { sampleRange } from './samples.ts'

/** Free pieces of five, from today on, over and over. */
const pattern = '44443553320054333300000121333455543'

function calendarDays(total: number): readonly CalendarDay[] {
  return Array.from({ length: 90 }, (_, at) => {
    const day = addDays(today(), at)
    const free = Math.round((Number(pattern[at % pattern.length]) / 5) * total)
    return { day, free, total, opens: weekdayOf(day) !== 7 && at !== 9 }
  })
}

export function CalendarPart() {
  const t = useWords(moreWords)
  const [chosen, setChosen] = createSignal<Chosen>(sampleRange(3, 7))
  const [other, setOther] = createSignal<Chosen>({})
  const days = calendarDays(5)
  return (
    <Part title={t('parts.calendar')} wide>
      <div class="design-calendars">
        <Calendar label={t('calendar')} days={days} maxDays={10} value={chosen()} onValue={setChosen} legend />
        <Calendar
          label={t('many')}
          days={calendarDays(12)}
          maxDays={14}
          value={other()}
          onValue={setOther}
          months={1}
          legend
        />
      </div>
      <div class="design-three">
        <DateRangeField label={t('calendar')} days={days} maxDays={10} value={chosen()} onValue={setChosen} />
        <DateRangeField single label={t('loan')} value={other()} onValue={setOther} />
        <DateRangeField label={t('calendar')} days={days} value={chosen()} onValue={setChosen} error={t('outFrom')} />
      </div>
    </Part>
  )
}
