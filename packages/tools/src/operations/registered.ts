import { createHash } from 'node:crypto'
import {
  type ASTNode,
  type DefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { ClientDocuments } from './client-documents.ts'

/** An operation as it is sent: with all fragments that it uses, under the hash of that text. */
export type Registered = {
  readonly name: string
  readonly type: 'query' | 'mutation' | 'subscription'
  /** SHA-256 of `body`, in hex. */
  readonly id: string
  readonly body: string
  /** The operation first, then each fragment in the order of its first use. */
  readonly definitions: readonly DefinitionNode[]
}

/** The id of a document: SHA-256, in hex, of what graphql-js prints of it. */
export function documentId(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}

/** Makes an operation ready to be registered. Its client's documents are valid. */
export function registered(operation: OperationDefinitionNode, documents: ClientDocuments): Registered {
  const definitions = [operation, ...fragmentsOf(operation, documents)]
  const body = print({ kind: Kind.DOCUMENT, definitions })
  return { name: operation.name?.value ?? '', type: operation.operation, id: documentId(body), body, definitions }
}

/** All fragments that a definition needs, depth first, each once. */
export function fragmentsOf(definition: DefinitionNode, documents: ClientDocuments): FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>()
  const follow = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = documents.fragments.get(name.value)
        if (!fragment || found.has(name.value)) return
        found.set(name.value, fragment.node)
        follow(fragment.node)
      },
    })
  }
  follow(definition)
  return [...found.values()]
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/**
 * Adds `__typename` where the app's cache adds it (`formatDocument` of
 * @urql/core): last in every selection but an operation's own, unless it
 * stands there without an alias.
 */
export function withTypenames<T extends DefinitionNode>(definition: T): T {
  return visit(definition, {
    SelectionSet: {
      leave(node, _key, parent): SelectionSetNode | undefined {
        const isRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        const isThere = node.selections.some(
          (selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename' && !selection.alias,
        )
        return isRoot || isThere ? undefined : { ...node, selections: [...node.selections, typename] }
      },
    },
  }) as T
}
