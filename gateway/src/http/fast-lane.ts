import type { IncomingMessage } from 'node:http'
import type { ExecutionResult } from 'graphql'
import type { GraphSource } from '../graph/graph-source.ts'
import { StatusRefusal } from '../caller/errors.ts'
import type { Ask } from '../graph/ask.ts'
import type { OperationRequest } from '../graph/prepare.ts'
import { type Asked, type LaneAnswer, subscriptionRefused } from './lane.ts'
import { formatted, type ShowError } from './show-error.ts'

/** Answers what is plain, and nothing where the other lane has to decide: then nothing has run yet. */
export type FastLane = (asked: Asked) => Promise<LaneAnswer | undefined>

/**
 * The short way for requests as nearly all of them are: straight from JSON to
 * the operation and from the result to JSON. It refuses nothing by itself; a
 * request that it does not know for plain is the other lane's, so that each
 * rule stands in one place.
 */
export function fastLane(source: GraphSource, ask: Ask, show: ShowError): FastLane {
  return async ({ request, body, caller }) => {
    const isGet = request.method === 'GET'
    const asked = isGet ? fromAddress(request) : request.method === 'POST' ? fromBody(request, body) : undefined
    if (!asked) return undefined
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

function fromBody({ headers }: IncomingMessage, body: unknown): OperationRequest | undefined {
  const type = headers['content-type']
  if (type !== 'application/json' && !isJson(type)) return undefined
  if (!isRecord(body)) return undefined
  const { query, variables, operationName, extensions } = body
  if (typeof query !== 'string' || query === '') return undefined
  if (variables != null && !isRecord(variables)) return undefined
  if (operationName != null && typeof operationName !== 'string') return undefined
  if (extensions != null && (!isRecord(extensions) || extensions.persistedQuery)) return undefined
  return {
    query,
    variables: variables as OperationRequest['variables'],
    operationName: operationName || undefined,
    extensions: extensions as OperationRequest['extensions'],
  }
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && /^application\/json; *charset=utf-8$/i.test(type)
}

function fromAddress({ headers, url = '' }: IncomingMessage): OperationRequest | undefined {
  // Without one of these a page of another site could have sent it.
  if (!headers['apollo-require-preflight'] && !headers['x-apollo-operation-name']) return undefined
  if (headers['content-type'] !== undefined) return undefined
  const params = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  if (new Set(params.keys()).size !== params.size || params.has('extensions')) return undefined
  const query = params.get('query')
  // By GET nothing may change: what could do more than ask is looked at by the other lane.
  if (!query || /mutation|subscription/.test(query)) return undefined
  const variables = parsed(params.get('variables'))
  if (variables === null) return undefined
  return { query, variables, operationName: params.get('operationName') || undefined }
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
