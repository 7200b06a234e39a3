import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readAllMetrics, readMetrics, watchProcess } from './metrics.ts'

export type MetricsServer = { readonly port: number; readonly close: () => Promise<void> }

/**
 * Serves `GET /metrics` on a port of its own, so that whether strangers reach
 * the metrics is a matter of the network and not of a route. Rejects where the
 * port is taken.
 */
export async function serveMetrics(options: {
  /** 0 takes any free one. */
  readonly port: number
  readonly hostname: string
  /** Serves those of the workers of this process, summed, and not its own. */
  readonly ofWorkers?: boolean | undefined
}): Promise<MetricsServer> {
  if (!options.ofWorkers) watchProcess()
  const read = options.ofWorkers ? readAllMetrics : readMetrics
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('The metrics are at /metrics.\n')
      return
    }
    read().then(
      ({ contentType, text }) => response.writeHead(200, { 'content-type': contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.hostname, () => resolve())
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
