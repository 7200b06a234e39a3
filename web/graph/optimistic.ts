import type { OptimisticMutationConfig } from '@urql/exchange-graphcache'

/** What is shown before the server has answered, where it is nearly always right and an error costs nobody anything. */
export const optimistic: OptimisticMutationConfig = {}
