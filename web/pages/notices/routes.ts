import type { RouteDefinition } from '@solidjs/router'

export const noticesRoutes: readonly RouteDefinition[] = []
