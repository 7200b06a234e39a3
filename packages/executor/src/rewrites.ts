import type { FetchDataRewrite } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { type Json, type JsonObject, ownValue, setOwn } from './own.ts'
import { satisfies } from './satisfies.ts'

/** Changes a representation before it is sent, or a result after it came. */
export type Rewrite = (value: Json | undefined) => void

const onType = '... on '

/**
 * The planner's rewrites of one fetch (type names of interface objects,
 * aliases that keep differently typed fields apart) as one function, or
 * nothing where there are none.
 */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  supergraph: GraphQLSchema,
): Rewrite | undefined {
  const steps = (rewrites ?? []).filter(({ path }) => path.length > 0).map((one) => compileRewrite(one, supergraph))
  if (steps.length === 0) return undefined
  return (value) => {
    for (const step of steps) step(value)
  }
}

function compileRewrite(rewrite: FetchDataRewrite, supergraph: GraphQLSchema): Rewrite {
  const name = rewrite.path.at(-1) as string
  const change =
    rewrite.kind === 'ValueSetter'
      ? (object: JsonObject) => setOwn(object, name, rewrite.setValueTo)
      : (object: JsonObject) => renameKey(object, name, rewrite.renameKeyTo)
  return rewrite.path
    .slice(0, -1)
    .reduceRight<Rewrite>((inner, part) => onEach(atPart(part, inner, supergraph)), onEach(change))
}

function renameKey(object: JsonObject, from: string, to: string): void {
  const value = ownValue(object, from)
  if (value === undefined) return
  setOwn(object, to, value)
  object[from] = undefined
}

function atPart(part: string, inner: Rewrite, supergraph: GraphQLSchema): (object: JsonObject) => void {
  if (!part.startsWith(onType)) return (object) => inner(ownValue(object, part))
  const condition = part.slice(onType.length)
  return (object) => {
    const typename = object.__typename
    // An object that does not say its type is taken to be what the plan expects.
    if (!typename || satisfies(supergraph, typename, condition)) inner(object)
  }
}

/** Through lists of any depth to the objects in them. */
function onEach(change: (object: JsonObject) => void): Rewrite {
  const visit: Rewrite = (value) => {
    if (Array.isArray(value)) for (const element of value) visit(element)
    else if (typeof value === 'object' && value !== null) change(value)
  }
  return visit
}
