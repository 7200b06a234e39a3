import type { IncomingMessage } from 'node:http'

/**
 * The address that counts as the client's. Every proxy of ours appends to
 * X-Forwarded-For the address that it saw; what stands before their entries
 * the client may have written itself.
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const seen = request.socket.remoteAddress ?? 'unknown'
  if (proxies === 0) return seen
  const entries = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const chain = [...entries.map((entry) => withoutPort(entry.trim())).filter(Boolean), seen]
  return chain.at(-1 - proxies) ?? chain[0] ?? 'unknown'
}

/** Some proxies write the port with the address. */
function withoutPort(entry: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry
}
