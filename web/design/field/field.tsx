import { createUniqueId, type JSX, Show } from 'solid-js'
import { Icon } from '../icon/icon.tsx'
import { useWords } from '../../language/words.ts'
import './field.css'
import { fieldWords } from './words.ts'

/** What every field has around its control. */
export type FieldProps = {
  readonly label: string
  /** A line below that helps; an error takes its place. */
  readonly help?: JSX.Element | undefined
  /** Why what stands in it is refused: a `userError` of this field, in the words of the app. */
  readonly error?: string | undefined
  /** Says "if you like" beside the label. */
  readonly optional?: boolean | undefined
  /** The label is only read out, where the place says it already. */
  readonly labelHidden?: boolean | undefined
  readonly class?: string | undefined
}

/** What the control inside has to carry, so that label, help and error belong to it. */
export type Control = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
}

/** Label above, help below, an error in the place of the help. The control is what the function makes. */
export function Field(props: FieldProps & { readonly children: (control: Control) => JSX.Element }) {
  const t = useWords(fieldWords)
  const id = createUniqueId()
  const below = `${id}-below`
  const control: Control = {
    id,
    get 'aria-describedby'() {
      return props.error || props.help ? below : undefined
    },
    get 'aria-invalid'() {
      return props.error ? ('true' as const) : undefined
    },
  }
  return (
    <div class={`field ${props.class ?? ''}`}>
      <label class="field-label" classList={{ 'visually-hidden': props.labelHidden === true }} for={id}>
        {props.label}
        <Show when={props.optional}>
          <span class="field-optional"> {t('optional')}</span>
        </Show>
      </label>
      {props.children(control)}
      <Below id={below} error={props.error} help={props.help} />
    </div>
  )
}

/** The line below a control: its help, or why it is refused. */
export function Below(props: {
  readonly id: string
  readonly error?: string | undefined
  readonly help?: JSX.Element | undefined
}) {
  return (
    <Show when={props.error || props.help}>
      <p id={props.id} class="field-below" classList={{ 'field-error': Boolean(props.error) }}>
        <Show when={props.error} fallback={props.help}>
          <Icon name="warning" size="small" />
          <span>{props.error}</span>
        </Show>
      </p>
    </Show>
  )
}
