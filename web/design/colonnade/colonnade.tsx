import { For, Show } from 'solid-js'
import { dayRange, shortDay } from '../../language/dates.ts'
import { locale } from '../../language/language.ts'
import { useWords } from '../../language/words.ts'
import './colonnade.css'
import { type DayFree, type DayRange, freeStretches, isInside, standing } from './standing.ts'
import { colonnadeWords } from './words.ts'

const step = 5
const tops = { free: 0, few: 5, out: 9 } as const

/**
 * The days from today on as columns: tall free, middle few left, low out; the chosen ones underlined. Words stand
 * beside it ("3 of 4 free"); what it shows is read out too.
 */
export function Colonnade(props: {
  readonly days: readonly DayFree[]
  readonly chosen?: DayRange | undefined
  /** Where the same is said in words around it. */
  readonly decorative?: boolean | undefined
}) {
  const says = useSays()
  const width = () => props.days.length * step - 2
  const columns = (kind: 'free' | 'few' | 'out') =>
    props.days.map((day, at) => (standing(day) === kind ? `M${at * step + 1.5} ${tops[kind]}V14` : '')).join('')
  const underline = () => {
    const inside = props.days.flatMap(({ day }, at) => (isInside(day, props.chosen) ? [at] : []))
    return inside.length === 0 ? undefined : `M${(inside[0] ?? 0) * step - 1} 17H${(inside.at(-1) ?? 0) * step + 4}`
  }
  return (
    <svg
      class="colonnade"
      viewBox={`-1 0 ${width() + 2} 18`}
      width={width() + 2}
      height={18}
      role={props.decorative ? undefined : 'img'}
      aria-hidden={props.decorative ? 'true' : undefined}
      aria-label={props.decorative ? undefined : says(props.days)}
    >
      <For each={['free', 'few', 'out'] as const}>
        {(kind) => <path class={`colonnade-${kind}`} d={columns(kind)} />}
      </For>
      <Show when={underline()}>{(d) => <path class="colonnade-chosen" d={d()} />}</Show>
    </svg>
  )
}

function useSays() {
  const t = useWords(colonnadeWords)
  return (days: readonly DayFree[]): string => {
    const stretches = freeStretches(days)
    const [first] = stretches
    if (!first) return t('never', days.length)
    if (stretches.length > 1) {
      const texts = stretches.map(({ from, to }) => (from === to ? shortDay(from) : dayRange(from, to)))
      return t('on', { stretches: new Intl.ListFormat(locale(), { style: 'short' }).format(texts) })
    }
    const fromStart = first.from === days[0]?.day
    const toEnd = first.to === days.at(-1)?.day
    if (fromStart && toEnd) return t('always', days.length)
    if (fromStart) return t('until', { day: shortDay(first.to) })
    return toEnd ? t('from', { day: shortDay(first.from) }) : t('on', { stretches: dayRange(first.from, first.to) })
  }
}
