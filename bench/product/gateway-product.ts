import { readFile } from 'node:fs/promises'
import type { Jwks } from '@stoa/auth/keys'
import { readProofPrivateKey } from '@stoa/auth/proof'
import { revocations } from '@stoa/gateway/caller/revocations'
import { tokenScope } from '@stoa/auth/tokens'
import { verifier } from '@stoa/auth/verifier'
import { anonymous } from '@stoa/auth/viewer'
import { loadConfig } from '@stoa/run/settings/config'
import { developmentKeys } from '@stoa/run/settings/keys'
import { remoteLinks } from '@stoa/run/parts/links'
import { apolloExecutor } from '@stoa/gateway/execution/apollo'
import { startGateway } from '@stoa/gateway/gateway'
import { readRoster } from '@stoa/contracts/roster'

// A gateway of its own over the subgraphs of a running product, `stock` or `stoa`: the stock executor
// behind Apollo Server, or ours behind the fast lane. All else is the same.

const stock = process.argv[2] === 'stock'
const config = loadConfig(process.env, 'gateway')
const report = (level: string, message: string, details?: unknown) => {
  if (level === 'error') console.error(message, details)
}
const names = readRoster().authored.map(({ name }) => name)
const links = remoteLinks(config, names, readProofPrivateKey(developmentKeys(config).gatewayPrivate), report)
const [supergraphSdl, nodeSdl] = await Promise.all(
  ['supergraph', 'node'].map((name) =>
    readFile(new URL(`../../schema/composed/${name}.graphql`, import.meta.url), 'utf8'),
  ),
)
const gateway = await startGateway({
  links,
  supergraphSdl: supergraphSdl ?? '',
  nodeSdl,
  verifier: verifier({ ...tokenScope(config.publicUrl), fetchJwks }),
  revocations: revocations(),
  port: 0,
  hostname: '127.0.0.1',
  explorers: false,
  corsOrigins: [],
  executor: stock ? apolloExecutor : undefined,
  fastLane: !stock,
  report,
})
console.log(`listening ${gateway.port}`)

async function fetchJwks(): Promise<Jwks> {
  const users = links.find(({ name }) => name === 'users')
  if (!users) throw new Error('there is no link to users')
  const answer = await users.route(new Request(`${config.publicUrl}/-/users/jwks.json`), anonymous)
  return (await answer.json()) as Jwks
}
