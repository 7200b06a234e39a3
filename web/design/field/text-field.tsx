import { type JSX, Show, splitProps } from 'solid-js'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'
import { Field, type FieldProps } from './field.tsx'

const shellKeys = ['label', 'help', 'error', 'optional', 'labelHidden', 'class'] as const

type Own = {
  readonly value?: string | undefined
  /** What stands in it now, at each key. */
  readonly onValue?: ((value: string) => void) | undefined
}

/** One line of text. Every attribute of `<input>` may be given: `name`, `type`, `autocomplete`, `inputmode`, `required`. */
export function TextField(
  props: FieldProps &
    Own & {
      readonly icon?: IconName | undefined
      /** After what is typed: "3 free on these days", a button. */
      readonly end?: JSX.Element | undefined
    } & Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'value' | 'class' | 'onInput'>,
) {
  const [shell, own, native] = splitProps(props, shellKeys, ['value', 'onValue', 'icon', 'end'])
  return (
    <Field {...shell}>
      {(control) => (
        <div class="field-box">
          <Show when={own.icon}>{(name) => <Icon name={name()} size="small" />}</Show>
          <input
            type="text"
            {...native}
            {...control}
            class="field-input"
            value={own.value ?? ''}
            onInput={(event) => own.onValue?.(event.currentTarget.value)}
          />
          {own.end}
        </div>
      )}
    </Field>
  )
}

/** Several lines of text; it grows with what is written. */
export function TextArea(
  props: FieldProps & Own & Omit<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'class' | 'onInput'>,
) {
  const [shell, own, native] = splitProps(props, shellKeys, ['value', 'onValue'])
  return (
    <Field {...shell}>
      {(control) => (
        <div class="field-box">
          <textarea
            rows={3}
            {...native}
            {...control}
            class="field-input field-area"
            value={own.value ?? ''}
            onInput={(event) => own.onValue?.(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  )
}
