import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'

export const messagesRoutes: readonly RouteDefinition[] = [
  { path: '/messages/:id?', component: lazy(() => import('./messages.tsx')) },
]
