import { Show } from 'solid-js'
import { count } from '../../language/money.ts'

const step = 5

/** So many pieces are shown one by one; more as a number. */
export const mostColumns = 5

/** Up to five columns, tall for each free piece, low for each that is out; above five, how many are free as a number. */
export function Pieces(props: { readonly free: number; readonly total: number }) {
  const free = () => Math.min(props.free, props.total)
  const width = () => Math.max(3, props.total * step - 2)
  return (
    <Show
      when={props.total <= mostColumns}
      fallback={
        <span class="calendar-figure" aria-hidden="true">
          {props.free > 0 ? count(props.free) : '–'}
        </span>
      }
    >
      <svg class="calendar-pieces" viewBox={`0 0 ${width()} 6`} width={width()} height={6} aria-hidden="true">
        <path class="calendar-piece-free" d={columns(0, free(), 0)} />
        <path class="calendar-piece-out" d={columns(free(), props.total, 4)} />
      </svg>
    </Show>
  )
}

/** Columns from one place to another, as one path. */
function columns(from: number, to: number, top: number): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => `M${(from + at) * step + 1.5} ${top}V6`).join('')
}
