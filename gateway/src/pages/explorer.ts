import type { IncomingMessage, ServerResponse } from 'node:http'
import { type RuruClientConfig, ruruHTML } from 'ruru/server'
import { getStaticFile } from 'ruru/static'

export const explorerAssets = '/dev/explorer/assets/'

/** Monaco, the editor, makes styles and workers as it goes. Nothing comes from another host. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self' ws: wss:",
  "frame-ancestors 'none'",
].join('; ')

const planLink =
  '<a href="/dev/plans" target="_blank" style="position: fixed; right: 1rem; bottom: .5rem; font: 13px system-ui">Plans</a>'

export type Prefill = {
  readonly query?: string | undefined
  readonly variables?: string | undefined
  readonly token?: string | undefined
}

/** The bundled explorer (GraphiQL as the package ruru ships it); needs no internet, does subscriptions. */
export function sendExplorer(response: ServerResponse, { query, variables, token }: Prefill): void {
  const text = ruruHTML({
    endpoint: '/graphql',
    subscriptionEndpoint: '/graphql',
    staticPath: explorerAssets,
    clientConfig: {
      debugTools: [],
      isHeadersEditorEnabled: true,
      showPersistHeadersSettings: true,
      ...(query ? { initialQuery: query } : {}),
      ...(variables ? { initialVariables: variables } : {}),
      ...(token ? { initialHeaders: JSON.stringify({ Authorization: `Bearer ${token}` }, undefined, 2) } : {}),
    } as unknown as RuruClientConfig,
    htmlParts: {
      titleTag: '<title>Stoa explorer</title><link rel="icon" href="data:,">',
      bodyContent: (page) => page + planLink,
    },
  })
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
  })
  response.end(text)
}

/** A script, style or font of the explorer, out of node_modules. */
export async function sendExplorerAsset(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await getStaticFile({
    staticPath: explorerAssets,
    urlPath: request.url ?? '',
    acceptEncoding: request.headers['accept-encoding'],
    disallowDevAssets: true,
  })
  if (!file) return void response.writeHead(404).end()
  const { etag, ...headers } = file.headers
  // The names carry no version, so browsers ask again each time and mostly hear that nothing changed.
  response.setHeader('cache-control', 'no-cache')
  if (etag) response.setHeader('etag', etag)
  if (etag && request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  response.writeHead(200, headers)
  response.end(file.content)
}
