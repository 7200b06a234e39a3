import type { IncomingMessage } from 'node:http'
import type { ExecutionResult } from 'graphql'
import type { GraphSource } from '../graph/graph-source.ts'
import { StatusRefusal } from '../caller/errors.ts'
import type { Ask } from '../graph/ask.ts'
import { type AskedOperation, clientNameHeader, documentIn, documentInPath } from '../operations/asked.ts'
import { type Asked, type LaneAnswer, subscriptionRefused } from './lane.ts'
import { formatted, type ShowError } from './show-error.ts'

/** Answers what is plain, and nothing where the other lane has to decide: then nothing has run yet. */
export type FastLane = (asked: Asked) => Promise<LaneAnswer | undefined>

/**
 * The short way for requests as nearly all of them are: straight from JSON to
 * the operation and from the result to JSON. It refuses nothing by itself; a
 * request that it does not know for plain is the other lane's, so that each
 * rule stands in one place. What names an operation by its id is always plain:
 * there is no text to look at. With `idsOnly` nothing else is.
 */
export function fastLane(source: GraphSource, ask: Ask, show: ShowError, idsOnly = false): FastLane {
  return async ({ request, body, caller }) => {
    const isGet = request.method === 'GET'
    const asked = isGet ? fromAddress(request) : request.method === 'POST' ? fromBody(request, body) : undefined
    if (!asked || (idsOnly && asked.documentId === undefined)) return undefined
    try {
      const ran = await ask(source.current, asked, caller)
      const { result, headers } = ran
      if (!result) throw subscriptionRefused()
      return { status: statusOf(result), text: textOf(result), headers, ran, hasErrors: !!result.errors }
    } catch (error) {
      if (!(error instanceof StatusRefusal)) throw error
      const { status, errors, headers } = error
      return { status, text: textOf({ errors }), headers, hasErrors: true }
    }
  }

  function textOf({ errors, data, extensions }: ExecutionResult): string {
    if (!errors) return JSON.stringify(extensions ? { data, extensions } : { data })
    return JSON.stringify({ errors: errors.map((error) => show(formatted(error), error)), data, extensions })
  }
}

/** An operation that could not begin to run has no data, not even null. */
function statusOf({ errors, data }: ExecutionResult): number {
  return errors?.length && data === undefined ? 400 : 200
}

function fromBody({ headers, url }: IncomingMessage, body: unknown): AskedOperation | undefined {
  const type = headers['content-type']
  if (type !== 'application/json' && !isJson(type)) return undefined
  if (!isRecord(body)) return undefined
  const { query, variables, operationName, extensions } = body
  if (variables != null && !isRecord(variables)) return undefined
  if (operationName != null && typeof operationName !== 'string') return undefined
  if (extensions != null && !isRecord(extensions)) return undefined
  const document = (url === '/graphql' ? undefined : documentInPath(url)) ?? documentIn(body)
  if (document ? query != null && typeof query !== 'string' : typeof query !== 'string' || query === '')
    return undefined
  if (!document && extensions?.persistedQuery) return undefined
  return {
    query: query as string | undefined,
    variables: variables as AskedOperation['variables'],
    operationName: operationName || undefined,
    extensions: extensions as AskedOperation['extensions'],
    documentId: document?.documentId,
    isAutomatic: document?.isAutomatic,
    client: clientOf(headers),
  }
}

function clientOf(headers: IncomingMessage['headers']): string | undefined {
  return headers[clientNameHeader] as string | undefined
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && /^application\/json; *charset=utf-8$/i.test(type)
}

function fromAddress({ headers, url = '' }: IncomingMessage): AskedOperation | undefined {
  const preflighted = !!headers['apollo-require-preflight'] || !!headers['x-apollo-operation-name']
  const at = url.indexOf('?')
  const params = new URLSearchParams(at < 0 ? '' : url.slice(at + 1))
  if (new Set(params.keys()).size !== params.size) return undefined
  const variables = parsed(params.get('variables'))
  const extensions = parsed(params.get('extensions'))
  if (variables === null || extensions === null) return undefined
  const query = params.get('query') || undefined
  const ids = { documentId: params.get('documentId'), doc_id: params.get('doc_id'), extensions }
  const document = documentInPath(url) ?? documentIn(ids)
  const operationName = params.get('operationName') || undefined
  const client = clientOf(headers)
  if (document) return { query, variables, operationName, extensions, ...document, byGet: { preflighted }, client }
  // Without one of these headers a page of another site could have sent it.
  if (!preflighted || headers['content-type'] !== undefined || params.has('extensions')) return undefined
  // By GET nothing may change: what could do more than ask is looked at by the other lane.
  if (!query || /mutation|subscription/.test(query)) return undefined
  return { query, variables, operationName, client }
}

/** The object in a parameter, undefined where there is none, and null where it is something else. */
function parsed(text: string | null): Record<string, unknown> | undefined | null {
  if (text === null) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
