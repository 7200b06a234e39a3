import type { Tone } from '../badge/badge.tsx'
import './bar.css'

/** How much of a time or a number is gone, between 0 and 1; words beside it say the same, so that it is not read out. */
export function Bar(props: {
  readonly value: number
  readonly tone?: Extract<Tone, 'go' | 'wait' | 'bad'> | undefined
}) {
  return (
    <span
      class={`bar bar-${props.tone ?? 'go'}`}
      style={{ '--bar': `${Math.round(Math.min(1, Math.max(0, props.value)) * 100)}%` }}
      aria-hidden="true"
    />
  )
}
