import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'

const create = lazy(() => import('./items/create.tsx'))

export const deskRoutes: readonly RouteDefinition[] = [
  { path: '/desk', component: lazy(() => import('./today/today.tsx')) },
  { path: '/desk/requests', component: lazy(() => import('./requests/requests.tsx')) },
  { path: '/desk/loans', component: lazy(() => import('./loans/loans.tsx')) },
  { path: '/desk/orders', component: lazy(() => import('./orders/orders.tsx')) },
  { path: '/desk/support', component: lazy(() => import('./support/support.tsx')) },
  { path: '/desk/items', component: lazy(() => import('./items/items.tsx')) },
  { path: '/desk/items/new', component: create },
  { path: '/lend/new', component: create },
  { path: '/item/:id/edit', component: lazy(() => import('./items/edit.tsx')) },
]
