import { createEffect, createUniqueId, type JSX, onCleanup, Show } from 'solid-js'
import { IconButton } from '../icon-button/icon-button.tsx'
import { useWords } from '../../language/words.ts'
import { rememberFocus } from './focus-return.ts'
import './modal.css'
import { modalWords } from './words.ts'

export type ModalProps = {
  readonly open: boolean
  /** Esc, the button at its head, a press beside it. The one who opened it decides. */
  readonly onClose: () => void
  readonly title: string
  readonly children?: JSX.Element | undefined
  /** Buttons at the foot, the main one last. */
  readonly actions?: JSX.Element | undefined
  /** A question that has to be answered: a press beside it does not close it. */
  readonly alert?: boolean | undefined
}

/**
 * What dialog and sheet have in common: the browser's own `<dialog>`, which keeps the focus inside and the page behind
 * still. The focus goes to the element with `autofocus`, else to the first control; after that, back to the opener.
 */
export function Modal(props: ModalProps & { readonly form: 'dialog' | 'sheet' }) {
  return (
    <Show when={props.open}>
      <Opened {...props} />
    </Show>
  )
}

function Opened(props: ModalProps & { readonly form: 'dialog' | 'sheet' }) {
  const t = useWords(modalWords)
  const title = createUniqueId()
  let dialog!: HTMLDialogElement
  const goBack = rememberFocus()
  createEffect(() => {
    if (!dialog.isConnected || dialog.open) return
    keepPlaceOfScrollbar()
    dialog.showModal()
  })
  // After what is behind it has changed: the opener may be gone with it.
  onCleanup(() => requestAnimationFrame(goBack))
  const cancelled = (event: Event) => {
    event.preventDefault()
    props.onClose()
  }
  const pressed = (event: MouseEvent) => {
    if (event.target === dialog && !props.alert) props.onClose()
  }
  return (
    <dialog
      ref={dialog}
      class={`modal modal-${props.form}`}
      role={props.alert ? 'alertdialog' : undefined}
      aria-labelledby={title}
      onCancel={cancelled}
      onClose={() => props.onClose()}
      onMouseDown={pressed}
    >
      <div class="modal-inside">
        <header class="modal-head">
          <h2 class="modal-title" id={title}>
            {props.title}
          </h2>
          <Show when={!props.alert}>
            <IconButton icon="close" label={t('close')} class="modal-close" onClick={() => props.onClose()} />
          </Show>
        </header>
        <div class="modal-body">{props.children}</div>
        <Show when={props.actions}>
          <footer class="modal-actions">{props.actions}</footer>
        </Show>
      </div>
    </dialog>
  )
}

/** The page behind stands still while the dialog is open; without its scrollbar it would get wider. */
function keepPlaceOfScrollbar(): void {
  const root = document.documentElement
  root.style.setProperty('--modal-scrollbar', `${innerWidth - root.clientWidth}px`)
}
