import type { RouteDefinition } from '@solidjs/router'

export const messagesRoutes: readonly RouteDefinition[] = []
