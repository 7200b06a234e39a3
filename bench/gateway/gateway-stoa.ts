import { parse } from 'graphql'
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generateSigningPem, readSigningKey } from '@stoa/auth/keys'
import { revocations } from '@stoa/gateway/caller/revocations'
import { signAccessToken, tokenScope } from '@stoa/auth/tokens'
import { verifier } from '@stoa/auth/verifier'
import type { Viewer } from '@stoa/auth/viewer'
import { startGateway } from '@stoa/gateway/gateway'
import { memoryRates } from '@stoa/gateway/rates/memory-rates'
import { rateGate } from '@stoa/gateway/rates/rate-gate'
import { subgraphNames as namesIn } from '@stoa/gateway/graph/supergraph'
import type { SubgraphLink } from '@stoa/link/link'
import { httpLink } from '@stoa/link/http-link'
import { operationRunner } from '@stoa/subgraph/operations'
import { steadyLink } from '@stoa/link/steady-link'
import { startTracing } from '@stoa/telemetry/tracing'
import { newId } from '@stoa/values/ids'
import { idOf, questions, type SubgraphName, subgraphSchema } from './federation.ts'

// The product's gateway as in production: a person's token is verified, limits and rates hold, metrics
// are counted. Subgraphs are asked over HTTP with the signed viewer or, given `--in-process`, run in this
// process: `compiled` as the product's hosts run them, `plain` by graphql-js alone.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'in-process': { type: 'string' }, trace: { type: 'string' }, registered: { type: 'boolean' } },
})
const supergraphSdl = readFileSync(positionals[0] ?? '', 'utf8')
const base = /url: "(http:[^"]+)\/accounts"/.exec(supergraphSdl)?.[1] ?? ''

const signingKey = readSigningKey(generateSigningPem())
const scope = tokenScope('http://stoa.example')
const person = {
  kind: 'person',
  id: newId('per'),
  sessionId: newId('ses'),
  roles: [],
  verified: true,
} as const satisfies Viewer
const token = await signAccessToken(signingKey, scope, person, new Date())

if (values.trace) startTracing({ service: 'stoa', ratio: Number(values.trace), to: base })

const names = namesIn(parse(supergraphSdl))
const gateway = await startGateway({
  links: values['in-process'] ? names.map(localLink) : httpLinks(),
  supergraphSdl,
  verifier: verifier({ ...scope, fetchJwks: async () => ({ keys: [signingKey.publicJwk] }) }),
  revocations: revocations(),
  port: 0,
  hostname: '127.0.0.1',
  explorers: false,
  // Counted as in production, with so much left that nobody is ever refused.
  rates: rateGate(memoryRates(), { person: { name: 'person', quota: 1_000_000_000, windowMs: 60_000 } }),
  corsOrigins: [],
  ...(values.registered ? { operations: 'registered', manifests: [manifest()] } : {}),
  report: (level, message, details) => level === 'error' && console.error(message, details),
})
console.log(`listening ${gateway.port} ${token}`)

/** All that is asked here, in a manifest. */
function manifest() {
  const texts = Object.values(questions)
  return { client: 'bench', text: JSON.stringify(Object.fromEntries(texts.map((text) => [idOf(text), text]))) }
}

function httpLinks(): SubgraphLink[] {
  const { privateKey: proofKey } = generateKeyPairSync('ed25519')
  return names.map((name) => {
    const url = `${base}/${name}`
    return steadyLink({ name, addresses: [{ at: url, link: httpLink({ name, url, proofKey }) }] })
  })
}

function localLink(name: string): SubgraphLink {
  const operations = operationRunner(subgraphSchema(name as SubgraphName), {
    compiled: values['in-process'] === 'compiled',
  })
  const refuse = () => {
    throw new Error('queries only')
  }
  return {
    name,
    execute: ({ query, variables, operationName }) =>
      operations.execute(operations.read(query), { variables, operationName, context: {} }),
    subscribe: refuse,
    route: refuse,
    close: async () => undefined,
  }
}
