import { defineConfig } from '@graphql-hive/gateway'

/** As it comes, but each request on its own: nothing in flight is shared. */
export const gatewayConfig = defineConfig({
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
})
