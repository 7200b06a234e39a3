import type { JSX } from 'solid-js'
import { focusError } from '../field/focus-error.ts'

/**
 * A form whose fields say themselves what is wrong, in the language of the app: the browser's own bubbles stay away.
 * Enter submits. When `onSubmit` is done, the focus goes to the first field that is refused.
 */
export function Form(props: {
  readonly children: JSX.Element
  readonly onSubmit: () => unknown
  readonly label?: string | undefined
  readonly class?: string | undefined
}) {
  let form!: HTMLFormElement
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    await props.onSubmit()
    if (form.isConnected) focusError(form)
  }
  return (
    <form ref={form} novalidate class={props.class} aria-label={props.label} onSubmit={(event) => void submit(event)}>
      {props.children}
    </form>
  )
}
