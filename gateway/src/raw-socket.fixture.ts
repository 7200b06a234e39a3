import { WebSocket } from 'ws'

/** A socket of graphql-transport-ws with its messages as they are; it has said `connection_init`. */
export async function rawSocket(endpoint: string, authorization?: string) {
  const socket = new WebSocket(endpoint.replace('http', 'ws'), 'graphql-transport-ws')
  const messages: any[] = []
  const closed = new Promise<[code: number, reason: string]>((resolve) =>
    socket.on('close', (code, reason) => resolve([code, String(reason)])),
  )
  socket.on('message', (data) => messages.push(JSON.parse(String(data))))
  await new Promise((resolve) => socket.on('open', resolve))
  const send = (message: object) => socket.send(JSON.stringify(message))
  send({ type: 'connection_init', ...(authorization === undefined ? {} : { payload: { authorization } }) })
  return { socket, messages, closed, send }
}
