import type { RouteDefinition } from '@solidjs/router'

export const accountRoutes: readonly RouteDefinition[] = []
