import type { Viewer } from '@stoa/auth/viewer'
import { type OpenSpan, traceAfter } from '@stoa/telemetry/trace'
import type { ExecutionResult, OperationDefinitionNode } from 'graphql'
import { causeOf } from '../../execution/stream-source.ts'

/** What the events of one subscription are called in traces, and for whom they are completed. */
export type EventSpan = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** `viewer` is undefined where all viewers share each event. */
export function eventSpan({ name }: OperationDefinitionNode, viewer: Viewer | undefined): EventSpan {
  // As long as the client likes.
  const operation = name?.value.slice(0, 100)
  return {
    name: operation ? `event ${operation}` : 'event',
    attributes: {
      'graphql.operation.type': 'subscription',
      ...(operation ? { 'graphql.operation.name': operation } : {}),
      'stoa.viewer': viewer?.kind ?? 'everybody',
    },
  }
}

/**
 * Completes one event in the trace of what has caused it, or in a new one: a
 * stream has no trace of its own, which would never end. It is one span,
 * however many follow.
 */
export function inEventSpan<Result>(
  { name, attributes }: EventSpan,
  value: ExecutionResult,
  followers: number,
  isCatchUp: boolean,
  complete: (value: ExecutionResult, span: OpenSpan) => Promise<Result>,
): Promise<Result> {
  const more = { 'stoa.followers': followers, 'stoa.catch_up': isCatchUp }
  const options = { kind: 'consumer', attributes: { ...attributes, ...more } } as const
  return traceAfter(causeOf(value), name, options, (span) => complete(value, span))
}
