import type { Context } from '@stoa/subgraph/definition'
import type { Tables } from './tables.ts'

/** What resolvers and rules get. */
export type SubgraphContext = Context<Tables, Record<string, never>>
