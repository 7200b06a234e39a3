import { revocations } from './caller/revocations.ts'
import type { Verified, Verifier } from '@stoa/auth/verifier'
import type { Viewer } from '@stoa/auth/viewer'
import { type Client, createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { fakeSubgraphs, nodeSdl, supergraphSdl } from './fake-subgraphs.fixture.ts'
import { type Gateway, type GatewayOptions, startGateway } from './gateway.ts'

/** Tokens as a test likes them: each counts until it is said to have expired. Found good, one is remembered. */
function fakeTokens() {
  const known = new Map<string, Verified>()
  const good = new Set<string>()
  let checks = 0
  const verifier: Verifier = (token) => {
    const verified = known.get(token) ?? { reason: 'signature' }
    if (good.has(token)) return verified
    return async () => {
      checks += 1
      if ('viewer' in verified) good.add(token)
      return verified
    }
  }
  return {
    verifier,
    /** How many tokens had to be checked. */
    checks: () => checks,
    token: (viewer: Viewer, lifeMs = 900_000) => {
      const token = `token-${known.size}`
      known.set(token, { viewer, expiresAt: new Date(Date.now() + lifeMs) })
      return token
    },
    expire: (token: string) => void known.set(token, { reason: 'expired' }),
    /** From then on nobody knows whether it counts. */
    obscure: (token: string) => void known.set(token, { reason: 'unavailable' }),
  }
}

export type Running = Awaited<ReturnType<typeof startFixture>>

let executor: GatewayOptions['executor']

/** What gateways that start after this run operations with; the gateway's own choice where undefined. */
export function useExecutor(other: GatewayOptions['executor']): void {
  executor = other
}

/** A gateway over the fakes, and the ways in that tests use. */
export async function startFixture(options: Partial<GatewayOptions> = {}) {
  const subgraphs = fakeSubgraphs()
  const tokens = fakeTokens()
  const revoked = revocations()
  const reports: string[] = []
  const gateway: Gateway = await startGateway({
    links: subgraphs.links,
    supergraphSdl: supergraphSdl(),
    nodeSdl,
    verifier: tokens.verifier,
    revocations: revoked,
    port: 0,
    explorers: false,
    corsOrigins: ['https://shop.example'],
    report: (level, message) => reports.push(`${level}: ${message}`),
    executor,
    ...options,
  })
  const endpoint = `${gateway.url}/graphql`
  return {
    gateway,
    endpoint,
    reports,
    revoked,
    ...subgraphs,
    ...tokens,
    /** Posts an operation; answers status, headers and the parsed body. */
    post: async (query: string, variables?: object, headers: Record<string, string> = {}, more: object = {}) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
      const answer = await fetch(endpoint, { ...init, body: JSON.stringify({ query, variables, ...more }) })
      return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any }
    },
    client: (connectionParams: Record<string, unknown> = {}, more: object = {}): Client =>
      createClient({
        url: endpoint.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        connectionParams,
        retryAttempts: 0,
        onNonLazyError: () => undefined,
        ...more,
      }),
  }
}

export function bearerOf(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}
