import { type JSX, Show } from 'solid-js'
import type { Tone } from '../badge/badge.tsx'
import './list.css'

/** Rows in a frame; its children are `Row`s. */
export function List(props: {
  readonly children: JSX.Element
  /** What is in it, for who does not see the heading above; or `labelledby` with the heading's id. */
  readonly label?: string | undefined
  readonly labelledby?: string | undefined
  readonly busy?: boolean | undefined
}) {
  return (
    <ul class="list" aria-label={props.label} aria-labelledby={props.labelledby} aria-busy={props.busy || undefined}>
      {props.children}
    </ul>
  )
}

/** A thing of a list: picture, name and badge, one line of facts, actions at the end (below, on a phone). */
export function Row(props: {
  /** A `Thumb` or an `Avatar`. */
  readonly picture?: JSX.Element | undefined
  readonly name: JSX.Element
  /** Where the name leads; with `whole` the row is pressed anywhere. */
  readonly href?: string | undefined
  readonly whole?: boolean | undefined
  /** When somebody follows the link, in this tab or another. */
  readonly onOpen?: (() => void) | undefined
  readonly badge?: JSX.Element | undefined
  readonly facts?: JSX.Element | undefined
  /** A bar, a colonnade, a timeline below the facts. */
  readonly children?: JSX.Element | undefined
  /** A price, a day; they stay beside the name on a phone too. */
  readonly end?: JSX.Element | undefined
  /** Buttons. */
  readonly actions?: JSX.Element | undefined
  /** Tints the row: what was just scanned or needs something. */
  readonly tone?: Tone | undefined
  readonly current?: boolean | undefined
  readonly class?: string | undefined
}) {
  return (
    <li
      class={`list-row ${props.class ?? ''}`}
      classList={{ 'list-row-whole': props.whole === true, [`list-row-${props.tone}`]: props.tone !== undefined }}
    >
      {props.picture}
      <div class="list-words">
        <div class="list-head">
          <div class="list-name">
            <Show when={props.href} fallback={<span>{props.name}</span>}>
              {(href) => (
                <a
                  class="list-link"
                  href={href()}
                  aria-current={props.current || undefined}
                  onClick={() => props.onOpen?.()}
                >
                  {props.name}
                </a>
              )}
            </Show>
            {props.badge}
          </div>
          <Show when={props.facts}>
            <div class="list-facts">{props.facts}</div>
          </Show>
          {props.children}
        </div>
        <Show when={props.actions}>
          <div class="list-actions">{props.actions}</div>
        </Show>
      </div>
      <Show when={props.end}>
        <div class="list-end">{props.end}</div>
      </Show>
    </li>
  )
}
