import { createUniqueId, type JSX, Show, splitProps } from 'solid-js'
import { Below } from '../field/field.tsx'
import '../field/field.css'
import { Icon } from '../icon/icon.tsx'
import { count } from '../../language/money.ts'
import './checkbox.css'

type Mark = {
  readonly children: JSX.Element
  readonly checked: boolean
  readonly help?: JSX.Element | undefined
  readonly error?: string | undefined
  /** How many there are of it, at the end: a facet. */
  readonly count?: number | undefined
}

/** On or off, several at once. */
export function Checkbox(
  props: Mark & { readonly onChecked: (checked: boolean) => void } & Pick<
      JSX.InputHTMLAttributes<HTMLInputElement>,
      'name' | 'disabled' | 'required' | 'ref'
    >,
) {
  const [own, native] = splitProps(props, ['children', 'checked', 'onChecked', 'help', 'error', 'count'])
  const below = createUniqueId()
  return (
    <div class="checkbox">
      <label class="checkbox-line">
        <input
          {...native}
          type="checkbox"
          class="checkbox-input"
          checked={own.checked}
          aria-invalid={own.error ? 'true' : undefined}
          aria-describedby={own.error || own.help ? below : undefined}
          onChange={(event) => own.onChecked(event.currentTarget.checked)}
        />
        <span class="checkbox-box">
          <Icon name="check" class="checkbox-check" />
        </span>
        <span class="checkbox-text">{own.children}</span>
        <Show when={own.count !== undefined}>
          <span class="checkbox-count">{count(own.count ?? 0)}</span>
        </Show>
      </label>
      <div class="checkbox-below">
        <Below id={below} error={own.error} help={own.help} />
      </div>
    </div>
  )
}
