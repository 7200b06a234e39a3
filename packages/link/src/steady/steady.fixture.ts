import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { generateProofKeys, readProofPrivateKey, readProofPublicKey } from '@stoa/auth/proof'
import { type Probe, probeHost } from '../link.fixture.ts'
import type { SubgraphLink, Until } from '../link.ts'
import { httpLink, LinkFault } from '../http/link.ts'
import { localLink } from '../local.ts'
import { serveSubgraph } from '../http/server.ts'
import type { SteadyPolicy } from './policy.ts'
import { type SteadyEvent, type SteadyLink, steadyLink } from './steady-link.ts'

/** What an address of the probe subgraph meets: it is gone, takes requests and is silent, or answers 500 or 503. */
export type Mood = 'well' | 'dead' | 'silent' | 'broken' | 'busy'

/** One address that a test disturbs, and how many requests have come to it. */
export type Place = {
  readonly at: string
  readonly link: SubgraphLink
  readonly probe: Probe
  readonly asked: () => number
  readonly become: (mood: Mood) => Promise<void>
  readonly close: () => Promise<void>
}

export type Transport = { readonly kind: string; readonly open: (at: string) => Promise<Place> }

/** Both ways to a subgraph, each with the same troubles. */
export const transports: readonly Transport[] = [
  { kind: 'over HTTP and WebSocket', open: openRemote },
  { kind: 'in one process', open: openLocal },
]

/** A steady link over so many addresses, with waits that a test can bear. */
export async function openTown({ open }: Transport, count: number, policy: Partial<SteadyPolicy> = {}) {
  const places = await Promise.all(Array.from({ length: count }, (_, index) => open(`place ${index}`)))
  const events: SteadyEvent[] = []
  const link: SteadyLink = steadyLink({
    name: 'probe',
    addresses: places,
    policy: {
      addresses: { ejectAfter: 3, ejectMs: 30, longestEjectMs: 120 },
      budget: { ratio: 0.2, perSecond: 1_000, most: 100 },
      ...policy,
    },
    onEvent: (event) => events.push(event),
  })
  return {
    link,
    places: places as [Place, Place, ...Place[]],
    events,
    kinds: () => events.map(({ kind }) => kind),
    close: async () => {
      await link.close()
      await Promise.all(places.map((place) => place.close()))
    },
  }
}

const keys = generateProofKeys()

/** A real server behind a real port that can be disturbed as networks and processes are. */
async function openRemote(at: string): Promise<Place> {
  const { host, probe, remove } = probeHost()
  const server = await serveSubgraph(host, { port: 0, gatewayKeys: [readProofPublicKey(keys.publicKey)] })
  const sockets = new Set<Socket>()
  let mood: Mood = 'well'
  let asked = 0
  let port = 0
  let front: Server | undefined

  const status = { broken: '500 Internal Server Error', busy: '503 Service Unavailable' }
  const trouble = '{"errors":[{"message":"Something went wrong on our side."}]}'
  function meet(socket: Socket): void {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => sockets.delete(socket))
    const behind = mood === 'well' ? connect(server.port, '127.0.0.1') : undefined
    behind?.on('error', () => socket.destroy())
    behind?.once('close', () => socket.destroy())
    socket.once('close', () => behind?.destroy())
    if (behind) behind.pipe(socket)
    socket.on('data', (chunk: Buffer) => {
      if (/^(GET|POST|HEAD) /.test(chunk.toString('latin1', 0, 5))) asked += 1
      if (behind) behind.write(chunk)
      else if (mood === 'broken' || mood === 'busy') {
        socket.end(
          `HTTP/1.1 ${status[mood]}\r\nconnection: close\r\ncontent-length: ${trouble.length}\r\n\r\n${trouble}`,
        )
      }
    })
  }

  async function become(next: Mood): Promise<void> {
    mood = next
    for (const socket of sockets) socket.destroy()
    if (next === 'dead' && front) {
      const { promise, resolve } = Promise.withResolvers<void>()
      front.close(() => resolve())
      front = undefined
      await promise
    }
    if (next === 'dead' || front) return
    const opened = createServer(meet)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    opened.once('error', reject).listen(port, '127.0.0.1', () => resolve())
    await promise
    port = (opened.address() as AddressInfo).port
    front = opened
  }

  await become('well')
  const url = `http://127.0.0.1:${port}/graphql`
  return {
    at,
    link: httpLink({ name: 'probe', url, proofKey: readProofPrivateKey(keys.privateKey), timeoutMs: 1_000 }),
    probe,
    asked: () => asked,
    become,
    close: async () => {
      await become('dead')
      await server.close()
      remove()
    },
  }
}

/** The same troubles for a host in this process, as far as it can have them. */
async function openLocal(at: string): Promise<Place> {
  const { host, probe, remove } = probeHost()
  const link = localLink(host)
  const open = new Set<() => void>()
  let mood: Mood = 'well'
  let asked = 0

  function refuse(): never {
    throw new LinkFault('probe', 'is gone', Object.assign(new Error('nobody is here'), { code: 'ECONNREFUSED' }))
  }

  async function meet<Result>(ask: () => Promise<Result>, signal: Until | undefined): Promise<Result> {
    if (mood === 'dead') refuse()
    asked += 1
    if (mood === 'broken') throw new LinkFault('probe', 'is broken')
    if (mood === 'silent') {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    }
    return untilCut(ask())
  }

  /** As a socket that is destroyed would end it. */
  async function untilCut<Result>(result: Promise<Result>): Promise<Result> {
    const cut = Promise.withResolvers<never>()
    const end = () => cut.reject(new LinkFault('probe', 'was cut off'))
    open.add(end)
    try {
      return await Promise.race([result, cut.promise])
    } finally {
      open.delete(end)
    }
  }

  return {
    at,
    link: {
      ...link,
      execute: (request, viewer, signal) =>
        meet(() => {
          if (mood === 'busy') throw new LinkFault('probe', 'answered 503')
          return link.execute(request, viewer, signal)
        }, signal),
      route: (request, viewer) =>
        meet(
          async () => (mood === 'busy' ? new Response(null, { status: 503 }) : link.route(request, viewer)),
          request.signal,
        ),
      subscribe: (request, viewer) => {
        const stream = link.subscribe(request, viewer)
        const broken = Promise.withResolvers<never>()
        broken.promise.catch(() => undefined)
        const end = () => broken.reject(new LinkFault('probe', 'ended the stream'))
        return {
          ...stream,
          next: async () => {
            if (mood !== 'well') refuse()
            open.add(end)
            return Promise.race([stream.next(), broken.promise])
          },
          [Symbol.asyncIterator]() {
            return this
          },
        }
      },
    },
    probe,
    asked: () => asked,
    become: async (next) => {
      mood = next
      for (const end of open) end()
      open.clear()
    },
    close: async () => remove(),
  }
}
