import { type JSX, Show } from 'solid-js'
import { Tile } from '../tile/tile.tsx'
import './empty.css'

/** A list without anything: a small picture, what it is, a sentence, one button that leads on. */
export function Empty(props: {
  readonly title: string
  readonly text?: JSX.Element | undefined
  readonly picture?: string | undefined
  readonly category?: string | undefined
  /** One `Button` or `ButtonLink` (small). */
  readonly action?: JSX.Element | undefined
  /** In a frame like a list's, where it stands instead of one. */
  readonly framed?: boolean | undefined
}) {
  return (
    <div class="empty" classList={{ 'empty-framed': props.framed === true }}>
      <Show when={props.picture}>
        <Tile class="empty-picture" picture={props.picture} category={props.category} />
      </Show>
      {/* No heading: it stands below headings of several levels, and says one thing. */}
      <p class="empty-title">{props.title}</p>
      <Show when={props.text}>
        <p class="empty-text">{props.text}</p>
      </Show>
      <Show when={props.action}>
        <div class="empty-action">{props.action}</div>
      </Show>
    </div>
  )
}
