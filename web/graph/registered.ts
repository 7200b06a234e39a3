import { type Exchange, makeOperation, type TypedDocumentNode } from '@urql/core'
import { map, pipe } from 'wonka'

/** A document of this app, made by `pnpm codegen` from a `.graphql` file, with the id under which it is registered. */
export type Registered<Data = unknown, Variables = unknown> = TypedDocumentNode<Data, Variables> & {
  readonly documentId: string
}

/** What a request of a registered document is sent with. */
export function registeredContext({ documentId }: { readonly documentId: string }): { documentId: string } {
  return { documentId }
}

/** Sends the id of a document instead of its text. The cache needs the text, the server has it already. */
export const registered: Exchange =
  ({ forward }) =>
  (operations$) =>
    pipe(
      operations$,
      map((operation) => {
        const { documentId } = operation.context as { documentId?: string }
        if (operation.kind === 'teardown' || !documentId) return operation
        const persistedQuery = { version: 1 as const, sha256Hash: documentId }
        return makeOperation(operation.kind, {
          ...operation,
          extensions: { ...operation.extensions, persistedQuery },
        })
      }),
      forward,
    )
