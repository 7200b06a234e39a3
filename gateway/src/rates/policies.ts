import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import type { Charge, RatePolicy } from './rate-store.ts'

/** Who may do how much. What is undefined is not limited. */
export type RatePolicies = {
  /** Of a person: what operations are estimated to cost. */
  readonly person?: RatePolicy | undefined
  /** Of an address, by all who call from there without an account: the same. */
  readonly address?: RatePolicy | undefined
  /** Of an address: attempts to open a WebSocket or to reserve an event stream. */
  readonly connection?: RatePolicy | undefined
  /** Of an address: tokens that do not count, whoever they say they are of. */
  readonly token?: RatePolicy | undefined
  /** Of a person or an address: requests to subgraphs' routes. */
  readonly route?: RatePolicy | undefined
  /** Of an address: requests to `/-/<subgraph>/webhooks/…`, which come in bursts and all from one place. */
  readonly webhook?: RatePolicy | undefined
  /** Of a person or an address: times that a field of the root is asked for. By its name, such as `Query.search`. */
  readonly operations?: Readonly<Record<string, RatePolicy>> | undefined
}

const typeNames = {
  [OperationTypeNode.QUERY]: 'Query',
  [OperationTypeNode.MUTATION]: 'Mutation',
  [OperationTypeNode.SUBSCRIPTION]: 'Subscription',
} as const

/** What an operation is charged for the fields of its root; each operation is read once. Aliases count each. */
export function operationCharges(
  policies: NonNullable<RatePolicies['operations']>,
): (definition: OperationDefinitionNode, document: DocumentNode) => readonly Charge[] {
  const known = new WeakMap<OperationDefinitionNode, readonly Charge[]>()
  const none = Object.keys(policies).length === 0

  function read(definition: OperationDefinitionNode, document: DocumentNode): readonly Charge[] {
    const times = new Map<RatePolicy, number>()
    const visited = new Set<string>()
    const visit = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet)
        else if (selection.kind === Kind.FIELD) {
          const name = `${typeNames[definition.operation]}.${selection.name.value}`
          const policy = Object.hasOwn(policies, name) ? policies[name] : undefined
          if (policy) times.set(policy, (times.get(policy) ?? 0) + 1)
        } else if (!visited.has(selection.name.value)) {
          visited.add(selection.name.value)
          const fragment = document.definitions.find(
            (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
          )
          if (fragment?.kind === Kind.FRAGMENT_DEFINITION) visit(fragment.selectionSet)
        }
      }
    }
    visit(definition.selectionSet)
    return [...times].map(([policy, cost]) => ({ policy, cost }))
  }

  return (definition, document) => {
    if (none) return []
    let charges = known.get(definition)
    if (!charges) {
      charges = read(definition, document)
      known.set(definition, charges)
    }
    return charges
  }
}
