import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { encodeCursor, positionOf } from '@stoa/link/cursor'
import { type WebSocket, WebSocketServer } from 'ws'

// Both subgraphs: `stock` publishes moves of items and keeps them, `catalogue` answers entities. Written for as little
// of the machine as can be, so that the gateway is what is measured. The parent says what to publish.

/** From the parent: how many items move how often in all, until `rate` is 0. */
type Order = { readonly items: number; readonly rate: number }

type Move = { readonly item: string; readonly number: number; readonly at: string }
type Stream = { readonly socket: WebSocket; readonly id: string }

const moves: Move[] = []
const numbers = new Map<string, number>()
const followers = new Map<string, Set<Stream>>()

function publish(item: string): void {
  const number = (numbers.get(item) ?? 0) + 1
  numbers.set(item, number)
  moves.push({ item, number, at: String(process.hrtime.bigint() / 1_000n) })
  const position = moves.length
  for (const stream of followers.get(item) ?? []) tell(stream, position)
}

function tell({ socket, id }: Stream, position: number): void {
  const { item, number, at } = moves[position - 1] as Move
  const moved = `{"number":${number},"at":"${at}","item":{"__typename":"Item","id":"${item}","stock":${number}}}`
  socket.send(
    `{"id":"${id}","type":"next","payload":{"data":{"stockMoved":${moved}},"extensions":{"cursor":"${encodeCursor('stock', position)}"}}}`,
  )
}

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
      variables: Record<string, { id: string }[]>
    }
    const [representations = []] = Object.values(variables)
    const entities = representations.map(({ id }) => ({
      __typename: 'Item',
      id,
      title: `The item ${id}`,
      owner: { name: 'Ada Lovelace' },
    }))
    const body = Buffer.from(JSON.stringify({ data: { _entities: entities } }))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
  })
})
server.keepAliveTimeout = 600_000

const sockets = new WebSocketServer({ server, handleProtocols: () => 'graphql-transport-ws' })
sockets.on('connection', (socket) => {
  const streams = new Map<string, () => void>()
  socket.on('close', () => {
    for (const end of streams.values()) end()
  })
  socket.on('message', (data) => {
    const message = JSON.parse(String(data))
    if (message.type === 'connection_init') return socket.send('{"type":"connection_ack"}')
    if (message.type === 'ping') return socket.send('{"type":"pong"}')
    if (message.type === 'complete') return streams.get(message.id)?.()
    if (message.type !== 'subscribe') return
    const { variables, extensions = {} } = message.payload
    const item = String(Object.values(variables)[0])
    const stream: Stream = { socket, id: message.id }
    const since = positionOf(extensions.resumeFrom)
    if (since !== undefined) {
      for (let position = since + 1; position <= moves.length; position++) {
        if (moves[position - 1]?.item === item) tell(stream, position)
      }
    }
    if (extensions.caughtUp === 'end') return socket.send(`{"id":"${message.id}","type":"complete"}`)
    const cursor = encodeCursor('stock', moves.length)
    if (extensions.caughtUp === 'tell') {
      socket.send(`{"id":"${message.id}","type":"next","payload":{"extensions":{"cursor":"${cursor}"}}}`)
    }
    const all = followers.get(item) ?? new Set()
    followers.set(item, all.add(stream))
    streams.set(message.id, () => {
      all.delete(stream)
      streams.delete(message.id)
    })
  })
})

let ticking: NodeJS.Timeout | undefined
process.on('message', ({ items, rate }: Order) => {
  clearInterval(ticking)
  if (rate === 0) return void process.send?.({ moves: moves.length, numbers: Object.fromEntries(numbers) })
  const startedMs = performance.now()
  let done = 0
  ticking = setInterval(() => {
    // Spread as evenly as timers allow: what is late is made up for at once.
    for (const due = ((performance.now() - startedMs) / 1_000) * rate; done < due; done++) publish(`i${done % items}`)
  }, 2)
})

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
