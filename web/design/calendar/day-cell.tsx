import { Show } from 'solid-js'
import { type Day, longDay } from '../../language/dates.ts'
import { count } from '../../language/money.ts'
import { useWords } from '../../language/words.ts'
import { canBegin, canEnd, type Chosen, fades, lookOf, type Terms } from './choosing.ts'
import { Pieces } from './pieces.tsx'
import { calendarWords } from './words.ts'

/** One day: its number, its free pieces as columns, and all of it in words for who hears it. */
export function DayCell(props: {
  readonly day: Day
  readonly today: Day
  readonly terms: Terms
  readonly chosen: Chosen
  /** What the range would be if this pointer were a press. */
  readonly preview: Day | undefined
  /** The one day that Tab reaches. */
  readonly current: boolean
  readonly onPress: () => void
  readonly onEnter: () => void
  readonly onFocus: () => void
}) {
  const t = useWords(calendarWords)
  const known = () => props.terms.days?.get(props.day)
  const look = () => lookOf(props.day, props.terms)
  const place = () => placeOf(props.day, props.chosen, props.preview)
  const faded = () => fades(props.day, props.chosen, props.terms)
  const can = () => {
    const { from, to } = props.chosen
    return (
      canBegin(props.day, props.terms) ||
      (from && !to ? props.day === from || canEnd(props.day, from, props.terms) : false)
    )
  }
  const label = () => {
    const day = known()
    const words = [longDay(props.day)]
    if (look() === 'past' || look() === 'unknown' || look() === 'out')
      words.push(t(look() as 'past' | 'unknown' | 'out'))
    else if (day) words.push(t('free', { free: count(day.free), total: count(day.total) }))
    if (day && !day.opens && look() !== 'past') words.push(t('closed'))
    if (place() === 'from') words.push(t('first'))
    if (place() === 'to') words.push(t('last'))
    if (faded()) words.push(t('late'))
    return words.join(', ')
  }
  return (
    <td
      role="gridcell"
      class="calendar-cell"
      classList={{
        [`calendar-${place()}`]: place() !== undefined,
        'calendar-alone': place() === 'from' && !rangeEnd(props),
      }}
      aria-selected={place() === 'from' || place() === 'to' || (place() === 'in' && props.chosen.to !== undefined)}
    >
      <button
        type="button"
        class={`calendar-day calendar-${look()}`}
        classList={{
          'calendar-today': props.day === props.today,
          'calendar-fades': faded(),
          'calendar-shut': known()?.opens === false && look() !== 'past',
        }}
        data-day={props.day}
        aria-current={props.day === props.today ? 'date' : undefined}
        aria-disabled={can() ? undefined : 'true'}
        tabindex={props.current ? 0 : -1}
        onClick={() => props.onPress()}
        onPointerEnter={() => props.onEnter()}
        onFocus={() => props.onFocus()}
      >
        <span class="visually-hidden">{label()}</span>
        <span aria-hidden="true">{count(Number(props.day.slice(8)))}</span>
        <Show when={look() !== 'past' && known()}>{(day) => <Pieces free={day().free} total={day().total} />}</Show>
      </button>
    </td>
  )
}

function rangeEnd(props: { readonly chosen: Chosen; readonly preview: Day | undefined }): Day | undefined {
  return props.chosen.to ?? props.preview
}

/** Where a day lies in what is chosen, or would be. */
function placeOf(day: Day, chosen: Chosen, preview: Day | undefined): 'from' | 'to' | 'in' | 'end' | undefined {
  const { from } = chosen
  if (!from) return undefined
  if (day === from) return 'from'
  const to = chosen.to ?? preview
  if (!to || day < from || day > to) return undefined
  if (day < to) return 'in'
  return chosen.to ? 'to' : 'end'
}
