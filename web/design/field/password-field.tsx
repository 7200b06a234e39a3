import { createMemo, createSignal, type JSX, Show, splitProps } from 'solid-js'
import { IconButton } from '../icon-button/icon-button.tsx'
import { useWords } from '../../language/words.ts'
import { Field, type FieldProps } from './field.tsx'
import './password-field.css'
import { strengthOf } from './strength.ts'
import { fieldWords } from './words.ts'

/** A password, which can be looked at; with `strength` it says how hard it is to guess while it is thought up. */
export function PasswordField(
  props: FieldProps & {
    readonly value: string
    readonly onValue: (value: string) => void
    /** `new-password` while it is thought up. */
    readonly autocomplete: 'current-password' | 'new-password'
    /** Shows how strong it is. What others know of the person (name, address) makes it weak. */
    readonly strength?: { readonly known: readonly string[] } | undefined
  } & Pick<JSX.InputHTMLAttributes<HTMLInputElement>, 'name' | 'required' | 'ref' | 'minlength' | 'disabled'>,
) {
  const t = useWords(fieldWords)
  const [shell, own, native] = splitProps(
    props,
    ['label', 'help', 'error', 'optional', 'labelHidden', 'class'],
    ['value', 'onValue', 'strength'],
  )
  const [seen, setSeen] = createSignal(false)
  const level = createMemo(() => (own.strength && own.value ? strengthOf(own.value, own.strength.known) : undefined))
  return (
    <div class="password-field">
      <Field {...shell}>
        {(control) => (
          <div class="field-box">
            <input
              {...native}
              {...control}
              type={seen() ? 'text' : 'password'}
              class="field-input"
              autocapitalize="off"
              spellcheck={false}
              value={own.value}
              onInput={(event) => own.onValue(event.currentTarget.value)}
            />
            <IconButton
              class="password-field-look"
              icon={seen() ? 'eye-off' : 'eye'}
              label={seen() ? t('hide') : t('show')}
              onClick={() => setSeen((now) => !now)}
            />
          </div>
        )}
      </Field>
      <Show when={own.strength}>
        <div class="password-field-strength" data-level={level()}>
          <span
            class="password-field-meter"
            role="meter"
            aria-label={t('strength')}
            aria-valuemin={0}
            aria-valuemax={4}
            aria-valuenow={level() ?? 0}
            aria-valuetext={level() === undefined ? undefined : t(`levels.${level() as 0}`)}
          />
          <span role="status" class="password-field-says">
            {level() === undefined ? '' : t(`levels.${level() as 0}`)}
          </span>
        </div>
      </Show>
    </div>
  )
}
