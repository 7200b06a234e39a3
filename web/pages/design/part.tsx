import { createUniqueId, type JSX } from 'solid-js'

/** One part of the page under its name. */
export function Part(props: { readonly title: string; readonly wide?: boolean; readonly children: JSX.Element }) {
  const id = createUniqueId()
  return (
    <section class="design-part" classList={{ 'design-wide': props.wide === true }} aria-labelledby={id}>
      <h2 class="design-title" id={id}>
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}
