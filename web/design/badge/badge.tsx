import type { JSX } from 'solid-js'
import './badge.css'

/**
 * How a state is meant: `go` may be done now (a dot), `info` is under way (a ring), `wait` waits for somebody (a
 * square), `bad` needs something (a diamond), `plain` is over (a line). The shape says it too, not only the colour.
 */
export type Tone = 'go' | 'info' | 'wait' | 'bad' | 'plain'

/** The word for a state, with its mark: `<Badge tone="bad">2 days late</Badge>`. */
export function Badge(props: {
  readonly children: JSX.Element
  readonly tone?: Tone | undefined
  /** Without the mark, for a word that is no state ("New"). */
  readonly bare?: boolean | undefined
  readonly class?: string | undefined
}) {
  return (
    <span
      class={`badge badge-${props.tone ?? 'plain'} ${props.class ?? ''}`}
      classList={{ 'badge-bare': props.bare === true }}
    >
      {props.children}
    </span>
  )
}

/** The mark alone, beside words of its own: a row of the engine room, an entry of the rail. */
export function Lamp(props: { readonly tone: Tone }) {
  return <span class={`lamp badge-${props.tone}`} aria-hidden="true" />
}
