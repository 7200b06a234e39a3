import { createHash } from 'node:crypto'
import type { OperationTypeNode } from 'graphql'

/** An operation that a client has registered: the only one in its document. The same object as long as it is registered. */
export type RegisteredOperation = {
  /** SHA-256 of `body`, in hex. */
  readonly id: string
  /** Undefined where the document gives it none. */
  readonly name: string | undefined
  readonly type: OperationTypeNode
  /** The document, as it would be sent. */
  readonly body: string
}

/** What one client may ask for, under every id by which it does. */
export type Manifest = { readonly client: string; readonly entries: ReadonlyMap<string, RegisteredOperation> }

/** The id of a document. */
export function sha256(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}
