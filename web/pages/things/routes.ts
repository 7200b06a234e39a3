import type { RouteDefinition } from '@solidjs/router'

export const thingsRoutes: readonly RouteDefinition[] = []
