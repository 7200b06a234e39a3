import type { JSX } from 'solid-js'

/** Read out, not seen. With `live`, a change of it is said as soon as nothing else is. */
export function VisuallyHidden(props: { readonly children: JSX.Element; readonly live?: boolean | undefined }) {
  return (
    <span class="visually-hidden" role={props.live ? 'status' : undefined}>
      {props.children}
    </span>
  )
}
