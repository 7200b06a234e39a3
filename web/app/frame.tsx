import type { RouteSectionProps } from '@solidjs/router'
import { Suspense } from 'solid-js'

/** What stands around every page. */
export function Frame(props: RouteSectionProps) {
  return (
    <main id="main" class="page" tabindex={-1}>
      <Suspense>{props.children}</Suspense>
    </main>
  )
}
