import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { createClient } from 'graphql-ws'

/** Where the endpoint is: `VITE_STOA_ENDPOINT`, else the product as `pnpm start` runs it. */
const endpoint: string = import.meta.env.VITE_STOA_ENDPOINT ?? 'http://localhost:4000'

/** An operation of `schema/operations/react`, with the id under which it is registered. */
type Document<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { readonly documentId: string }

/** Asks a registered query: by GET, so that the browser keeps the answer and asks with its tag. */
export async function ask<Result, Variables>(
  { documentId }: Document<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const query = new URLSearchParams({ documentId: `sha256:${documentId}`, variables: JSON.stringify(variables) })
  const response = await fetch(`${endpoint}/graphql?${query}`, { headers: { accept: 'application/json' }, signal })
  const { data, errors } = (await response.json()) as { data?: Result; errors?: readonly { message: string }[] }
  if (!data) throw new Error(errors?.[0]?.message ?? `the endpoint answered ${response.status}`)
  return data
}

const live = createClient({
  url: `${endpoint.replace(/^http/, 'ws')}/graphql`,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
})

/** Follows a registered subscription; answers what ends it. It comes back where it left off. */
export function follow<Result, Variables extends Record<string, unknown>>(
  { documentId }: Document<Result, Variables>,
  variables: Variables,
  onEvent: (result: Result) => void,
): () => void {
  const extensions: Record<string, unknown> = { persistedQuery: { version: 1, sha256Hash: documentId } }
  return live.subscribe<Result, { readonly cursor?: string }>(
    { query: '', variables, extensions },
    {
      next({ data, extensions: told }) {
        // The client sends this object again when it reconnects, with the last cursor in it.
        extensions.resumeFrom = told?.cursor
        if (data) onEvent(data)
      },
      error: (error) => console.error(error),
      complete: () => undefined,
    },
  )
}
