import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'

/** Into the account and out of trouble with it. */
export const signingInRoutes: readonly RouteDefinition[] = [
  { path: '/login', component: lazy(() => import('./log-in.tsx')) },
  { path: '/register', component: lazy(() => import('./register.tsx')) },
  { path: '/verify', component: lazy(() => import('./verify.tsx')) },
  { path: '/forgot', component: lazy(() => import('./forgot.tsx')) },
  { path: '/reset', component: lazy(() => import('./reset.tsx')) },
]
