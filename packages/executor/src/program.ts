import type { FetchNode, PlanNode } from '@apollo/query-planner'
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { Kind, parse, type SelectionSetNode, valueFromASTUntyped } from 'graphql'
import { areFusible, type EntityBatch, entityBatch } from './batch.ts'
import type { EntityPath } from './entity-path.ts'
import type { Fetch, Guard, Step, Variables } from './fetch.ts'
import type { Merge, Merging } from './merge.ts'
import { compileRepresentations } from './representations.ts'
import { compileRewrites } from './rewrites.ts'

/** What is sent to a subgraph as one request; runs when all units before it are done. */
export type Unit = {
  /** Its place in the program. */
  readonly index: number
  readonly subgraph: string
  readonly root?: Fetch
  readonly batch?: EntityBatch
  /** How many units have to be done first. */
  readonly waits: number
  /** The units that wait for this one. */
  readonly next: readonly number[]
}

/** A plan as a graph of requests. */
export type Program = readonly Unit[]

/** Flattens a plan into its fetches, each with those that come before it. */
export function stepsOf(
  plan: PlanNode | undefined,
  definition: OperationDefinitionNode,
  setting: FetchSetting,
): readonly Step[] {
  const steps: Step[] = []
  if (plan) flatten(plan, { path: [], guards: [], after: [] })
  return steps

  type Place = { path: EntityPath; guards: readonly Guard[]; after: readonly Step[] }

  /** Adds the steps of a node and returns those that have nothing of it after them. */
  function flatten(node: PlanNode, place: Place): readonly Step[] {
    switch (node.kind) {
      case 'Sequence':
        return node.nodes.reduce<readonly Step[]>((after, one) => flatten(one, { ...place, after }), place.after)
      case 'Parallel':
        return node.nodes.length > 0 ? [...new Set(node.nodes.flatMap((one) => flatten(one, place)))] : place.after
      case 'Flatten':
        return flatten(node.node, { ...place, path: [...place.path, ...node.path.map(String)] })
      case 'Condition': {
        const branch = (inner: PlanNode | undefined, wanted: boolean) =>
          inner
            ? flatten(inner, { ...place, guards: [...place.guards, guardOf(node.condition, wanted, definition)] })
            : []
        const ends = [...branch(node.ifClause, true), ...branch(node.elseClause, false)]
        return ends.length > 0 ? ends : place.after
      }
      case 'Fetch': {
        const level = 1 + Math.max(-1, ...place.after.map((step) => step.level))
        const step = { fetch: compileFetch(node, place, setting), level, after: place.after }
        steps.push(step)
        return [step]
      }
      case 'Defer':
        throw new Error('a plan with @defer cannot be run')
    }
  }
}

function guardOf(variable: string, wanted: boolean, definition: OperationDefinitionNode): Guard {
  const declared = definition.variableDefinitions?.find((one) => one.variable.name.value === variable)
  const fallback = declared?.defaultValue ? valueFromASTUntyped(declared.defaultValue) : undefined
  return { variable, wanted, fallback }
}

/** Whether a guard holds. Throws where the variable is no Boolean, which validation of variables had to prevent. */
export function holds(guard: Guard, variables: Variables): boolean {
  const given = Object.hasOwn(variables, guard.variable) ? variables[guard.variable] : undefined
  const value = given === undefined ? guard.fallback : given
  if (typeof value !== 'boolean') throw new Error(`The variable $${guard.variable} has to be true or false.`)
  return value === guard.wanted
}

/** What fetches need to know of their supergraph. */
export type FetchSetting = {
  readonly supergraphSchema: GraphQLSchema
  readonly merging: Merging
  readonly partsOf: ReadonlyMap<FetchNode, readonly FetchNode[]>
}

/** Makes a fetch of a plan ready to run. */
export function compileFetch(
  node: FetchNode,
  { path, guards }: { path: EntityPath; guards: readonly Guard[] },
  setting: FetchSetting,
): Fetch {
  const { supergraphSchema, merging, partsOf } = setting
  const rewriteInput = compileRewrites(node.inputRewrites, supergraphSchema)
  const rewriteResult = compileRewrites(node.outputRewrites, supergraphSchema)
  const isMade = node.requires !== undefined && !rewriteResult
  let made: Merge | undefined
  return {
    node,
    parts: partsOf.get(node)?.map((part) => compileFetch(part, { path, guards }, setting)) ?? [],
    subgraph: node.serviceName,
    path,
    guards,
    representation: node.requires && compileRepresentations(node.requires, rewriteInput, supergraphSchema),
    typedRepresentations: rewriteInput !== undefined,
    rewriteResult,
    merge: () => (made ??= isMade ? merging.merger(entityNames(node.operation)) : merging.merge),
  }
}

/** The response names that an entity of a fetch can have: those of all types, with the one that is always there. */
function entityNames(operation: string): string[] {
  const document = parse(operation)
  const names = new Set(['__typename'])
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const one of selections) {
      if (one.kind === Kind.FIELD) names.add((one.alias ?? one.name).value)
      else if (one.kind === Kind.INLINE_FRAGMENT) visit(one.selectionSet)
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition.selectionSet)
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const [entities] = definition.selectionSet.selections
    if (entities?.kind === Kind.FIELD && entities.selectionSet) visit(entities.selectionSet)
  }
  return [...names]
}

/**
 * The requests of all steps. Fetches of entities that have the same number of steps before them and go to the same
 * subgraph become one request.
 */
export function unite(steps: readonly Step[], fuse: boolean): Program {
  const groups: Step[][] = []
  const open = new Map<string, Step[]>()
  const levelOf = fuse ? lateLevels(steps) : (step: Step) => step.level
  for (const step of steps) {
    const key = `${levelOf(step)} ${step.fetch.subgraph}`
    const known = fuse && step.fetch.representation ? open.get(key) : undefined
    if (known && areFusible([...known, step].map(({ fetch }) => fetch.node.operation))) {
      known.push(step)
      continue
    }
    const group = [step]
    groups.push(group)
    if (step.fetch.representation) open.set(key, group)
  }
  const unitOf = new Map(groups.flatMap((group, index) => group.map((step): [Step, number] => [step, index])))
  const before = groups.map((group) => new Set(group.flatMap((step) => step.after.map((one) => unitOf.get(one)))))
  return groups.map((group, index) => {
    const fetches = group.map((step) => step.fetch)
    const first = fetches[0] as Fetch
    return {
      index,
      subgraph: first.subgraph,
      ...(first.representation ? { batch: entityBatch(fetches) } : { root: first }),
      waits: before[index]?.size ?? 0,
      next: before.flatMap((set, other) => (set.has(index) ? [other] : [])),
    }
  })
}

/** What nothing waits for may go with the last request to its subgraph: the response waits for that anyway. */
function lateLevels(steps: readonly Step[]): (step: Step) => number {
  const awaited = new Set(steps.flatMap((step) => step.after))
  const last = new Map<string, number>()
  for (const { fetch, level } of steps) {
    if (fetch.representation) last.set(fetch.subgraph, Math.max(level, last.get(fetch.subgraph) ?? 0))
  }
  return (step) => (awaited.has(step) ? step.level : (last.get(step.fetch.subgraph) ?? step.level))
}
