import { proofHeader } from '@stoa/auth/proof'
import type { ProofChecker } from '@stoa/auth/proof-checker'
import { type ProofFailure, subscribeSubject } from '@stoa/auth/proof-claims'
import { unknownSessionCode } from '@stoa/auth/proof-session'
import { continueTrace } from '@stoa/telemetry/trace'
import { type ExecutionResult, GraphQLError, parse } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import type { WebSocketServer } from 'ws'
import type { Endpoint, GraphRequest } from '../link.ts'
import { brokenStreamCode } from './subscribe.ts'

/**
 * graphql-ws for the gateway. One socket carries the streams of many viewers,
 * so each `subscribe` message brings a proof of its own, in its extensions.
 * Answers a function that closes every socket.
 */
export function acceptSockets(sockets: WebSocketServer, host: Endpoint, proofs: ProofChecker) {
  const server = useServer(
    {
      onSubscribe: (_context, _id, payload) => {
        const proof = payload.extensions?.[proofHeader]
        const subject = subscribeSubject(host.name, payload)
        const checked = proofs.check(typeof proof === 'string' ? proof : undefined, subject, Date.now())
        if ('reason' in checked) return [refusal(checked.reason)]
        const request = {
          query: payload.query,
          variables: payload.variables ?? undefined,
          operationName: payload.operationName ?? undefined,
          ...beginningOf(payload.extensions),
          client: checked.client,
        }
        // graphql-ws parses and validates what it executes; the host does both with its caches, so it gets the request.
        const accepted: Accepted = { request, viewer: checked.viewer, traceparent: payload.extensions?.traceparent }
        return { schema: host.schema, document: placeholder, rootValue: accepted }
      },
      subscribe: async (args) => {
        const { request, viewer, traceparent } = (args as { rootValue: Accepted }).rootValue
        const begun = typeof traceparent === 'string' ? traceparent : undefined
        const begin = () => host.subscribe(request, viewer)
        return withFaultsKept(await continueTrace(begun, host.name, { kind: 'server' }, begin), host)
      },
    },
    sockets,
  )
  return async () => {
    await server.dispose()
  }
}

/** What breaks a stream is told here; over the wire goes only that it broke, for the link to tell as a fault. */
function withFaultsKept(stream: AsyncIterableIterator<ExecutionResult>, host: Endpoint) {
  return {
    next: async () => {
      try {
        return await stream.next()
      } catch (error) {
        host.report('warn', 'a stream broke', { error })
        throw new GraphQLError('The stream broke.', { extensions: { code: brokenStreamCode } })
      }
    },
    return: async () => (await stream.return?.()) ?? { done: true as const, value: undefined },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

/** How a stream begins only chooses among events that the viewer may see, so the proof need not bind it. */
function beginningOf(extensions: Record<string, unknown> | null | undefined): Beginning {
  const { resumeFrom, snapshot, caughtUp } = extensions ?? {}
  return {
    resumeFrom: typeof resumeFrom === 'string' ? resumeFrom : undefined,
    snapshot: typeof snapshot === 'boolean' ? snapshot : undefined,
    caughtUp: caughtUp === 'tell' || caughtUp === 'end' ? caughtUp : undefined,
  }
}

type Beginning = Pick<GraphRequest, 'resumeFrom' | 'snapshot' | 'caughtUp'>
type Accepted = {
  readonly request: Parameters<Endpoint['subscribe']>[0]
  readonly viewer: Parameters<Endpoint['subscribe']>[1]
  readonly traceparent: unknown
}

/** What makes graphql-ws take the path of a subscription; never executed. */
const placeholder = parse('subscription { __typename }')

function refusal(reason: ProofFailure): GraphQLError {
  return new GraphQLError(`This port serves the gateway alone (${reason}).`, {
    extensions: { code: reason === 'session' ? unknownSessionCode : 'UNAUTHENTICATED' },
  })
}
