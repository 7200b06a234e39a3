import type { ServerOptions } from 'node:http'

/** How node's server treats connections before anything of ours sees a request. */
export const serverOptions: ServerOptions = {
  // Who sends slowly holds a connection no longer than this.
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
  // Longer than proxies keep an idle connection (nginx and load balancers: 60 s), so that it is always they who
  // close it: a request that meets a connection just being closed is a 502.
  keepAliveTimeout: 75_000,
  // Clients that would rather speak HTTP/2 (Java's, curl --http2) offer it with every request, and are answered as they asked.
  shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
}
