import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
} from 'graphql'
import { bodyPrefix } from './request.ts'
import type { Fetch } from './fetch.ts'

/** Fetches of entities that go to one subgraph as one request. */
export type EntityBatch = {
  readonly groups: readonly EntityGroup[]
  /** The request for some of the groups; made once for each choice of them. */
  request(active: readonly number[]): BatchRequest
}

/** Fetches that ask the same of their entities and so share one list of representations. */
export type EntityGroup = {
  /** Which of the batch's groups it is. */
  readonly index: number
  readonly fetches: readonly Fetch[]
  readonly variables: readonly string[]
  /** Set where only those entities are asked for that lack something for this fetch, of which the group has a part. */
  readonly partOf?: Fetch | undefined
}

/** The text of a request, and under which names its groups send and receive. */
export type BatchRequest = {
  readonly query: string
  readonly operationName: string | undefined
  readonly prefix: string
  /** By the place in the list of active groups. */
  readonly names: readonly { readonly alias: string; readonly variable: string }[]
}

type Source = { readonly group: EntityGroup; readonly operation: OperationDefinitionNode; readonly field: FieldNode }

/** How many choices of groups keep the text of their request. */
const requestLimit = 64

/** Splits the fetches of one level to one subgraph into groups. */
export function entityBatch(fetches: readonly Fetch[]): EntityBatch {
  const whole = fetches.length === 1 ? [groupOf(fetches, 0)] : groupsOf(fetches)
  const parts = fetches.flatMap((partOf) => partOf.parts.map((part) => ({ ...groupOf([part], 0), partOf })))
  const groups = [...whole, ...parts.map((part, index) => ({ ...part, index: whole.length + index }))]
  const requests = new Map<string, BatchRequest>()
  let parsed: Map<EntityGroup, Source> | undefined
  let fragments: readonly FragmentDefinitionNode[] = []

  function fuse(active: readonly EntityGroup[]): BatchRequest {
    if (!parsed) {
      const documents = groups.map((group) => parse(operationOf(group)))
      parsed = new Map(groups.map((group, index) => [group, sourceOf(group, documents[index] as DocumentNode)]))
      fragments = documents.flatMap(fragmentsOf)
    }
    const known = parsed
    return fused(
      active.map((group) => known.get(group) as Source),
      fragments,
    )
  }

  return {
    groups,
    request(active) {
      const key = active.join()
      let request = requests.get(key)
      if (!request) {
        const chosen = active.map((index) => groups[index] as EntityGroup)
        if (requests.size >= requestLimit) requests.clear()
        request = chosen.length === 1 ? alone(chosen[0] as EntityGroup) : fuse(chosen)
        requests.set(key, request)
      }
      return request
    },
  }
}

/**
 * Whether fetches can be one request: each has one field and nothing on the
 * operation itself, and no name means two fragments.
 */
export function areFusible(operations: readonly string[]): boolean {
  const fragments = new Map<string, string>()
  return operations.every((text) => {
    const document = parse(text)
    const definitions = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    const [only] = definitions
    if (definitions.length !== 1 || !only || (only.directives ?? []).length > 0) return false
    const [field, ...others] = only.selectionSet.selections
    if (field?.kind !== Kind.FIELD || others.length > 0) return false
    return fragmentsOf(document).every((fragment) => {
      const content = print(fragment)
      const known = fragments.get(fragment.name.value) ?? content
      fragments.set(fragment.name.value, content)
      return known === content
    })
  })
}

function groupOf(fetches: readonly Fetch[], index: number): EntityGroup {
  const { variableUsages } = (fetches[0] as Fetch).node
  return { index, fetches, variables: variableUsages ?? [] }
}

function groupsOf(fetches: readonly Fetch[]): EntityGroup[] {
  const byContent = new Map<string, Fetch[]>()
  for (const fetch of fetches) {
    const { node } = fetch
    const content = JSON.stringify([bare(node.operation), node.inputRewrites ?? [], node.outputRewrites ?? []])
    byContent.set(content, [...(byContent.get(content) ?? []), fetch])
  }
  return [...byContent.values()].map(groupOf)
}

/** The operation without its name, which differs from fetch to fetch. */
function bare(operation: string): string {
  const document = parse(operation)
  const definitions = document.definitions.map((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? { ...one, name: undefined } : one,
  )
  return print({ ...document, definitions } as DocumentNode)
}

function operationOf(group: EntityGroup): string {
  return (group.fetches[0] as Fetch).node.operation
}

function alone(group: EntityGroup): BatchRequest {
  const { operation, operationName } = (group.fetches[0] as Fetch).node
  return {
    query: operation,
    operationName,
    prefix: bodyPrefix(operation, operationName),
    names: [{ alias: '_entities', variable: 'representations' }],
  }
}

function sourceOf(group: EntityGroup, document: DocumentNode): Source {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const field = operation?.selectionSet.selections[0]
  if (!operation || field?.kind !== Kind.FIELD) throw new Error('a fetch of entities has one root field')
  return { group, operation, field }
}

function fragmentsOf(document: DocumentNode): readonly FragmentDefinitionNode[] {
  return document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
}

function fused(sources: readonly Source[], fragments: readonly FragmentDefinitionNode[]): BatchRequest {
  const taken = new Set(sources.flatMap(({ group }) => group.variables))
  const variables = new Map<string, VariableDefinitionNode>()
  const fields: FieldNode[] = []
  const names = sources.map(({ operation, field }, index) => {
    const alias = `_${index}`
    let variable = `representations_${index}`
    while (taken.has(variable)) variable += '_'
    taken.add(variable)
    for (const one of operation.variableDefinitions ?? []) {
      const name = one.variable.name.value
      const own = name === 'representations'
      variables.set(own ? variable : name, own ? renamed(one, variable) : one)
    }
    const argument = { name: { kind: Kind.NAME, value: variable }, kind: Kind.VARIABLE } as const
    fields.push({
      ...field,
      alias: { kind: Kind.NAME, value: alias },
      arguments: (field.arguments ?? []).map((one) =>
        one.name.value === 'representations' ? { ...one, value: argument } : one,
      ),
    })
    return { alias, variable }
  })
  const first = sources[0] as Source
  const operation: OperationDefinitionNode = {
    ...first.operation,
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  }
  const used = usedFragments(fields, fragments)
  const query = stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [operation, ...used] }))
  const operationName = first.operation.name?.value
  return { query, operationName, prefix: bodyPrefix(query, operationName), names }
}

function renamed(definition: VariableDefinitionNode, name: string): VariableDefinitionNode {
  return { ...definition, variable: { ...definition.variable, name: { kind: Kind.NAME, value: name } } }
}

/** Each fragment that the fields reach, once. */
function usedFragments(
  fields: readonly FieldNode[],
  fragments: readonly FragmentDefinitionNode[],
): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>()
  const byName = new Map(fragments.map((one) => [one.name.value, one]))
  const reach = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.\s*(?!on\b)([_A-Za-z]\w*)/g)) {
      const fragment = byName.get(name ?? '')
      if (!fragment || used.has(fragment.name.value)) continue
      used.set(fragment.name.value, fragment)
      reach(print(fragment))
    }
  }
  for (const field of fields) reach(print(field))
  return [...used.values()]
}
