import { createEffect, createMemo, createSignal, For, Show, untrack } from 'solid-js'
import { Button } from '../button/button.tsx'
import { IconButton } from '../icon-button/icon-button.tsx'
import { type Day, dayRange, monthName, shortDay, today } from '../../language/dates.ts'
import { locale } from '../../language/language.ts'
import { useWords } from '../../language/words.ts'
import './calendar.css'
import { type CalendarDay, canEnd, type Chosen, lastReturn, lengthOf, pressed, type Terms } from './choosing.ts'
import { DayCell } from './day-cell.tsx'
import { Legend } from './legend.tsx'
import { moveOf } from './moves.ts'
import { firstWeekday, lastOf, monthOf, weekdayNames, weeksOf } from './month.ts'
import { calendarWords } from './words.ts'
import { useWidth } from './use-width.ts'

export type CalendarProps = {
  /** What the days are for, read out: "Days of the loan". */
  readonly label: string
  /** Days of the thing, as far as they are known. Without it every day from `minDay` on can be chosen. */
  readonly days?: readonly CalendarDay[] | undefined
  readonly value: Chosen
  readonly onValue: (chosen: Chosen) => void
  /** The first that can be chosen; today by default. */
  readonly minDay?: Day | undefined
  readonly maxDay?: Day | undefined
  /** The longest loan, in days; `latestReturn` of a day is stronger. */
  readonly maxDays?: number | undefined
  /** How many pieces are wanted; one by default. */
  readonly quantity?: number | undefined
  /** Which days are in sight, at once and whenever they change: for loading more. */
  readonly onShow?: ((first: Day, last: Day) => void) | undefined
  /** Two months where there is room; 1 never shows the second. */
  readonly months?: 1 | 2 | undefined
  /** What the signs mean, below. */
  readonly legend?: boolean | undefined
}

/**
 * A range of days: the first press is the first day, the second the day of return. A day that is out cannot lie inside;
 * one on which the place is closed can, but nothing begins or ends on it. Arrows move by a day and a week, Page Up and
 * Down by a month, Home and End to the ends of the week, Esc takes the first day back.
 */
