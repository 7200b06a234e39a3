import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { revocations } from '@stoa/gateway/caller/revocations'
import { personViewer } from '@stoa/auth/viewer'
import { startGateway } from '@stoa/gateway/gateway'
import { httpLink } from '@stoa/link/http-link'
import { newId } from '@stoa/values/ids'

// The product's gateway over HTTP and graphql-ws links; each client is a person of its own. Its parent asks for figures.

const [file = '', origin = ''] = process.argv.slice(2)
const { privateKey: proofKey } = generateKeyPairSync('ed25519')
const many = 1_000_000
const gateway = await startGateway({
  links: ['stock', 'catalogue'].map((name) => httpLink({ name, url: `${origin}/${name}`, proofKey })),
  supergraphSdl: readFileSync(file, 'utf8'),
  // What a token's signature costs is paid once for each connection, and not what is measured here.
  verifier: () => ({
    viewer: personViewer({ id: newId('per'), sessionId: newId('ses'), roles: [], verified: true }),
    expiresAt: new Date(Date.now() + 3_600_000),
  }),
  revocations: revocations(),
  port: 0,
  hostname: '127.0.0.1',
  explorers: false,
  corsOrigins: [],
  limits: { socketsPerViewer: many, streamsPerViewer: many },
  report: (level, message, details) => level === 'error' && console.error(message, details),
})

process.on('message', ({ memory }: { memory: boolean }) => {
  if (memory) globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ ...gateway.streams(), cpuMs: (user + system) / 1_000, rss, heapUsed })
})
process.send?.({ port: gateway.port })
