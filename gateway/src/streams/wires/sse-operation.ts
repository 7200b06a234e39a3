import type { IncomingMessage } from 'node:http'
import { clientNameHeader, documentIn, documentInPath } from '../../operations/asked.ts'
import { readBody } from '../../http/read-body.ts'
import type { OperationMessage } from './connections.ts'

/** What a GET or a POST asks for, as it was sent. Throws `BodyTooLarge` and `SyntaxError`. */
export async function readOperation(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  if (request.method === 'GET') {
    const given = new URL(request.url ?? '/', 'http://localhost').searchParams
    const json = (name: string) => JSON.parse(given.get(name) ?? 'null') as unknown
    const text = (name: string) => given.get(name) ?? undefined
    return named(request, {
      query: text('query'),
      operationName: text('operationName'),
      documentId: text('documentId'),
      doc_id: text('doc_id'),
      variables: json('variables'),
      extensions: json('extensions'),
    })
  }
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  // Other kinds of content a page of any origin could send.
  if (type !== 'application/json') return undefined
  return named(request, JSON.parse((await readBody(request, maxBytes)).toString('utf8')))
}

/** With the id in its address, and what its client calls itself. */
function named({ url, headers }: IncomingMessage, read: unknown): unknown {
  if (!isObject(read)) return read
  const client = headers[clientNameHeader]
  return { ...read, ...documentInPath(url), ...(typeof client === 'string' ? { client } : { client: undefined }) }
}

/** An operation, or undefined for anything else. */
export function asOperation(read: unknown): OperationMessage | undefined {
  if (!isObject(read)) return undefined
  const { query, operationName, variables, extensions, client } = read
  if (operationName != null && typeof operationName !== 'string') return undefined
  if (variables != null && !isObject(variables)) return undefined
  if (extensions != null && !isObject(extensions)) return undefined
  const document = documentIn(read)
  if (document ? query != null && typeof query !== 'string' : typeof query !== 'string') return undefined
  return {
    query: query as string | undefined,
    operationName: operationName ?? undefined,
    variables,
    extensions,
    ...document,
    client: client as string | undefined,
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
