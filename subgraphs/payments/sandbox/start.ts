import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { drainable } from '@stoa/link/draining'
import { type Api, makeApi } from './api.ts'
import { openDeliveries } from './deliveries.ts'
import { openDesk } from './desk.ts'
import { openStore } from './store.ts'

export type SandboxOptions = {
  /** 0 takes any free one. */
  readonly port: number
  readonly hostname?: string
  /** How buyers' browsers reach it. Default: `http://localhost:<port>`. */
  readonly publicUrl?: string | undefined
  /** Where its webhooks go: `https://…/-/payments/webhooks/sandbox`. Without it they are only kept. */
  readonly webhookUrl?: string | undefined
  /** Sign webhooks and give the API key; two, the new one first, while it is exchanged. */
  readonly secrets: readonly string[]
  /** Where its state is kept; without it, in memory. */
  readonly dataFile?: string | undefined
  readonly now?: () => Date
  /** How long slow payments and refunds take. Default 5000. */
  readonly slowMs?: number
  /** The pause after the first webhook that was not taken; it doubles up to an hour. Default 1000. */
  readonly retryMs?: number
  /** How often each webhook is sent, at the same time. Default 1. */
  readonly copies?: number
  /** Told of what it could not store or answer, such as for a full disk. */
  readonly onError?: (error: unknown) => void
}

export type SandboxProvider = {
  readonly port: number
  /** Its programming interface, such as `http://127.0.0.1:4010`. */
  readonly url: string
  readonly stop: () => Promise<void>
}

const maxBodyBytes = 64 * 1024
/** How long an answer that is being made when it stops may take, in milliseconds. */
const drainMs = 2_000

/** Starts the test provider: a payment company of one's own, reached over HTTP as a real one would be. */
export async function startSandboxProvider(options: SandboxOptions): Promise<SandboxProvider> {
  const {
    hostname = '127.0.0.1',
    secrets,
    now = () => new Date(),
    slowMs = 5_000,
    retryMs = 1_000,
    copies = 1,
    onError = () => undefined,
  } = options
  if (secrets.length === 0) throw new Error('the sandbox needs at least one secret')
  const store = openStore(options.dataFile)
  const deliveries = openDeliveries(store, { webhookUrl: options.webhookUrl, secrets, now, retryMs, copies, onError })
  let port = options.port
  const publicUrl = () => options.publicUrl ?? `http://localhost:${port}`
  const desk = openDesk(store, deliveries, { publicUrl, now, slowMs, onError })
  const api = makeApi(desk, deliveries, store, secrets)
  const server = createServer((request, response) => {
    serve(api, request, response).catch((error: unknown) => {
      onError(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  const drain = drainable(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, hostname, () => resolve())
  })
  port = (server.address() as AddressInfo).port
  deliveries.resume()
  desk.resume()
  return {
    port,
    url: `http://${hostname === '0.0.0.0' ? '127.0.0.1' : hostname}:${port}`,
    stop: async () => {
      desk.stop()
      await deliveries.stop()
      await drain(drainMs)
    },
  }
}

async function serve(api: Api, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBodyBytes) return void response.writeHead(413).end()
    chunks.push(chunk)
  }
  const method = request.method ?? 'GET'
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value)
  const carriesBody = method !== 'GET' && method !== 'HEAD'
  const url = new URL(request.url ?? '/', 'http://sandbox')
  const answered = await api(
    new Request(url, { method, headers, ...(carriesBody ? { body: Buffer.concat(chunks) } : {}) }),
  )
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  response.end(Buffer.from(await answered.arrayBuffer()))
}
