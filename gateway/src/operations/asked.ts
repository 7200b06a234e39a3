import type { DocumentNode } from 'graphql'

/** An operation as a client asks for it: by its text, or by the id under which it is registered. */
export type AskedOperation = {
  readonly query?: string | DocumentNode | null | undefined
  readonly variables?: Record<string, unknown> | null | undefined
  readonly operationName?: string | null | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined
  readonly documentId?: string | undefined
  /** Whether the id came in the form in which a client may register a text by sending it beside. */
  readonly isAutomatic?: boolean | undefined
  /** Set where it came by GET; `preflighted` where a browser has asked before it let a page send it. */
  readonly byGet?: { readonly preflighted: boolean } | undefined
  /** What the client calls itself. A name is no boundary. */
  readonly client?: string | undefined
}

export type NamedDocument = Pick<AskedOperation, 'documentId' | 'isAutomatic'>

/** The header in which clients of Apollo say how they are called. */
export const clientNameHeader = 'apollographql-client-name'

/**
 * The id in a request, in any of the forms that clients use: `documentId` of GraphQL over HTTP, `doc_id` of Relay,
 * `extensions.persistedQuery.sha256Hash` of Apollo. Undefined where it names none.
 */
export function documentIn(request: {
  readonly documentId?: unknown
  readonly doc_id?: unknown
  readonly extensions?: unknown
}): NamedDocument | undefined {
  const id = request.documentId ?? request.doc_id
  if (id != null) return { documentId: String(id) }
  const { extensions } = request
  if (extensions == null) return undefined
  const { persistedQuery } = extensions as { persistedQuery?: { sha256Hash?: unknown } | null }
  const hash = persistedQuery?.sha256Hash
  // What is no hash has never been registered this way.
  const [, hex] = (typeof hash === 'string' && /^(?:sha256:)?([0-9a-f]{64})$/.exec(hash)) || []
  return hex === undefined ? undefined : { documentId: hex, isAutomatic: true }
}

/** What a message asks for: of all that a client has sent, what is meant for us. */
export function askedIn(message: object): AskedOperation {
  const { query, variables, operationName, extensions } = message as AskedOperation
  return { query, variables, operationName, extensions, ...documentIn(message) }
}

const path = '/graphql/'

/** The id in an address, `/graphql/<id>`, after which the operation's name may stand. */
export function documentInPath(url: string | undefined): NamedDocument | undefined {
  if (!url?.startsWith(path)) return undefined
  const [id = ''] = url.slice(path.length).split(/[/?]/)
  if (id === '') return undefined
  try {
    return { documentId: decodeURIComponent(id) }
  } catch {
    return { documentId: id }
  }
}

/** Whether the path of an address is that of the endpoint: alone, or with an id behind it. */
export function isEndpoint(pathname: string): boolean {
  return pathname === '/graphql' || pathname.startsWith(path)
}
