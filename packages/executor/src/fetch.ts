import type { FetchNode } from '@apollo/query-planner'
import type { EntityPath } from './entity-path.ts'
import type { Merge } from './merge.ts'
import type { Representation } from './representations.ts'
import type { Rewrite } from './rewrites.ts'

/** Values of an operation's variables, as the client sent them. */
export type Variables = Readonly<Record<string, unknown>>

/** One fetch of the plan, ready to run. */
export type Fetch = {
  readonly node: FetchNode
  /** Asked instead for entities that lack something that only some of its fields require. */
  readonly parts: readonly Fetch[]
  readonly subgraph: string
  readonly path: EntityPath
  /** All must hold for the fetch to run. */
  readonly guards: readonly Guard[]
  /** Absent in fetches of root fields. */
  readonly representation?: Representation | undefined
  /** Rewrites may make entities of different types one representation, which answers then may not be shared by. */
  readonly typedRepresentations: boolean
  readonly rewriteResult?: Rewrite | undefined
  /** Puts one entity of the answer into what is known of it. Made when it is first needed. */
  readonly merge: () => Merge
}

/** A variable that `@include` or `@skip` asks, and what it has to be. */
export type Guard = { readonly variable: string; readonly wanted: boolean; readonly fallback: unknown }

/** A fetch in its place: after which others it comes. */
export type Step = { readonly fetch: Fetch; readonly level: number; readonly after: readonly Step[] }
