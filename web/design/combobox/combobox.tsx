import { createEffect, createMemo, createSignal, createUniqueId, type JSX, Show, splitProps } from 'solid-js'
import { Field, type FieldProps } from '../field/field.tsx'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'
import { Kbd } from '../kbd/kbd.tsx'
import { anchorTo } from '../popover/floating.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { useWords } from '../../language/words.ts'
import './combobox.css'
import { type ComboboxGroup, type ComboboxOption, Options } from './options.tsx'
import { comboboxWords } from './words.ts'

/**
 * Search as you type: what is typed goes out by `onText`, the groups that come back are offered below. Arrows move
 * through them while the focus stays in the field; Enter takes one, or asks for the text itself (`onSubmit`) while none
 * is marked; Esc closes, then clears.
 */
export function Combobox(
  props: FieldProps & {
    readonly text: string
    readonly onText: (text: string) => void
    readonly groups: readonly ComboboxGroup[]
    readonly onPick: (option: ComboboxOption) => void
    /** Enter without an option marked. */
    readonly onSubmit?: ((text: string) => void) | undefined
    /** Its options are on their way; those before stay. */
    readonly loading?: boolean | undefined
    /** Offers at once what is there, before anything is typed: what was searched last. */
    readonly openOnFocus?: boolean | undefined
    readonly icon?: IconName | undefined
    /** The key that leads here, shown while the field is empty. */
    readonly shortcut?: string | undefined
    /** Lower and quieter, for the bar at the top. */
    readonly inBar?: boolean | undefined
  } & Pick<
      JSX.InputHTMLAttributes<HTMLInputElement>,
      'name' | 'placeholder' | 'disabled' | 'required' | 'ref' | 'enterkeyhint'
    >,
) {
  const [shell, own, native] = splitProps(
    props,
    ['label', 'help', 'error', 'optional', 'labelHidden', 'class'],
    ['text', 'onText', 'groups', 'onPick', 'onSubmit', 'loading', 'openOnFocus', 'icon', 'shortcut', 'inBar'],
  )
  const t = useWords(comboboxWords)
  const id = createUniqueId()
  const [open, setOpen] = createSignal(false)
  const [active, setActive] = createSignal(-1)
  const options = createMemo(() => own.groups.flatMap((group) => group.options))
  const offers = () => open() && (options().length > 0 || (own.text.trim() !== '' && !own.loading))
  let anchor!: HTMLDivElement
  let box!: HTMLDivElement
  createEffect(() => anchorTo(anchor, box, `--${id}`))
  createEffect(() => box.togglePopover(offers()))
  // Other options: what was marked is not there any more.
  createEffect(() => options() && setActive(-1))
  createEffect(() => {
    if (active() >= 0) document.getElementById(optionId(active()))?.scrollIntoView({ block: 'nearest' })
  })
  const optionId = (at: number) => `${id}-${at}`
  const close = () => setOpen(false)
  const pick = (option: ComboboxOption) => {
    close()
    own.onPick(option)
  }
  const move = (by: number) => {
    if (!open()) return setOpen(true)
    // One place more than there are options: the text itself, between the last and the first.
    const places = options().length + 1
    setActive(((((active() + 1 + by) % places) + places) % places) - 1)
  }
  const enter = (event: KeyboardEvent) => {
    const option = offers() ? options()[active()] : undefined
    if (option) {
      event.preventDefault()
      pick(option)
    } else if (own.onSubmit) {
      event.preventDefault()
      close()
      own.onSubmit(own.text)
    }
  }
  const escape = (event: KeyboardEvent) => {
    if (!offers() && own.text === '') return
    event.preventDefault()
    event.stopPropagation()
    if (offers()) close()
    else own.onText('')
  }
  const keyed = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter') enter(event)
    else if (event.key === 'Escape') escape(event)
    else if (event.key === 'Tab') close()
  }
  return (
    <Field {...shell}>
      {(control) => (
        <div class="field-box combobox" classList={{ 'combobox-in-bar': own.inBar === true }} ref={anchor}>
          <Show when={own.icon}>{(name) => <Icon name={name()} size="small" />}</Show>
          <input
            type="text"
            {...native}
            {...control}
            class="field-input"
            role="combobox"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-autocomplete="list"
            aria-expanded={offers()}
            aria-controls={`${id}-list`}
            aria-activedescendant={offers() && active() >= 0 ? optionId(active()) : undefined}
            value={own.text}
            onInput={(event) => {
              setOpen(true)
              own.onText(event.currentTarget.value)
            }}
            onFocus={() => own.openOnFocus && setOpen(true)}
            onClick={() => (own.openOnFocus || own.text !== '') && setOpen(true)}
            onBlur={close}
            onKeyDown={keyed}
          />
          <Show when={own.text === '' ? own.shortcut : undefined}>{(key) => <Kbd>{key()}</Kbd>}</Show>
          <div
            ref={box}
            popover="manual"
            class="popover combobox-box"
            onPointerDown={(event) => event.preventDefault()}
          >
            <div id={`${id}-list`} role="listbox" aria-label={t('suggestions')}>
              <Options
                groups={own.groups}
                query={own.text}
                active={active()}
                optionId={optionId}
                onPick={pick}
                onPoint={setActive}
              />
            </div>
            <Show when={options().length === 0}>
              <p class="combobox-none">{t('none')}</p>
            </Show>
          </div>
          <VisuallyHidden live>{offers() ? t('count', options().length) : ''}</VisuallyHidden>
        </div>
      )}
    </Field>
  )
}
