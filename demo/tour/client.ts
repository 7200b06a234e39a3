import { type Client, createClient } from 'graphql-ws'

/** What a server answers to an operation. */
export type Answer = {
  /** The HTTP status. */
  readonly status: number
  readonly data: any
  readonly errors: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: any
  }[]
}

/** A client of the one endpoint, as a web app would be one: GraphQL over HTTP and WebSocket, and plain pages. */
export type GraphClient = {
  readonly ask: (query: string, variables: object | undefined, token: string | undefined) => Promise<Answer>
  /** Hears a subscription until it is closed; `onEnd` is told when that was not asked for. */
  readonly watch: (
    query: string,
    variables: object,
    token: string | undefined,
    onEvent: (answer: Pick<Answer, 'data' | 'errors'>) => void,
    onEnd: (why: unknown) => void,
  ) => void
  readonly get: (path: string) => Promise<Response>
  readonly close: () => Promise<void>
}

export function graphClient(url: string): GraphClient {
  const endpoint = new URL('/graphql', url)
  const sockets = new Map<string, Client>()

  /** One socket a token, as a browser tab would have. */
  function socketFor(token: string | undefined): Client {
    const known = sockets.get(token ?? '')
    if (known) return known
    const address = new URL(endpoint)
    address.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:'
    const client = createClient({
      url: address.href,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      ...(token === undefined ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
    })
    sockets.set(token ?? '', client)
    return client
  }

  return {
    ask: async (query, variables, token) => {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(30_000),
      })
      const body = (await response.json()) as Partial<Answer>
      return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] }
    },
    watch: (query, variables, token, onEvent, onEnd) => {
      let over = false
      const end = (why: unknown) => {
        if (!over) onEnd(why)
        over = true
      }
      socketFor(token).subscribe(
        { query, variables: variables as Record<string, unknown> },
        {
          next: ({ data, errors }) => onEvent({ data, errors: (errors as Answer['errors'] | undefined) ?? [] }),
          error: end,
          complete: () => end('the server ended it'),
        },
      )
    },
    get: (path) => fetch(new URL(path, url), { signal: AbortSignal.timeout(30_000) }),
    close: async () => {
      for (const client of sockets.values()) await client.dispose()
    },
  }
}
