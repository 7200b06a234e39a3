import { createEffect } from 'solid-js'

type Floating = {
  readonly open: () => boolean
  readonly box: () => HTMLElement | undefined
  readonly button: () => HTMLElement | undefined
  readonly close: () => void
}

/** How the keyboard moves in a menu, as every menu does; the first item has the focus when it opens. */
export function useMenuKeys({ open, box, button, close }: Floating): (event: KeyboardEvent) => void {
  const items = () => [...(box()?.querySelectorAll<HTMLElement>('.menu-item') ?? [])]
  let typed = ''
  let typedAt = 0

  createEffect(() => {
    if (open()) queueMicrotask(() => requestAnimationFrame(() => items()[0]?.focus()))
  })

  const focusAt = (at: number) => {
    const all = items()
    all[(at + all.length) % all.length]?.focus()
  }
  const startingWith = (sign: string, stamp: number) => {
    typed = stamp - typedAt < 700 ? typed + sign : sign
    typedAt = stamp
    const all = items()
    const here = all.indexOf(document.activeElement as HTMLElement)
    // One letter again and again goes round those that begin with it; more of a word looks from here on.
    const from = typed.length === 1 ? here + 1 : here
    const ordered = [...all.slice(from), ...all.slice(0, from)]
    ordered.find((item) => item.textContent?.trim().toLowerCase().startsWith(typed.toLowerCase()))?.focus()
  }

  return (event) => {
    const here = items().indexOf(document.activeElement as HTMLElement)
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusAt(here + 1),
      ArrowUp: () => focusAt(here < 0 ? -1 : here - 1),
      Home: () => focusAt(0),
      End: () => focusAt(-1),
      Tab: () => {
        close()
        button()?.focus()
      },
    }
    const move = moves[event.key]
    if (move) {
      event.preventDefault()
      move()
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      startingWith(event.key, event.timeStamp)
  }
}
