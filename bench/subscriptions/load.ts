import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { operation } from './federation.ts'

/** What was heard of all clients. Times in milliseconds from the publishing to the client. */
export type Heard = { messages: number; readonly latencies: Histogram; lost: number; doubled: number }

export type Client = {
  readonly item: string
  socket: Socket
  /** The last number that it has got. */
  number: number
  cursor: string | undefined
  /** What to do with the next message, once its cursor is read. */
  whenTold: (() => void) | undefined
}

/** Counts per tenth of a millisecond, up to ten seconds. */
export function histogram() {
  const counts = new Uint32Array(100_000)
  let count = 0
  return {
    add(ms: number) {
      const slot = Math.min(Math.max(Math.round(ms * 10), 0), counts.length - 1)
      counts[slot] = (counts[slot] ?? 0) + 1
      count += 1
    },
    /** Below which this share lies. */
    quantile(share: number) {
      let left = share * count
      const slot = counts.findIndex((one) => (left -= one) <= 0)
      return slot / 10
    },
    clear() {
      counts.fill(0)
      count = 0
    },
  }
}
export type Histogram = ReturnType<typeof histogram>

/**
 * Clients that speak just enough of WebSocket and graphql-transport-ws over
 * plain sockets: ten thousand of a library's would be what is measured.
 */
export function load(port: number) {
  const heard: Heard = { messages: 0, latencies: histogram(), lost: 0, doubled: 0 }
  const numberMark = Buffer.from('"number":')
  const atMark = Buffer.from('"at":"')

  /** Resolves once its subscription is sent. */
  function open(item: string, before?: Client): Promise<Client> {
    return new Promise((resolve, reject) => {
      let rest: Buffer | undefined
      let upgraded = false
      const take = (size: number, shared: Buffer): boolean => {
        const chunk = shared.subarray(0, size)
        let data = rest ? Buffer.concat([rest, chunk]) : chunk
        rest = undefined
        if (!upgraded) {
          const end = data.indexOf('\r\n\r\n')
          if (end < 0) return keep(data)
          if (!data.subarray(0, 12).toString('latin1').includes('101')) {
            reject(new Error(`the gateway does not upgrade: ${data.toString('latin1', 0, 200)}`))
            return false
          }
          upgraded = true
          socket.write(frame('{"type":"connection_init","payload":{"authorization":"Bearer person"}}'))
          data = data.subarray(end + 4)
        }
        return frames(data)
      }
      const socket = connect({
        port,
        host: '127.0.0.1',
        noDelay: true,
        onread: { buffer: sharedBuffer, callback: (size, buffer) => take(size, buffer as Buffer) },
      })
      const client: Client = before ?? { item, socket, number: 0, cursor: undefined, whenTold: undefined }
      client.socket = socket
      socket.on('error', reject)
      socket.on('end', () => {
        throw new Error('the gateway has closed a connection')
      })
      socket.write(
        `GET /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${randomBytes(16).toString('base64')}\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n`,
      )

      function keep(data: Buffer): boolean {
        rest = Buffer.from(data) // the buffer is everybody's
        return true
      }

      function frames(data: Buffer): boolean {
        let at = 0
        // What comes after it has lost its connection it does not hear.
        while (at < data.length && !socket.destroyed) {
          // A ping is no longer than this, and may be all that comes for a while.
          if (data.length - at < 2) return keep(data.subarray(at))
          const short = (data[at + 1] ?? 0) & 127
          const head = short < 126 ? 2 : 4
          if (data.length - at < head) return keep(data.subarray(at))
          const length = short < 126 ? short : data.readUInt16BE(at + 2)
          if (short === 127) throw new Error('a longer message than was expected')
          if (data.length - at < head + length) return keep(data.subarray(at))
          const opcode = (data[at] ?? 0) & 15
          const body = data.subarray(at + head, at + head + length)
          at += head + length
          if (opcode === 9) socket.write(frame(body, 10))
          else if (opcode === 8) throw new Error(`closed: ${body.subarray(2).toString()}`)
          else if (opcode === 1) message(body)
        }
        return true
      }

      function message(body: Buffer): void {
        const mark = body.indexOf(numberMark)
        if (mark < 0) return begun(body)
        const number = digits(body, mark + numberMark.length)
        const at = digits(body, body.indexOf(atMark) + atMark.length)
        heard.messages += 1
        heard.latencies.add(Number(process.hrtime.bigint() / 1_000n) / 1_000 - at / 1_000)
        if (client.number > 0) {
          if (number <= client.number) heard.doubled += 1
          else heard.lost += number - client.number - 1
        }
        client.number = number
        if (client.whenTold) {
          client.cursor = /"cursor":"([^"]+)"/.exec(body.toString('latin1'))?.[1]
          const told = client.whenTold
          client.whenTold = undefined
          told()
        }
      }

      function begun(body: Buffer): void {
        const text = body.toString('latin1')
        if (!text.includes('connection_ack')) throw new Error(`not expected: ${text}`)
        const extensions = client.cursor ? { resumeFrom: client.cursor } : undefined
        const payload = { query: operation, variables: { itemId: item }, extensions }
        socket.write(frame(JSON.stringify({ id: '1', type: 'subscribe', payload })))
        resolve(client)
      }
    })
  }

  return { heard, open }
}

const sharedBuffer = Buffer.alloc(256 * 1024)

function digits(body: Buffer, from: number): number {
  let value = 0
  for (let at = from; ; at++) {
    const digit = (body[at] ?? 0) - 48
    if (digit < 0 || digit > 9) return value
    value = value * 10 + digit
  }
}

/** A frame of a client: masked, with a mask that changes nothing. */
function frame(body: string | Buffer, opcode = 1): Buffer {
  const content = Buffer.from(body as string)
  const head =
    content.length < 126
      ? Buffer.from([128 | opcode, 128 | content.length])
      : Buffer.from([128 | opcode, 128 | 126, content.length >> 8, content.length & 255])
  return Buffer.concat([head, Buffer.alloc(4), content])
}
