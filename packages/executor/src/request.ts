import type { SubgraphError } from './errors.ts'
import type { RepresentationList } from './representations.ts'

/** What a subgraph is asked: GraphQL over whatever the transport is. */
export type SubgraphRequest = {
  readonly query: string
  readonly operationName: string | undefined
  /** For transports that take objects; made when first read, and so in no copy that is made by spreading. */
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

/** A request of entities; `lists` are the representations, by the names of their variables. */
export function entityRequest(
  query: string,
  operationName: string | undefined,
  prefix: string,
  variables: Record<string, unknown>,
  lists: Lists,
): SubgraphRequest {
  return new EntityRequest(query, operationName, prefix, variables, lists)
}

type Lists = readonly (readonly [variable: string, list: Pick<RepresentationList, 'text' | 'values'>])[]

/** A class: an object with a getter of its own is made many times as slowly by V8. */
class EntityRequest implements SubgraphRequest {
  readonly query: string
  readonly operationName: string | undefined
  /** Of its own, so that it may be taken out of the request. */
  readonly body = (): string => (this.#body ??= this.#text())
  readonly #prefix: string
  readonly #variables: Record<string, unknown>
  readonly #lists: Lists
  // Kept, for what is asked twice is the same, whatever has become of the entities since.
  #body: string | undefined
  #whole: Record<string, unknown> | undefined

  constructor(
    query: string,
    operationName: string | undefined,
    prefix: string,
    variables: Record<string, unknown>,
    lists: Lists,
  ) {
    this.query = query
    this.operationName = operationName
    this.#prefix = prefix
    this.#variables = variables
    this.#lists = lists
  }

  get variables(): Record<string, unknown> {
    this.#whole ??= {
      ...this.#variables,
      ...Object.fromEntries(this.#lists.map(([name, list]) => [name, list.values()])),
    }
    return this.#whole
  }

  /** For transports that make the text themselves: a getter of a class is in no JSON. */
  toJSON(): object {
    const { query, operationName, variables } = this
    return { query, operationName, variables }
  }

  #text(): string {
    const own = JSON.stringify(this.#variables)
    let text = `${this.#prefix}${own === '{}' ? '{' : `${own.slice(0, -1)},`}`
    for (const [index, [name, list]] of this.#lists.entries()) text += `${index > 0 ? ',' : ''}"${name}":${list.text()}`
    return `${text}}}`
  }
}
