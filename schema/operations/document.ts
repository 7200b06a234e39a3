import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/** An operation with the types of what it answers and takes, its text, and the id under which it is registered. */
export type RegisteredDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  readonly documentId: string
  readonly body: string
}
