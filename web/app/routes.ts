import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'

/** Every page, by its address; each is a file of its own, fetched when it is wanted. */
export const routes: readonly RouteDefinition[] = [
  { path: '/', component: lazy(() => import('../pages/home/home.tsx')) },
  { path: '/dev/design', component: lazy(() => import('../pages/design/design.tsx')) },
]
