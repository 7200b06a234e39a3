import { children, createEffect, For, type JSX, Show } from 'solid-js'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/shapes.ts'
import { useFloating } from '../popover/floating.ts'
import '../popover/popover.css'
import './menu.css'
import { useMenuKeys } from './menu-keys.ts'

export type MenuItem = {
  readonly text: string
  readonly icon?: IconName | undefined
  /** Where it leads; otherwise `onSelect` does it. */
  readonly href?: string | undefined
  readonly onSelect?: (() => void) | undefined
  /** The key that does the same. */
  readonly shortcut?: string | undefined
  readonly disabled?: boolean | undefined
  /** It cannot be taken back. */
  readonly bad?: boolean | undefined
  /** One of several that is on now: shown with a check. */
  readonly checked?: boolean | undefined
}

/**
 * Actions that do not fit beside the thing: arrows, Home, End and first letters move, Enter does it, Esc and Tab close.
 * Groups are divided by a line.
 */
export function Menu(props: {
  /** The button: `<IconButton icon="more" label="More about the tripod" />`. */
  readonly trigger: JSX.Element
  readonly label: string
  readonly groups: readonly (readonly MenuItem[])[]
  /** Above the items: who is logged in. */
  readonly head?: JSX.Element | undefined
  readonly align?: 'start' | 'end' | undefined
}) {
  const floating = useFloating('menu')
  const trigger = children(() => props.trigger)
  createEffect(() => {
    const element = trigger()
    if (element instanceof HTMLElement) floating.setButton(element)
  })
  const keyed = useMenuKeys(floating)
  const pick = (item: MenuItem) => {
    floating.close()
    item.onSelect?.()
  }
  return (
    <>
      {trigger()}
      <div
        ref={floating.setBox}
        popover="auto"
        class={`popover menu popover-${props.align ?? 'end'}`}
        onKeyDown={keyed}
      >
        <Show when={floating.open()}>
          <Show when={props.head}>
            <div class="menu-head">{props.head}</div>
          </Show>
          <div role="menu" aria-label={props.label} class="menu-items">
            <For each={props.groups.filter((group) => group.length > 0)}>
              {(group, at) => (
                <>
                  <Show when={at() > 0}>
                    <hr class="menu-line" role="separator" />
                  </Show>
                  <For each={group}>{(item) => <Item item={item} onPick={() => pick(item)} />}</For>
                </>
              )}
            </For>
          </div>
        </Show>
      </div>
    </>
  )
}

function Item(props: { readonly item: MenuItem; readonly onPick: () => void }) {
  const inside = () => (
    <>
      <Show when={props.item.icon}>{(name) => <Icon name={name()} size="small" />}</Show>
      <span class="menu-text">{props.item.text}</span>
      <Show when={props.item.shortcut}>{(key) => <span class="menu-shortcut">{key()}</span>}</Show>
      <Show when={props.item.checked}>
        <Icon name="check" size="small" class="menu-check" />
      </Show>
    </>
  )
  const shared = () => ({
    class: 'menu-item',
    role: props.item.checked === undefined ? ('menuitem' as const) : ('menuitemradio' as const),
    'aria-checked': props.item.checked,
    tabindex: -1,
    classList: { 'menu-bad': props.item.bad === true },
  })
  return (
    <Show
      when={props.item.href}
      fallback={
        <button
          type="button"
          {...shared()}
          aria-disabled={props.item.disabled || undefined}
          onClick={() => !props.item.disabled && props.onPick()}
        >
          {inside()}
        </button>
      }
    >
      {(href) => (
        <a {...shared()} href={href()} onClick={() => props.onPick()}>
          {inside()}
        </a>
      )}
    </Show>
  )
}
