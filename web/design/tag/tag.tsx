import { onMount } from 'solid-js'
import './tag.css'

/** The tag of a piece, an id, the name of an event: in letters that cannot be taken for each other, fetched when first shown. */
export function Tag(props: { readonly children: string }) {
  onMount(() => void import('@fontsource-variable/atkinson-hyperlegible-mono/wght.css'))
  return (
    <bdi class="tag" dir="ltr">
      {props.children}
    </bdi>
  )
}
