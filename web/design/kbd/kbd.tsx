import type { JSX } from 'solid-js'
import './kbd.css'

/** A key of the keyboard: `<Kbd>/</Kbd>`. */
export function Kbd(props: { readonly children: JSX.Element }) {
  return <kbd class="kbd">{props.children}</kbd>
}
