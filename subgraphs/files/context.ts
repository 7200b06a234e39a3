import type { Context, JobContext, RouteContext } from '@stoa/subgraph/definition'
import type { Work } from '@stoa/subgraph/work'
import type { Loaders } from './loaders.ts'
import type { FilesPorts } from './ports.ts'
import type { Tables } from './tables.ts'

/** What resolvers and rules get. */
export type SubgraphContext = Context<Tables, Loaders, FilesPorts>

/** What commands get. */
export type FilesWork = Work<Tables>

/** What jobs get. */
export type FilesJob = JobContext<Tables, FilesPorts>

/** What routes get. */
export type FilesRoute = RouteContext<Tables, FilesPorts>
