import type { Client } from 'graphql-ws'

/** What is asked for on a wire; the same object each time, so that the last cursor goes along. */
export type LivePayload = {
  readonly query: string
  readonly variables: Record<string, unknown>
  readonly extensions: Record<string, unknown>
}

/** Who is told what comes over it. */
export type LiveSink = Parameters<Client['subscribe']>[1]
