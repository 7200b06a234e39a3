import type { RegisteredDocument } from '@stoa/operations/document'
import { type Client, createClient } from 'graphql-ws'

/** What a server answers to an operation. */
export type Answer<Data> = {
  /** The HTTP status. */
  readonly status: number
  readonly data: Data | null
  readonly errors: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: { readonly code?: string; readonly reason?: string }
  }[]
}

/** A client of the one endpoint, as a web app would be one: GraphQL over HTTP and WebSocket, and plain pages. */
export type GraphClient = {
  readonly ask: <Data, Variables>(
    document: RegisteredDocument<Data, Variables>,
    variables: Variables | undefined,
    token: string | undefined,
  ) => Promise<Answer<Data>>
  /** Hears a subscription until it is closed; `onEnd` is told when that was not asked for. */
  readonly watch: <Data, Variables>(
    document: RegisteredDocument<Data, Variables>,
    variables: Variables,
    token: string | undefined,
    onEvent: (answer: Pick<Answer<Data>, 'data' | 'errors'>) => void,
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

  async function post<Data>(operation: object, token: string | undefined): Promise<Answer<Data>> {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(operation),
      signal: AbortSignal.timeout(30_000),
    })
    const body = (await response.json()) as Partial<Answer<Data>>
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] }
  }

  return {
    async ask<Data, Variables>(
      { documentId, body }: RegisteredDocument<Data, Variables>,
      variables: Variables | undefined,
      token: string | undefined,
    ) {
      const answer = await post<Data>({ documentId, variables }, token)
      // An installation that does not know this tour's operations may answer their text all the same.
      const isUnknown = answer.errors[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND'
      return isUnknown ? post<Data>({ query: body, variables }, token) : answer
    },
    watch<Data, Variables>(
      { documentId, body }: RegisteredDocument<Data, Variables>,
      variables: Variables,
      token: string | undefined,
      onEvent: (answer: Pick<Answer<Data>, 'data' | 'errors'>) => void,
      onEnd: (why: unknown) => void,
    ) {
      let over = false
      const end = (why: unknown) => {
        if (!over) onEnd(why)
        over = true
      }
      const extensions = { persistedQuery: { version: 1, sha256Hash: documentId } }
      socketFor(token).subscribe<Data>(
        { query: body, variables: variables as Record<string, unknown>, extensions },
        {
          next: ({ data, errors }) =>
            onEvent({ data: data ?? null, errors: (errors as Answer<Data>['errors'] | undefined) ?? [] }),
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
