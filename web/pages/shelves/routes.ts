import type { RouteDefinition } from '@solidjs/router'

export const shelvesRoutes: readonly RouteDefinition[] = []
