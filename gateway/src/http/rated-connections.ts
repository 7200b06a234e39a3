import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { clientAddress } from '../caller/address.ts'
import { type HeaderFields } from '../caller/header-fields.ts'
import { sendJson, setHeaders } from './send.ts'
import { wantsEvents } from './negotiation.ts'
import { type RateGate, rateRefusal } from '../rates/rate-gate.ts'

/** Lets an upgrade to WebSocket through to `take`, or refuses it with 429 because its address tries too often. */
export function ratedUpgrade(
  rates: RateGate,
  proxies: number,
  take: (request: IncomingMessage, socket: Duplex, head: Buffer) => void,
): (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void> {
  return async (request, socket, head) => {
    // Until somebody else listens, a client that goes away must not end the process.
    const ignore = () => undefined
    socket.on('error', ignore)
    const { refused, headers } = await rates.connection(clientAddress(request, proxies))
    if (refused) return refuseUpgrade(socket, '429 Too Many Requests', headers)
    socket.off('error', ignore)
    if (!socket.destroyed) take(request, socket, head)
  }
}

/** Answers an upgrade with a status and the reason, and closes. */
export function refuseUpgrade(socket: Duplex, status: string, headers: HeaderFields = {}, reason = ''): void {
  const length = String(Buffer.byteLength(reason))
  const fields = Object.entries({ ...headers, connection: 'close', 'content-length': length })
  socket.end(`HTTP/1.1 ${status}\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${reason}`)
}

/** The same for event streams: opening one, or reserving one, counts as connecting. */
export function ratedEvents(
  rates: RateGate,
  proxies: number,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { method, headers: asked } = request
    if (method === 'PUT' || wantsEvents(asked.accept)) {
      const verdict = await rates.connection(clientAddress(request, proxies))
      setHeaders(response, verdict.headers)
      if (verdict.refused) return sendJson(response, 429, { errors: rateRefusal(verdict).errors })
    }
    return answer(request, response)
  }
}
