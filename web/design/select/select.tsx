import { For, type JSX, Show, splitProps } from 'solid-js'
import { Field, type FieldProps } from '../field/field.tsx'
import { Icon } from '../icon/icon.tsx'
import './select.css'

export type SelectOption<Value extends string = string> = {
  readonly value: Value
  readonly text: string
  readonly disabled?: boolean | undefined
}

export type SelectGroup<Value extends string = string> = {
  readonly group: string
  readonly options: readonly SelectOption<Value>[]
}

/**
 * One of a few. It is the browser's own `<select>`: type-ahead, arrows and the picker of a phone come with it; where
 * the browser lets the list be styled, it looks like our menus.
 */
export function Select<Value extends string>(
  props: FieldProps & {
    readonly options: readonly (SelectOption<Value> | SelectGroup<Value>)[]
    readonly value: Value | undefined
    readonly onValue: (value: Value) => void
    /** Shown while nothing is chosen. */
    readonly placeholder?: string | undefined
    /** Without a border, for the head of a list: "Newest". */
    readonly bare?: boolean | undefined
  } & Pick<JSX.SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'required' | 'disabled' | 'autocomplete' | 'ref'>,
) {
  const [shell, own, native] = splitProps(
    props,
    ['label', 'help', 'error', 'optional', 'labelHidden', 'class'],
    ['options', 'value', 'onValue', 'placeholder', 'bare'],
  )
  return (
    <Field {...shell}>
      {(control) => (
        <div class="field-box select" classList={{ 'select-bare': own.bare === true }}>
          <select
            {...native}
            {...control}
            class="select-native"
            onChange={(event) => own.onValue(event.currentTarget.value as Value)}
          >
            <Show when={own.placeholder}>
              <option value="" selected={own.value === undefined} disabled hidden>
                {own.placeholder}
              </option>
            </Show>
            <For each={own.options}>
              {(option) =>
                'group' in option ? (
                  <optgroup label={option.group}>
                    <For each={option.options}>{(inside) => <Option option={inside} chosen={own.value} />}</For>
                  </optgroup>
                ) : (
                  <Option option={option} chosen={own.value} />
                )
              }
            </For>
          </select>
          <Icon name="down" size="small" class="select-arrow" />
        </div>
      )}
    </Field>
  )
}

function Option(props: { readonly option: SelectOption; readonly chosen: string | undefined }) {
  return (
    <option value={props.option.value} disabled={props.option.disabled} selected={props.option.value === props.chosen}>
      {props.option.text}
    </option>
  )
}
