import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Shelf } from './shelf.tsx'
import { Thing } from './thing.tsx'

const root = createRootRoute({ component: Outlet })
const shelf = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Shelf,
  validateSearch: ({ q }: Record<string, unknown>): { q?: string | undefined } => ({
    q: typeof q === 'string' ? q : undefined,
  }),
})
const thing = createRoute({ getParentRoute: () => root, path: '/thing/$id', component: Thing })
const router = createRouter({ routeTree: root.addChildren([shelf, thing]) })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
