import { createEffect, createSignal, createUniqueId, onCleanup } from 'solid-js'

/**
 * Ties a box (`popover="auto"`) to the button that opens it: the browser opens, closes (Esc, a press beside it),
 * stacks, and gives the focus back; the stylesheet places it at the button.
 */
export function useFloating(what: 'dialog' | 'menu' | 'listbox') {
  const [open, setOpen] = createSignal(false)
  const [button, setButton] = createSignal<HTMLElement>()
  const [box, setBox] = createSignal<HTMLElement>()
  const anchor = `--${createUniqueId()}`

  createEffect(() => {
    const [opener, opened] = [button(), box()]
    if (!opener || !opened) return
    anchorTo(opener, opened, anchor)
    if (opener instanceof HTMLButtonElement) opener.popoverTargetElement = opened
    opener.setAttribute('aria-haspopup', what)
    const state = (event: Event) => (event as ToggleEvent).newState
    // Filled before it is seen and placed; emptied when the browser has taken the focus back out of it.
    const before = (event: Event) => state(event) === 'open' && setOpen(true)
    const after = (event: Event) => state(event) === 'closed' && setOpen(false)
    opened.addEventListener('beforetoggle', before)
    opened.addEventListener('toggle', after)
    onCleanup(() => {
      opened.removeEventListener('beforetoggle', before)
      opened.removeEventListener('toggle', after)
    })
  })
  createEffect(() => button()?.setAttribute('aria-expanded', String(open())))

  return { open, button, box, setButton, setBox, close: () => box()?.hidePopover() }
}

/** Where a box stands: the stylesheet says at which side of its anchor. */
export function anchorTo(anchored: HTMLElement, box: HTMLElement, name: string): void {
  anchored.style.setProperty('anchor-name', name)
  box.style.setProperty('position-anchor', name)
}
