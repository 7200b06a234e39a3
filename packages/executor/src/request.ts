import type { SubgraphError } from './errors.ts'

/** What a subgraph is asked: GraphQL over whatever the transport is. */
export type SubgraphRequest = {
  readonly query: string
  readonly operationName: string | undefined
  /** For transports that take objects; made when first read. */
  readonly variables: Record<string, unknown>
  /** The whole request as JSON text, for transports that send text; cheaper than `JSON.stringify` of the rest. */
  body(): string
}

/** What a subgraph answers. */
export type SubgraphResponse = {
  readonly data?: Record<string, unknown> | null | undefined
  readonly errors?: readonly SubgraphError[] | undefined
  readonly extensions?: Record<string, unknown> | undefined
}

/**
 * The one port to subgraphs. `context` is the caller's own value of this
 * execution (who asks, headers, a signal); `step` tells which unit of the
 * operation's `program` asks, for those who draw it. What it rejects with
 * becomes an error of the response as it is.
 */
export type SubgraphFetch<Context = unknown> = (
  subgraph: string,
  request: SubgraphRequest,
  context: Context,
  step?: number,
) => Promise<SubgraphResponse>

/** All of a request's JSON that is known when the operation is planned; the variables and `}` are to follow. */
export function bodyPrefix(query: string, operationName: string | undefined): string {
  const name = operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`
  return `{"query":${JSON.stringify(query)},${name}"variables":`
}

/** A request of root fields. */
export function rootRequest(
  query: string,
  operationName: string | undefined,
  prefix: string,
  variables: Record<string, unknown>,
): SubgraphRequest {
  return { query, operationName, variables, body: () => `${prefix}${JSON.stringify(variables)}}` }
}

/** A request of entities; `lists` are the JSON texts of the lists of representations, by the names of their variables. */
export function entityRequest(
  query: string,
  operationName: string | undefined,
  prefix: string,
  variables: Record<string, unknown>,
  lists: readonly (readonly [variable: string, text: string])[],
): SubgraphRequest {
  let whole: Record<string, unknown> | undefined
  return {
    query,
    operationName,
    get variables() {
      whole ??= { ...variables, ...Object.fromEntries(lists.map(([name, text]) => [name, JSON.parse(text)])) }
      return whole
    },
    body() {
      const own = JSON.stringify(variables)
      const texts = lists.map(([name, text]) => `"${name}":${text}`).join()
      return `${prefix}${own === '{}' ? '{' : `${own.slice(0, -1)},`}${texts}}}`
    },
  }
}
