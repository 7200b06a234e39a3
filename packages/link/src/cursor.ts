import { CursorExpired } from '@stoa/events/resume'
import { GraphQLError } from 'graphql'

/** The place of an event among all that a subgraph has published, for a client to come back to; opaque. */
export function encodeCursor(subgraph: string, position: number): string {
  return Buffer.from(`${subgraph}:${position}`).toString('base64url')
}

/** Throws BAD_USER_INPUT for a cursor that this subgraph did not give. */
export function decodeCursor(subgraph: string, cursor: string): number {
  const [name, position, ...rest] = Buffer.from(cursor, 'base64url').toString().split(':')
  if (name === subgraph && rest.length === 0 && /^\d{1,15}$/.test(position ?? '')) return Number(position)
  throw new GraphQLError('"resumeFrom" is not a cursor of this subscription.', {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

/** The position that a cursor stands for, whichever subgraph gave it; undefined where it is none. */
export function positionOf(cursor: unknown): number | undefined {
  if (typeof cursor !== 'string') return undefined
  const [, position] = /^[^:]+:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return position === undefined ? undefined : Number(position)
}

/** Whether an error says that a cursor is too old. */
export function isCursorExpired(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === 'CURSOR_EXPIRED'
}

/** What a client can do about a cursor that is too old stands in the code; every other error goes on as it is. */
export function toldAsExpired(error: unknown): unknown {
  if (!(error instanceof CursorExpired)) return error
  return new GraphQLError('Too much has happened since: begin again, without "resumeFrom".', {
    extensions: { code: 'CURSOR_EXPIRED' },
  })
}
