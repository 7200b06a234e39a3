import type { RouteDefinition } from '@solidjs/router'

export const tradeRoutes: readonly RouteDefinition[] = []
