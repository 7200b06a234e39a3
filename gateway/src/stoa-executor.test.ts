import { afterAll, describe } from 'vitest'
import { useExecutor } from './gateway.fixture.ts'
import { stoaExecutor } from './stoa-executor.ts'

// Whatever holds for the gateway holds over either executor: the same tests again.
useExecutor(stoaExecutor)
afterAll(() => useExecutor(undefined))

describe('over our own executor: HTTP', async () => {
  await import('./graphql-http.test.ts')
})

describe('over our own executor: WebSockets', async () => {
  await import('./graphql-sockets.test.ts')
})

describe('over our own executor: node(id)', async () => {
  await import('./node-link.test.ts')
})
