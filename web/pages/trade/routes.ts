import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'

export const tradeRoutes: readonly RouteDefinition[] = [
  { path: '/bag', component: lazy(() => import('./bag/bag.tsx')) },
  { path: '/checkout', component: lazy(() => import('./checkout/checkout.tsx')) },
  { path: '/order/:id', component: lazy(() => import('./order/order.tsx')) },
]
