import type { ServerResponse } from 'node:http'

const cdn = 'https://embeddable-sandbox.cdn.apollographql.com'

/** Apollo's own explorer, embedded; it comes from Apollo's servers, and requests leave from this page. */
export function sendSandbox(response: ServerResponse, url: string): void {
  const endpoints = JSON.stringify({
    target: '#sandbox',
    initialEndpoint: `${url}/graphql`,
    initialSubscriptionEndpoint: `${url.replace(/^http/, 'ws')}/graphql`,
  })
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'self'",
      `script-src 'unsafe-inline' ${cdn}`,
      "style-src 'unsafe-inline'",
      'frame-src https://sandbox.embed.apollographql.com',
      "connect-src 'self' ws: wss:",
      "img-src 'self' data:",
    ].join('; '),
    'cache-control': 'no-store',
  })
  response.end(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Apollo Sandbox · Stoa</title><link rel="icon" href="data:,">
<style>html, body, #sandbox { height: 100%; margin: 0 } p { font: 16px system-ui; padding: 1rem }</style></head>
<body><div id="sandbox"><p>Apollo Sandbox is loading from Apollo's servers. Without internet use
<a href="/dev/explorer">the bundled explorer</a>.</p></div>
<script src="${cdn}/_latest/embeddable-sandbox.umd.production.min.js"
  onload="document.getElementById('sandbox').textContent = ''; new EmbeddedSandbox(${endpoints.replaceAll('"', '&quot;')})"></script>
</body></html>`)
}
