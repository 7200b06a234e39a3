import type { Context, JobContext } from '@stoa/subgraph/definition'
import type { Work } from '@stoa/subgraph/work'
import type { Loaders } from './loaders.ts'
import type { NotificationsPorts } from './ports.ts'
import type { Tables } from './tables.ts'

/** What resolvers and rules get. */
export type SubgraphContext = Context<Tables, Loaders, NotificationsPorts>

/** What commands get. */
export type NotificationsWork = Work<Tables>

/** What jobs get. */
export type NotificationsJob = JobContext<Tables, NotificationsPorts>
