import type { Context, JobContext } from '@stoa/subgraph/definition'
import type { Work } from '@stoa/subgraph/work'
import type { Loaders } from './loaders.ts'
import type { PaymentsPorts } from './providers/providers.ts'
import type { Tables } from './tables.ts'

/** What resolvers and rules get. */
export type SubgraphContext = Context<Tables, Loaders, PaymentsPorts>

/** What commands get. */
export type PaymentsWork = Work<Tables>

/** What jobs get. */
export type PaymentsJob = JobContext<Tables, PaymentsPorts>
