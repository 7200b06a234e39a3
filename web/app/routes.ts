import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'
import { accountRoutes } from '../pages/account/routes.ts'
import { deskRoutes } from '../pages/desk/routes.ts'
import { messagesRoutes } from '../pages/messages/routes.ts'
import { noticesRoutes } from '../pages/notices/routes.ts'
import { shelvesRoutes } from '../pages/shelves/routes.ts'
import { signingInRoutes } from '../pages/signing-in/routes.ts'
import { thingsRoutes } from '../pages/things/routes.ts'
import { tradeRoutes } from '../pages/trade/routes.ts'

/** Every page, by its address; each is a file of its own, fetched when it is wanted. */
export const routes: readonly RouteDefinition[] = [
  ...shelvesRoutes,
  ...signingInRoutes,
  ...thingsRoutes,
  ...tradeRoutes,
  ...messagesRoutes,
  ...noticesRoutes,
  ...accountRoutes,
  ...deskRoutes,
  { path: '/dev/design', component: lazy(() => import('../pages/design/design.tsx')) },
  { path: '*', component: lazy(() => import('../pages/not-found/not-found.tsx')) },
]
