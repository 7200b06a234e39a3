import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { isLoopback } from '@stoa/values/loopback'

/** Why a request does not belong to this gateway, by the host that it names. */
export type HostRefusal = { readonly status: 400 | 421; readonly message: string }

export type HostsOptions = {
  /** Where people reach the gateway. */
  readonly publicUrl: string | undefined
  /** Whether only hosts that are known may be named: in development the pages show tokens and mails. */
  readonly knownOnly: boolean
}

const form = /^(?:[\w](?:[\w.-]*[\w.])?|\[[\da-f:.]+\])(?::\d{1,5})?$/i
const unreadable: HostRefusal = { status: 400, message: 'The host of the request cannot be read.' }
const stranger: HostRefusal = {
  status: 421,
  message:
    'The gateway is not known under this host. Open it as localhost, or set STOA_PUBLIC_URL to how you reach it.',
}

/**
 * Looks at the host that a request names. A page elsewhere whose own name leads to this machine (DNS rebinding)
 * would be the same origin as the pages here; a number cannot be led anywhere, so that addresses pass.
 */
export function hostCheck({
  publicUrl,
  knownOnly,
}: HostsOptions): (request: IncomingMessage) => HostRefusal | undefined {
  const ours = publicUrl === undefined ? undefined : URL.parse(publicUrl)?.hostname
  const isKnown = (hostname: string) =>
    isLoopback(hostname) || hostname === ours || hostname.startsWith('[') || isIP(hostname) !== 0
  /** The last one that passed: nearly all name the same. */
  let passed: string | undefined

  return (request) => {
    const { host } = request.headers
    if (namesSeveral(request.rawHeaders)) return unreadable
    // HTTP/1.0 has none.
    if (host === passed || host === undefined) return undefined
    if (!form.test(host)) return unreadable
    if (knownOnly && !isKnown(host.replace(/:\d+$/, '').toLowerCase())) return stranger
    passed = host
    return undefined
  }
}

/** Node keeps the first of several; a proxy in front may have looked at another. */
function namesSeveral(rawHeaders: readonly string[]): boolean {
  let count = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count++
  }
  return count > 1
}
