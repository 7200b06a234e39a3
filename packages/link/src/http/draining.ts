import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How long the rest of a request may take to come when the server stops, in milliseconds. */
const restMs = 200
const sweepMs = 20

/**
 * Follows the connections of a server from its beginning. The answered
 * function closes it: nothing new is taken; what is being answered has
 * `patienceMs` to end; a connection on which nothing is asked (a browser's
 * preconnect, one that idles, half the head of a request) ends at once, half a
 * body in a moment. Those that were upgraded are their owner's to end.
 */
export function drainable(server: Server): (patienceMs: number) => Promise<void> {
  const sockets = new Set<Socket>()
  /** The last answer of each connection. */
  const answers = new WeakMap<Socket, ServerResponse>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('request', (request, response) => answers.set(request.socket, response))
  server.on('upgrade', (_request, socket) => sockets.delete(socket as Socket))

  return async (patienceMs) => {
    const begunMs = performance.now()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    const sweep = () => {
      const waitedMs = performance.now() - begunMs
      for (const socket of sockets) if (waitedMs >= patienceOf(answers.get(socket), patienceMs)) socket.destroy()
      if (waitedMs >= patienceMs) server.closeAllConnections()
    }
    // Once what is in hand has had its turn: a request may lie in the buffer of a connection that looks idle.
    const first = setImmediate(sweep)
    const sweeping = setInterval(sweep, sweepMs)
    await closed
    clearImmediate(first)
    clearInterval(sweeping)
  }
}

/** How long a connection is left open for its last answer. */
function patienceOf(answer: ServerResponse | undefined, patienceMs: number): number {
  if (!answer || answer.writableFinished || answer.destroyed) return 0
  return answer.req.complete ? patienceMs : Math.min(restMs, patienceMs)
}
