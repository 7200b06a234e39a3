import { children, createEffect, type JSX, Show } from 'solid-js'
import { useFloating } from './floating.ts'
import './popover.css'

/** Something small at the button that opens it: days, an explanation, a few settings. Esc and a press beside it close it. */
export function Popover(props: {
  /** The button: `<Button>When</Button>`. */
  readonly trigger: JSX.Element
  /** What it is, read out. */
  readonly label: string
  readonly children: (close: () => void) => JSX.Element
  /** Its edge that keeps to the button; `start` by default. */
  readonly align?: 'start' | 'end' | undefined
  readonly class?: string | undefined
}) {
  const floating = useFloating('dialog')
  const trigger = children(() => props.trigger)
  createEffect(() => {
    const element = trigger()
    if (element instanceof HTMLElement) floating.setButton(element)
  })
  return (
    <>
      {trigger()}
      <div
        ref={floating.setBox}
        popover="auto"
        role="dialog"
        aria-label={props.label}
        class={`popover popover-${props.align ?? 'start'} ${props.class ?? ''}`}
      >
        <Show when={floating.open()}>{props.children(floating.close)}</Show>
      </div>
    </>
  )
}
