import { createEffect } from 'solid-js'

/** The title of the page, as tabs, bookmarks and screen readers say it. */
export function Title(props: { readonly children: string | undefined }) {
  createEffect(() => {
    document.title = props.children ? `${props.children} · Stoa` : 'Stoa'
  })
  return undefined
}
