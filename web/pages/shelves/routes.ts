import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'
import { chosenDays } from '../../app/chosen-days.ts'
import { viewer } from '../../graph/session.ts'
import { preload } from '../../graph/use-query.ts'
import Home from './home/home.tsx'
import { ShelvesItemDocument } from './item/item.generated.ts'

export const shelvesRoutes: readonly RouteDefinition[] = [
  // The page that most people see first: it comes with the frame, not after it.
  { path: '/', component: Home },
  {
    path: '/item/:id',
    component: lazy(() => import('./item/item.tsx')),
    preload: ({ params: { id = '' } }) =>
      preload(ShelvesItemDocument, { id, ...chosenDays(), signedIn: viewer().kind === 'person' }),
  },
]
