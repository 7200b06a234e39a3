import type { IncomingMessage } from 'node:http'
import { getOperationAST, OperationTypeNode, parse } from 'graphql'
import { readBody } from '../../http/read-body.ts'
import type { OperationMessage } from './connections.ts'

/** What a GET or a POST asks for, as it was sent. Throws `BodyTooLarge` and `SyntaxError`. */
export async function readOperation(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  if (request.method === 'GET') {
    const given = new URL(request.url ?? '/', 'http://localhost').searchParams
    const json = (name: string) => JSON.parse(given.get(name) ?? 'null') as unknown
    const [query, operationName] = [given.get('query'), given.get('operationName')]
    return { query, operationName, variables: json('variables'), extensions: json('extensions') }
  }
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  // Other kinds of content a page of any origin could send.
  if (type !== 'application/json') return undefined
  return JSON.parse((await readBody(request, maxBytes)).toString('utf8'))
}

/** An operation, or undefined for anything else. */
export function asOperation(read: unknown): OperationMessage | undefined {
  if (!isObject(read) || typeof read.query !== 'string') return undefined
  const { query, operationName, variables, extensions } = read
  if (operationName != null && typeof operationName !== 'string') return undefined
  if (variables != null && !isObject(variables)) return undefined
  if (extensions != null && !isObject(extensions)) return undefined
  return { query, operationName: operationName ?? undefined, variables, extensions }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** By GET nothing may change; what cannot be read is refused where every operation is. */
export function isMutation({ query, operationName }: OperationMessage): boolean {
  try {
    return getOperationAST(parse(query, { maxTokens: 10_000 }), operationName)?.operation === OperationTypeNode.MUTATION
  } catch {
    return false
  }
}
