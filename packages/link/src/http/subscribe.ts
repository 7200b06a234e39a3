import { proofHeader } from '@stoa/auth/proof'
import { subscribeSubject } from '@stoa/auth/proof-claims'
import type { Proof, ProofMaker } from '@stoa/auth/proof-maker'
import { unknownSessionCode } from '@stoa/auth/proof-session'
import type { Viewer } from '@stoa/auth/viewer'
import { currentTraceparent } from '@stoa/telemetry/trace'
import type { ExecutionResult } from 'graphql'
import type { GraphRequest } from '../link.ts'
import type { StreamClient } from './streams.ts'

/** How a subgraph's socket says that a fault has ended a stream. */
export const brokenStreamCode = 'STREAM_BROKE'

/** What a link has at hand to open streams. */
export type Subscribing = {
  readonly name: string
  readonly streams: StreamClient
  readonly proofs: ProofMaker
  readonly fault: (reason: string, cause?: unknown) => Error
}

/** One stream, with faults of the connection told as such; refusals come as results, as in one process. */
export function subscribeOver(
  link: Subscribing,
  request: GraphRequest,
  viewer: Viewer,
): AsyncIterableIterator<ExecutionResult> {
  let current = openWith(link, 'prove', request, viewer)
  let isSigned = false
  let hasEnded = false
  return {
    async next(): Promise<IteratorResult<ExecutionResult>> {
      try {
        return await current.stream.next()
      } catch (error) {
        const code = codeOf(error)
        if (code === unknownSessionCode && !isSigned) {
          isSigned = true
          current.refused()
          current = openWith(link, 'sign', request, viewer)
          if (hasEnded) await current.stream.return?.()
          return this.next()
        }
        // An `error` message: what stopped the stream before it began, such as a refused proof.
        if (!Array.isArray(error) || code === brokenStreamCode) throw link.fault('ended the stream', error)
        // Denials of a viewer are results; only the subgraph's socket itself answers this code as an error.
        if (code === 'UNAUTHENTICATED') throw link.fault('does not accept the proof of this gateway')
        return { done: false, value: { errors: error } }
      }
    },
    async return() {
      hasEnded = true
      await current.stream.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

function openWith({ name, streams, proofs }: Subscribing, by: 'prove' | 'sign', request: GraphRequest, viewer: Viewer) {
  const { query, variables, operationName, resumeFrom, snapshot, caughtUp, client } = request
  let proof: Proof | undefined
  // Proven when the stream opens: a proof holds for seconds.
  const stream = streams.stream(() => {
    proof = proofs[by]({ viewer, client }, subscribeSubject(name, request))
    const traceparent = currentTraceparent()
    return {
      query,
      ...(variables ? { variables } : {}),
      ...(operationName === undefined ? {} : { operationName }),
      extensions: {
        [proofHeader]: proof.text,
        ...(resumeFrom === undefined ? {} : { resumeFrom }),
        ...(snapshot === undefined ? {} : { snapshot }),
        ...(caughtUp === undefined ? {} : { caughtUp }),
        ...(traceparent === undefined ? {} : { traceparent }),
      },
    }
  })
  return {
    stream,
    /** Its session is not known. */
    refused: () => {
      if (proof) proofs.refused(proof)
    },
  }
}

function codeOf(errors: unknown): unknown {
  if (!Array.isArray(errors)) return undefined
  return (errors[0] as { extensions?: { code?: unknown } } | undefined)?.extensions?.code
}
