import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandboxProvider } from '@stoa/subgraph-payments/sandbox/start'
import { recordedSandboxUrl } from '../restore.ts'

/** The buyers' side of the payment sandbox, which runs behind HTTP as in an installation. */
export type Till = {
  readonly url: string
  readonly secrets: readonly string[]
  /** Pays with a test card, and waits until the webhook has been taken. */
  readonly pay: (payUrl: string, card: 'success' | 'declined') => Promise<void>
  /** Whether no webhook is on its way. */
  readonly isQuiet: () => boolean
  /** What the sandbox knows, as it keeps it in its file. */
  readonly state: () => string
  readonly close: () => Promise<void>
}

export async function openTill(options: {
  readonly now: () => Date
  readonly deliver: (request: Request) => Promise<Response>
}): Promise<Till> {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-till-'))
  const dataFile = join(folder, 'sandbox.jsonl')
  const secrets = [`recording_${randomBytes(24).toString('base64url')}`]
  let taken = 0
  let open = 0
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    )
    const url = 'http://stage/-/payments/webhooks/sandbox'
    const answer = await options.deliver(new Request(url, { method: 'POST', headers, body: Buffer.concat(chunks) }))
    taken++
    open--
    response.writeHead(answer.status).end()
  }
  const server = createServer((request, response) => void take(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sandbox = await startSandboxProvider({
    port: 0,
    publicUrl: recordedSandboxUrl,
    webhookUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    secrets,
    dataFile,
    now: options.now,
  })

  return {
    url: sandbox.url,
    secrets,
    pay: async (payUrl, card) => {
      const wanted = taken + 1
      open++
      const { pathname, searchParams } = new URL(payUrl)
      const answer = await fetch(`${sandbox.url}${pathname}/confirm`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ clientSecret: searchParams.get('client_secret'), card }),
      })
      if (!answer.ok) throw new Error(`the sandbox answered ${answer.status}: ${await answer.text()}`)
      while (taken < wanted) await new Promise<void>((resolve) => setImmediate(resolve))
    },
    isQuiet: () => open === 0,
    state: () => readFileSync(dataFile, 'utf8'),
    close: async () => {
      await sandbox.stop()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
