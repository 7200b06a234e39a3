import { createEffect, createSignal, createUniqueId, on, Show, splitProps } from 'solid-js'
import { Button } from '../button/button.tsx'
import { Calendar, type CalendarProps } from '../calendar/calendar.tsx'
import type { Chosen } from '../calendar/choosing.ts'
import { calendarWords } from '../calendar/words.ts'
import { Below } from '../field/field.tsx'
import '../field/field.css'
import { Icon } from '../icon/icon.tsx'
import { useFloating } from '../popover/floating.ts'
import '../popover/popover.css'
import { Sheet } from '../sheet/sheet.tsx'
import { type Day, shortDay, weekdayRange } from '../../language/dates.ts'
import { useWords } from '../../language/words.ts'
import { useMedia } from '../use-media.ts'
import './date-range-field.css'

/**
 * The days of a loan as a field: two boxes, "Pick up" and "Bring back", or one ("When") with `single`. Both open the
 * same calendar, in a popover; on a phone in a sheet. It closes when both days are chosen.
 */
export function DateRangeField(
  props: CalendarProps & {
    readonly single?: boolean | undefined
    readonly fromLabel?: string | undefined
    readonly toLabel?: string | undefined
    readonly help?: string | undefined
    readonly error?: string | undefined
    /** Without frames of its own, where the form around it has one. */
    readonly bare?: boolean | undefined
  },
) {
  const t = useWords(calendarWords)
  const [own, calendar] = splitProps(props, ['single', 'fromLabel', 'toLabel', 'help', 'error', 'bare'])
  const phone = useMedia('(max-width: 599px)')
  const [sheet, setSheet] = createSignal(false)
  const [second, setSecond] = createSignal<HTMLButtonElement>()
  const floating = useFloating('dialog')
  const below = createUniqueId()
  const close = () => (phone() ? setSheet(false) : floating.close())
  // Chosen by the reader, not given: it closes after the second press.
  const chosen = (value: Chosen) => {
    props.onValue(value)
    if (value.from && value.to) close()
  }
  createEffect(
    on(floating.open, (open) => {
      if (open)
        requestAnimationFrame(() => floating.box()?.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus())
    }),
  )
  // Both boxes open the same popover, which the browser does by itself.
  createEffect(() => {
    const [opener, opened] = [second(), floating.box()]
    if (opener && opened) opener.popoverTargetElement = opened
  })
  const pressed = (event: MouseEvent) => {
    if (!phone()) return
    event.preventDefault()
    setSheet(true)
  }
  const box = (label: string, day: string | undefined, first: boolean) => {
    const id = createUniqueId()
    return (
      <div class="field">
        <span class="field-label" id={id}>
          {label}
        </span>
        <button
          type="button"
          ref={(element) => (first ? floating.setButton(element) : setSecond(element))}
          id={`${id}-box`}
          class="date-range-box"
          classList={{ 'field-box': !own.bare }}
          aria-labelledby={`${id} ${id}-box`}
          aria-invalid={own.error ? 'true' : undefined}
          aria-describedby={own.error || own.help ? below : undefined}
          onClick={pressed}
        >
          <Show when={!own.bare}>
            <Icon name="calendar" size="small" />
          </Show>
          <span class="cut" classList={{ 'date-range-none': day === undefined }}>
            {day ?? (own.single ? t('anyDay') : t('choose'))}
          </span>
        </button>
      </div>
    )
  }
  const day = (value: Day | undefined) => value && shortDay(value)
  const both = () => {
    const { from, to } = props.value
    return from && to ? weekdayRange(from, to) : day(from)
  }
  return (
    <div class="field date-range" classList={{ 'date-range-bare': own.bare === true }}>
      <div class="date-range-boxes" role="group" aria-label={props.label}>
        <Show
          when={own.single}
          fallback={
            <>
              {box(own.fromLabel ?? t('pickUp'), day(props.value.from), true)}
              {box(own.toLabel ?? t('bringBack'), day(props.value.to), false)}
            </>
          }
        >
          {box(own.fromLabel ?? t('when'), both(), true)}
        </Show>
      </div>
      <Below id={below} error={own.error} help={own.help} />
      <div
        ref={floating.setBox}
        popover="auto"
        role="dialog"
        aria-label={props.label}
        class="popover date-range-popover"
      >
        <Show when={floating.open() && !phone()}>
          <Calendar {...calendar} onValue={chosen} />
        </Show>
      </div>
      <Sheet
        open={sheet() && phone()}
        onClose={() => setSheet(false)}
        title={props.label}
        actions={
          <Button kind="main" wide onClick={() => setSheet(false)}>
            {t('done')}
          </Button>
        }
      >
        <Calendar {...calendar} onValue={props.onValue} months={1} />
      </Sheet>
    </div>
  )
}