export function Calendar(props: CalendarProps) {
  const t = useWords(calendarWords)
  let root!: HTMLDivElement
  const width = useWidth(() => root)
  const minDay = () => props.minDay ?? today()
  const start = untrack(() => props.value.from ?? minDay())
  const [month, setMonth] = createSignal(monthOf(start))
  const [cursor, setCursor] = createSignal(start)
  const [hovered, setHovered] = createSignal<Day>()
  const known = createMemo(() => (props.days ? new Map(props.days.map((day) => [day.day, day])) : undefined))
  const terms = createMemo<Terms>(() => ({
    days: known(),
    minDay: minDay(),
    maxDay: props.maxDay,
    maxDays: props.maxDays,
    quantity: props.quantity ?? 1,
  }))
  const shown = createMemo(() => {
    const two = props.months !== 1 && width() >= 560
    return two ? [month(), monthOf(month(), 1)] : [month()]
  })
  const lastShown = () => lastOf(shown().at(-1) ?? month())
  const first = createMemo(() => firstWeekday(locale()))
  const preview = () => {
    const { from, to } = props.value
    const day = hovered()
    return from && !to && day && canEnd(day, from, terms()) ? day : undefined
  }
  createEffect(() => {
    const [from, to] = [shown()[0] ?? month(), lastShown()]
    untrack(() => props.onShow?.(from, to))
  })

  const turn = (months: number) => {
    setMonth((before) => monthOf(before, months))
    const day = cursor()
    if (day < month() || day > lastShown()) setCursor(month() < minDay() ? minDay() : month())
  }
  const goTo = (day: Day) => {
    const wanted = [day, minDay()].sort().at(-1) ?? day
    const bounded = props.maxDay && wanted > props.maxDay ? props.maxDay : wanted
    setCursor(bounded)
    if (bounded < month()) setMonth(monthOf(bounded))
    else if (bounded > lastShown()) setMonth(monthOf(bounded, 1 - shown().length))
    root.querySelector<HTMLElement>(`[data-day="${bounded}"]`)?.focus()
  }
  const press = (day: Day) => {
    setCursor(day)
    const next = pressed(day, props.value, terms())
    if (next) props.onValue(next)
  }
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && props.value.from && !props.value.to) {
      // The days are given up first; whatever the calendar stands in stays open.
      event.preventDefault()
      event.stopPropagation()
      return props.onValue({})
    }
    const wanted = moveOf(event, cursor(), first())
    if (!wanted) return
    event.preventDefault()
    goTo(wanted)
  }

  return (
    <div
      class="calendar"
      classList={{ 'calendar-narrow': props.months === 1 }}
      ref={root}
      role="group"
      aria-label={props.label}
    >
      <div class="calendar-turn">
        <IconButton icon="back" label={t('earlier')} disabled={month() <= monthOf(minDay())} onClick={() => turn(-1)} />
        <IconButton
          icon="forward"
          label={t('later')}
          disabled={props.maxDay !== undefined && lastShown() >= props.maxDay}
          onClick={() => turn(1)}
        />
      </div>
      <div class="calendar-months" onKeyDown={keyed} onPointerLeave={() => setHovered(undefined)}>
        <For each={shown()}>
          {(shownMonth) => (
            <Month
              month={shownMonth}
              first={first()}
              weeks={Math.max(...shown().map((each) => weeksOf(each, first()).length))}
              cell={(day) => (
                <DayCell
                  day={day}
                  today={today()}
                  terms={terms()}
                  chosen={props.value}
                  preview={preview()}
                  current={day === cursor()}
                  onPress={() => press(day)}
                  onEnter={() => setHovered(day)}
                  onFocus={() => setHovered(day)}
                />
              )}
            />
          )}
        </For>
      </div>
      <div class="calendar-below">
        <p class="calendar-says" role="status">
          <Says chosen={props.value} terms={terms()} />
        </p>
        <Show when={props.value.from}>
          <Button size="small" kind="bare" onClick={() => props.onValue({})}>
            {t('clear')}
          </Button>
        </Show>
      </div>
      <Show when={props.legend && props.days}>{(days) => <Legend days={days()} />}</Show>
    </div>
  )
}

function Says(props: { readonly chosen: Chosen; readonly terms: Terms }) {
  const t = useWords(calendarWords)
  const text = () => {
    const { from, to } = props.chosen
    if (!from) return t('chooseFirst')
    if (to) return t('chosen', dayRange(from, to, 'long'), lengthOf(props.chosen))
    const last = lastReturn(from, props.terms)
    return t('chooseLast', { day: shortDay(last) })
  }
  return <>{text()}</>
}

function Month(props: {
  readonly month: Day
  readonly first: number
  readonly weeks: number
  readonly cell: (day: Day) => ReturnType<typeof DayCell>
}) {
  const weeks = createMemo(() => weeksOf(props.month, props.first))
  const blank = () => Array.from({ length: Math.max(0, props.weeks - weeks().length) })
  return (
    <table class="calendar-month" role="grid" aria-label={monthName(props.month)}>
      <caption class="calendar-name">{monthName(props.month)}</caption>
      <thead>
        <tr>
          <For each={weekdayNames(locale(), props.first)}>
            {(name) => (
              <th scope="col" class="calendar-weekday" abbr={name.long}>
                {name.short}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={weeks()}>
          {(week) => (
            <tr>
              <For each={week}>
                {(day) => (day ? props.cell(day) : <td role="gridcell" class="calendar-cell calendar-blank" />)}
              </For>
            </tr>
          )}
        </For>
        {/* As high as the month beside it, so that nothing below moves. */}
        <For each={blank()}>
          {() => (
            <tr aria-hidden="true">
              <td class="calendar-cell calendar-blank" colspan={7} />
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
