import { type RouteSectionProps, useLocation } from '@solidjs/router'
import { createEffect, ErrorBoundary, on, Show, Suspense } from 'solid-js'
import { SkipLink } from '../design/skip-link/skip-link.tsx'
import { Toasts } from '../design/toast/toast.tsx'
import { BottomTabs } from './bottom-tabs.tsx'
import { Broken } from './broken.tsx'
import { FrameProvider, frameData } from './frame-data.ts'
import { Network } from './network.tsx'
import { Rail } from './rail.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { TopBar } from './top-bar.tsx'
import { Unproved } from './unproved.tsx'
import './frame.css'

/** What stands around every page: the bar above, or the rail of the desk; tabs below on a phone; toasts. */
export function Frame(props: RouteSectionProps) {
  const data = frameData()
  const location = useLocation()
  // Who is no staff finds the shop there, and that the page does not exist.
  const isDesk = () => /^\/desk(\/|$)/.test(location.pathname) && data.isStaff()

  // A screen reader and the keyboard begin where the new page does; what was scrolled is the browser's to restore.
  createEffect(
    on(
      () => location.pathname,
      () => document.getElementById('main')?.focus({ preventScroll: true }),
      { defer: true },
    ),
  )

  return (
    <FrameProvider value={data}>
      <SkipLink />
      <div class="frame" classList={{ 'frame-desk': isDesk() }}>
        <Show when={isDesk()} fallback={<TopBar />}>
          <Rail />
        </Show>
        <main id="main" class={isDesk() ? 'frame-work' : 'frame-page'} tabindex={-1}>
          <Network />
          <Unproved />
          <ErrorBoundary fallback={(error, reset) => <Broken error={error} again={reset} />}>
            <Suspense>{props.children}</Suspense>
          </ErrorBoundary>
        </main>
        <Show when={!isDesk()}>
          <BottomTabs />
        </Show>
      </div>
      <Toasts />
      <Shortcuts />
    </FrameProvider>
  )
}
