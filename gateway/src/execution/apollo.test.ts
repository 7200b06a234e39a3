import { afterAll, describe } from 'vitest'
import { useExecutor } from '../gateway.fixture.ts'
import { apolloExecutor } from './apollo.ts'

// Whatever holds for the gateway holds over either executor: the same tests again.
useExecutor(apolloExecutor)
afterAll(() => useExecutor(undefined))

describe('over the stock executor: HTTP', async () => {
  await import('../http/graphql-http.test.ts')
})

describe('over the stock executor: WebSockets', async () => {
  await import('../streams/wires/graphql-sockets.test.ts')
})

describe('over the stock executor: subscriptions', async () => {
  await import('../streams/shared/streams.test.ts')
})

describe('over the stock executor: node(id)', async () => {
  await import('../graph/node-link.test.ts')
})
