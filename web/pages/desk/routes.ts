import type { RouteDefinition } from '@solidjs/router'

export const deskRoutes: readonly RouteDefinition[] = []
