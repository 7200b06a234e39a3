import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'

export const noticesRoutes: readonly RouteDefinition[] = [
  { path: '/notices', component: lazy(() => import('./notices.tsx')) },
]
