import { createEffect, createSignal, For, onCleanup, Show } from 'solid-js'
import { useWords } from '../../language/words.ts'
import './toast.css'
import { closeToast, type ToastShown, toasts } from './toast-store.ts'
import { toastWords } from './words.ts'

const shownFor = 6000

/** Where toasts appear. It stands once, in the frame, at the end of the page. */
export function Toasts() {
  const t = useWords(toastWords)
  const [held, setHeld] = createSignal(false)
  return (
    <section
      class="toasts"
      aria-label={t('region')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <div role="status" class="toasts-live">
        <For each={toasts()}>{(toast) => <Toast toast={toast} held={held()} />}</For>
      </div>
    </section>
  )
}

/** One of them. It stays while the pointer or the focus is on it, and while nobody looks at the page. */
function Toast(props: { readonly toast: ToastShown; readonly held: boolean }) {
  const t = useWords(toastWords)
  const hidden = pageHidden()
  const close = () => closeToast(props.toast.id)
  createEffect(() => {
    if (props.held || hidden()) return
    const timer = setTimeout(close, shownFor)
    onCleanup(() => clearTimeout(timer))
  })
  const run = (action: () => unknown) => {
    close()
    void action()
  }
  return (
    <div class="toast" classList={{ 'toast-bad': props.toast.tone === 'bad' }}>
      <span class="toast-text">{props.toast.text}</span>
      <Show when={props.toast.action}>
        {(action) => (
          <button type="button" class="toast-button hit" onClick={() => run(action().run)}>
            {action().text}
          </button>
        )}
      </Show>
      <Show when={props.toast.undo}>
        {(undo) => (
          <button type="button" class="toast-button hit" onClick={() => run(undo())}>
            {t('undo')}
          </button>
        )}
      </Show>
    </div>
  )
}

function pageHidden(): () => boolean {
  const [hidden, setHidden] = createSignal(document.hidden)
  const look = () => setHidden(document.hidden)
  document.addEventListener('visibilitychange', look)
  onCleanup(() => document.removeEventListener('visibilitychange', look))
  return hidden
}
