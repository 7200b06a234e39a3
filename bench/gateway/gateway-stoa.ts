import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { revocations } from '@stoa/auth/revocations'
import { startGateway } from '@stoa/gateway/gateway'
import { subgraphNames as namesIn } from '@stoa/gateway/supergraph'
import { httpLink } from '@stoa/subgraph/link-http'

// The product's gateway with our executor: identity, limits and signed requests as in production.

const [file = ''] = process.argv.slice(2)
const supergraphSdl = readFileSync(file, 'utf8')
const base = /url: "(http:[^"]+)\/accounts"/.exec(supergraphSdl)?.[1]
const { privateKey: proofKey } = generateKeyPairSync('ed25519')
const gateway = await startGateway({
  links: namesIn(supergraphSdl).map((name) => httpLink({ name, url: `${base}/${name}`, proofKey })),
  supergraphSdl,
  verifier: async () => ({ reason: 'signature' }),
  revocations: revocations(),
  port: 0,
  hostname: '127.0.0.1',
  explorers: false,
  corsOrigins: [],
  report: (level, message, details) => level === 'error' && console.error(message, details),
})
console.log(`listening ${gateway.port}`)
