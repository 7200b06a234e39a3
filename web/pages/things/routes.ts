import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'

const things = lazy(() => import('./list/things.tsx'))

export const thingsRoutes: readonly RouteDefinition[] = [
  { path: '/things', component: things },
  { path: '/things/:view', component: things, matchFilters: { view: ['borrowed', 'lent', 'orders'] } },
  { path: '/loan/:id', component: lazy(() => import('./loan/loan.tsx')) },
]
