import { createUniqueId, For, type JSX, Show } from 'solid-js'
import { Below } from '../field/field.tsx'
import '../field/field.css'
import './option-cards.css'

export type OptionCard<Value extends string> = {
  readonly value: Value
  readonly title: JSX.Element
  readonly text?: JSX.Element | undefined
  /** At the end: a price, an icon. */
  readonly end?: JSX.Element | undefined
  readonly disabled?: boolean | undefined
}

/**
 * One of a few that need a word of explanation each: how you get it, how you pay. `plain` leaves the frames out, for
 * options of one line in a form.
 */
export function OptionCards<Value extends string>(props: {
  readonly label: string
  /** The label is only read out: a heading stands above. */
  readonly labelHidden?: boolean | undefined
  readonly options: readonly OptionCard<Value>[]
  readonly value: Value | undefined
  readonly onValue: (value: Value) => void
  readonly name?: string | undefined
  readonly plain?: boolean | undefined
  readonly error?: string | undefined
}) {
  const id = createUniqueId()
  return (
    <fieldset
      class="option-cards"
      classList={{ 'option-cards-plain': props.plain === true }}
      aria-describedby={props.error ? `${id}-below` : undefined}
    >
      <legend class="option-cards-label" classList={{ 'visually-hidden': props.labelHidden === true }}>
        {props.label}
      </legend>
      <For each={props.options}>
        {(option) => (
          <label class="option-card">
            <input
              type="radio"
              class="option-card-input"
              name={props.name ?? id}
              value={option.value}
              checked={option.value === props.value}
              disabled={option.disabled}
              aria-invalid={props.error ? 'true' : undefined}
              onChange={() => props.onValue(option.value)}
            />
            <span class="option-card-dot" />
            <span class="option-card-words">
              <span class="option-card-title">{option.title}</span>
              <Show when={option.text}>
                <span class="option-card-text">{option.text}</span>
              </Show>
            </span>
            <Show when={option.end}>
              <span class="option-card-end">{option.end}</span>
            </Show>
          </label>
        )}
      </For>
      <Below id={`${id}-below`} error={props.error} />
    </fieldset>
  )
}
