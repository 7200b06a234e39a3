import { createUniqueId, For } from 'solid-js'
import './segmented.css'

/** One of two to four, all in sight: "All, To borrow, To buy". Arrows move, as in every group of radio buttons. */
export function Segmented<Value extends string>(props: {
  /** What is chosen here, read out. */
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly value: Value
  readonly onValue: (value: Value) => void
  /** As wide as what it stands in. */
  readonly wide?: boolean | undefined
}) {
  const name = createUniqueId()
  return (
    <fieldset class="segmented" classList={{ 'segmented-wide': props.wide === true }}>
      <legend class="visually-hidden">{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label class="segmented-one">
            <input
              type="radio"
              class="segmented-input"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onValue(option.value)}
            />
            {option.text}
          </label>
        )}
      </For>
    </fieldset>
  )
}

/** The same form for pages beside each other: each has an address, the one that is shown is `current`. */
export function SegmentedLinks(props: {
  readonly label: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
  /** The `href` of the page that is shown. */
  readonly current: string
  readonly wide?: boolean | undefined
}) {
  return (
    <nav class="segmented" classList={{ 'segmented-wide': props.wide === true }} aria-label={props.label}>
      <For each={props.links}>
        {(link) => (
          <a class="segmented-one" href={link.href} aria-current={link.href === props.current ? 'page' : undefined}>
            {link.text}
          </a>
        )}
      </For>
    </nav>
  )
}
