import { Show } from 'solid-js'
import './count.css'

/** How many wait, as a small figure; nothing at all for none, and `99+` above that. Its words stand in the label around it. */
export function Count(props: { readonly value: number; readonly soft?: boolean | undefined }) {
  return (
    <Show when={props.value > 0}>
      <span class="count" classList={{ 'count-soft': props.soft === true }} aria-hidden="true">
        {props.value > 99 ? '99+' : props.value}
      </span>
    </Show>
  )
}
