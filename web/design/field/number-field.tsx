import { type JSX, splitProps } from 'solid-js'
import { IconButton } from '../icon-button/icon-button.tsx'
import { useWords } from '../../language/words.ts'
import { Field, type FieldProps } from './field.tsx'
import './number-field.css'
import { fieldWords } from './words.ts'

/** How many: typed, by arrow keys, or by the two buttons. It never leaves `min` and `max`. */
export function NumberField(
  props: FieldProps & {
    readonly value: number
    readonly onValue: (value: number) => void
    readonly min?: number | undefined
    readonly max?: number | undefined
    readonly name?: string | undefined
    readonly disabled?: boolean | undefined
    /** After the number: "3 free on these days". */
    readonly end?: JSX.Element | undefined
    /** Only as wide as it needs, for a row of the bag. */
    readonly compact?: boolean | undefined
  },
) {
  const t = useWords(fieldWords)
  const [shell, own] = splitProps(props, ['label', 'help', 'error', 'optional', 'labelHidden', 'class'])
  const min = () => own.min ?? 1
  const max = () => own.max ?? 999
  const set = (input: { value: string }, wanted: number) => {
    const value = Math.min(max(), Math.max(min(), Math.round(wanted) || min()))
    input.value = String(value)
    if (value !== own.value) own.onValue(value)
  }
  let input!: HTMLInputElement
  const button = (icon: 'minus' | 'plus', label: string, by: number, off: boolean) => (
    <IconButton
      icon={icon}
      label={label}
      tabindex={-1}
      disabled={off || own.disabled}
      onClick={() => set(input, own.value + by)}
    />
  )
  return (
    <Field {...shell}>
      {(control) => (
        <div class="field-box number-field" classList={{ 'number-field-compact': own.compact === true }}>
          {button('minus', t('fewer', { label: shell.label }), -1, own.value <= min())}
          <input
            {...control}
            ref={input}
            type="number"
            inputmode="numeric"
            class="field-input number-field-input"
            name={own.name}
            disabled={own.disabled}
            min={min()}
            max={max()}
            value={own.value}
            onChange={(event) => set(event.currentTarget, event.currentTarget.valueAsNumber)}
          />
          {button('plus', t('more', { label: shell.label }), 1, own.value >= max())}
          {own.end}
        </div>
      )}
    </Field>
  )
}
