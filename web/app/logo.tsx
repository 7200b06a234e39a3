import { A } from '@solidjs/router'

/** Three columns under a roof, and the name. */
export function Logo(props: { readonly href: string }) {
  return (
    <A class="logo" href={props.href} activeClass="" inactiveClass="">
      <svg viewBox="0 0 22 22" aria-hidden="true">
        <path d="M2 3h18v3H2zM3.5 8h3v11h-3zM9.5 8h3v11h-3zM15.5 8h3v11h-3z" />
      </svg>
      Stoa
    </A>
  )
}
