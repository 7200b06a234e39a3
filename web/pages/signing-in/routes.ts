import type { RouteDefinition } from '@solidjs/router'

export const signingInRoutes: readonly RouteDefinition[] = []
