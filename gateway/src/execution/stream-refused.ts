import type { ExecutionResult } from 'graphql'

/** A subscription that could not start or go on, with what to tell the client. */
export class StreamRefused extends Error {
  readonly errors: NonNullable<ExecutionResult['errors']>

  constructor(errors: NonNullable<ExecutionResult['errors']>) {
    super(errors[0]?.message ?? 'The subscription was refused.')
    this.name = 'StreamRefused'
    this.errors = errors
  }
}
