import { revocations } from '@stoa/gateway/caller/revocations'
import { startGateway } from '@stoa/gateway/gateway'
import type { SubgraphLink } from '@stoa/link/link'
import { operationRunner } from '@stoa/subgraph/operations'
import { subgraphSchemas, supergraphOf } from './federation.ts'

// The product's gateway with as many subgraphs as it is told, all in this process.

const count = Number(process.argv[2])
const refuse = () => {
  throw new Error('queries only')
}
const links = [...subgraphSchemas(count)].map(([name, schema]): SubgraphLink => {
  const operations = operationRunner(schema, {})
  return {
    name,
    execute: ({ query, variables, operationName }) =>
      operations.execute(operations.read(query), { variables, operationName, context: {} }),
    subscribe: refuse,
    route: refuse,
    close: async () => undefined,
  }
})
const gateway = await startGateway({
  links,
  supergraphSdl: supergraphOf(count),
  verifier: () => ({ reason: 'signature' }),
  revocations: revocations(),
  port: 0,
  hostname: '127.0.0.1',
  explorers: false,
  corsOrigins: [],
  report: (level, message, details) => level === 'error' && console.error(message, details),
})
console.log(`listening ${gateway.port}`)
