import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Delivery = { readonly body: string; readonly headers: Headers }

/** Where a test receives webhooks over HTTP. */
export type Post = {
  readonly url: string
  /** What came and has been answered. */
  readonly received: readonly Delivery[]
  readonly close: () => Promise<void>
}

/** Opens a receiver; `answer` says with which status a delivery is taken or not. */
export async function openPost(answer: (delivery: Delivery) => Promise<number> | number = () => 204): Promise<Post> {
  const received: Delivery[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const headers = new Headers()
      for (const [name, value] of Object.entries(request.headers))
        if (typeof value === 'string') headers.set(name, value)
      const delivery = { body: Buffer.concat(chunks).toString('utf8'), headers }
      const status = await answer(delivery)
      received.push(delivery)
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/-/payments/webhooks/sandbox`,
    received,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
