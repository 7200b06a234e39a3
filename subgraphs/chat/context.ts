import type { Context } from '@stoa/subgraph/definition'
import type { Work } from '@stoa/subgraph/work'
import type { Loaders } from './loaders.ts'
import type { Tables } from './tables.ts'

/** What resolvers and rules get. */
export type SubgraphContext = Context<Tables, Loaders>

/** What commands get. */
export type ChatWork = Work<Tables>
