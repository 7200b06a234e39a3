import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'

/** What somebody says about themselves, and how they hear of things. */
export const accountRoutes: readonly RouteDefinition[] = [
  { path: '/account', component: lazy(() => import('./account.tsx')) },
  { path: '/account/profile', component: lazy(() => import('./profile.tsx')) },
  { path: '/account/addresses', component: lazy(() => import('./addresses.tsx')) },
  { path: '/account/addresses/:id', component: lazy(() => import('./address-form.tsx')) },
  { path: '/account/notices', component: lazy(() => import('./notices.tsx')) },
  { path: '/account/look', component: lazy(() => import('./look.tsx')) },
  { path: '/account/password', component: lazy(() => import('./password.tsx')) },
  { path: '/account/sessions', component: lazy(() => import('./sessions.tsx')) },
]
