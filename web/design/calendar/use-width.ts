import { createSignal, onCleanup, onMount } from 'solid-js'

/** How wide an element is now. */
export function useWidth(element: () => HTMLElement): () => number {
  const [width, setWidth] = createSignal(0)
  onMount(() => {
    setWidth(element().clientWidth)
    const observer = new ResizeObserver(() => setWidth(element().clientWidth))
    observer.observe(element())
    onCleanup(() => observer.disconnect())
  })
  return width
}
