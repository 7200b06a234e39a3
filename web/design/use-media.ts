import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** Whether a media query holds now: `useMedia('(max-width: 599px)')`. For what a stylesheet cannot say. */
export function useMedia(query: string): Accessor<boolean> {
  const list = matchMedia(query)
  const [matches, setMatches] = createSignal(list.matches)
  const look = () => setMatches(list.matches)
  list.addEventListener('change', look)
  onCleanup(() => list.removeEventListener('change', look))
  return matches
}
