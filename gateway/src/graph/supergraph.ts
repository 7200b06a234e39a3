import {
  type DirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql'

/** The names of the subgraphs, in the order of the supergraph. */
export function subgraphNames(supergraph: DocumentNode): string[] {
  return [...graphNames(supergraph).values()]
}

/**
 * Which subgraph owns each type that `node(id)` can find: the one that
 * resolves it by `id` and says that it is a `Node`.
 */
export function ownersOfNodes(supergraph: DocumentNode): Map<string, string> {
  const names = graphNames(supergraph)
  const owners = new Map<string, string>()
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    const resolvable = graphsWhere(definition, 'join__type', (args) => args.key === 'id' && args.resolvable !== false)
    const nodes = graphsWhere(definition, 'join__implements', (args) => args.interface === 'Node')
    const owner = resolvable.find((graph) => nodes.includes(graph) && names.get(graph) !== 'node')
    if (owner) owners.set(definition.name.value, names.get(owner) ?? owner)
  }
  return owners
}

/** From the enum of the join spec (`ITEMS`) to the subgraph's own name (`items`). */
function graphNames(supergraph: DocumentNode): Map<string, string> {
  const graphs = supergraph.definitions.find(
    (definition): definition is EnumTypeDefinitionNode =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  )
  if (!graphs) throw new Error('not a supergraph: it has no enum join__Graph (run `pnpm compose`)')
  const pairs = (graphs.values ?? []).map((value): [string, string] => {
    const graph = value.directives?.find((directive) => directive.name.value === 'join__graph')
    return [value.name.value, String(graph ? argumentsOf(graph).name : value.name.value)]
  })
  return new Map(pairs)
}

function graphsWhere(
  definition: ObjectTypeDefinitionNode,
  directive: string,
  holds: (args: Record<string, unknown>) => boolean,
): string[] {
  const all = (definition.directives ?? []).filter((one) => one.name.value === directive).map(argumentsOf)
  return all.filter(holds).map((args) => String(args.graph))
}

function argumentsOf(directive: DirectiveNode): Record<string, unknown> {
  return Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [
      argument.name.value,
      'value' in argument.value ? argument.value.value : undefined,
    ]),
  )
}
