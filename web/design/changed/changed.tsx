import { createEffect, type JSX, on } from 'solid-js'
import './changed.css'

/** Tints what stands in it for 1.6 s when `value` changes: something else than the reader did that. */
export function Changed(props: {
  readonly value: unknown
  readonly children: JSX.Element
  readonly class?: string | undefined
}) {
  let span!: HTMLSpanElement
  createEffect(
    on(
      () => props.value,
      () => {
        span.classList.remove('changed-now')
        // Read, so that a second change within the time begins the tint again.
        void span.offsetWidth
        span.classList.add('changed-now')
      },
      { defer: true },
    ),
  )
  return (
    <span ref={span} class={`changed ${props.class ?? ''}`} onAnimationEnd={() => span.classList.remove('changed-now')}>
      {props.children}
    </span>
  )
}
