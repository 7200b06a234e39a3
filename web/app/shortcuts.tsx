import { useNavigate } from '@solidjs/router'
import { createSignal, lazy, onCleanup, onMount, Show, Suspense } from 'solid-js'
import { viewer } from '../graph/session.ts'
import { isTyping } from './typing.ts'

const Palette = lazy(() => import('./palette.tsx'))
const Keys = lazy(() => import('./keys.tsx'))

/** After `g`: where the next letter leads. */
const places: Readonly<Record<string, string>> = { b: '/', t: '/things', m: '/messages', d: '/desk' }
const patienceMs = 1_200

/** Keys that hold on every page: the palette, all keys, and "go to". Pages add their own. */
export function Shortcuts() {
  const navigate = useNavigate()
  const [open, setOpen] = createSignal<'palette' | 'keys'>()
  let goesSince = 0

  function pressed(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      return void setOpen('palette')
    }
    // What is typed is a text, and an open dialog has keys of its own.
    if (isTyping(event) || document.querySelector('dialog[open]')) return
    if (event.key === '?') return void setOpen('keys')
    const place = event.timeStamp - goesSince < patienceMs ? places[event.key] : undefined
    goesSince = event.key === 'g' ? event.timeStamp : 0
    if (place && (place === '/' || viewer().kind === 'person')) navigate(place)
  }

  onMount(() => document.addEventListener('keydown', pressed))
  onCleanup(() => document.removeEventListener('keydown', pressed))

  return (
    <Suspense>
      <Show when={open() === 'palette'}>
        <Palette onClose={() => setOpen(undefined)} />
      </Show>
      <Show when={open() === 'keys'}>
        <Keys onClose={() => setOpen(undefined)} />
      </Show>
    </Suspense>
  )
}
