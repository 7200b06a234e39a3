import type { Endpoint } from './link.ts'
import { connect } from 'node:net'
import { generateProofKeys, proofHeader, readProofPrivateKey, readProofPublicKey, signProof } from '@stoa/auth/proof'
import { anonymous } from '@stoa/auth/viewer'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { type LinkUnderTest, linkConformance } from './link.conformance.ts'
import { probeHost } from './link.fixture.ts'
import { type HttpLinkOptions, httpLink } from './http/link.ts'
import { localLink } from './local.ts'
import { serveSubgraph } from './http/server.ts'

const keys = generateProofKeys()
const proofKey = readProofPrivateKey(keys.privateKey)

linkConformance('in one process', async () => {
  const { host, probe, remove } = probeHost()
  return { link: localLink(host), probe, close: async () => remove() }
})

linkConformance('over HTTP and WebSocket', () => openHttp())

async function openHttp(
  options: Partial<HttpLinkOptions> = {},
  own: Partial<Endpoint> = {},
): Promise<LinkUnderTest & { url: string; port: number; reports: string[]; stopServer: () => Promise<void> }> {
  const { host, probe, remove } = probeHost()
  const reports: string[] = []
  const report: Endpoint['report'] = (_level, message) => void reports.push(message)
  const server = await serveSubgraph(
    { ...host, report, ...own },
    { port: 0, gatewayKeys: [readProofPublicKey(keys.publicKey)] },
  )
  const url = `http://127.0.0.1:${server.port}/graphql`
  const link = httpLink({ name: 'probe', url, proofKey, ...options })
  const close = async () => {
    await link.close()
    await server.close()
    remove()
  }
  return { link, probe, url, port: server.port, reports, close, stopServer: server.close }
}

describe('the port of a subgraph', () => {
  let test: Awaited<ReturnType<typeof openHttp>>
  beforeAll(async () => {
    test = await openHttp()
  })
  afterAll(() => test.close())

  const post = (body: string, proof?: string, path = '/graphql') => {
    const headers = { 'content-type': 'application/json', ...(proof ? { [proofHeader]: proof } : {}) }
    return fetch(new URL(path, test.url), { method: 'POST', body, headers })
  }
  const subject = { audience: 'probe', method: 'POST', path: '/graphql' }

  it('refuses everything without a proof, _service included', async () => {
    for (const query of ['{ viewer }', '{ _service { sdl } }', '{ __schema { types { name } } }']) {
      const answer = await post(JSON.stringify({ query }))
      expect([answer.status, JSON.stringify(await answer.json())]).toEqual([401, expect.not.stringContaining('Query')])
    }
    expect((await fetch(new URL('/probe/nothing', test.url))).status).toBe(401)
    expect((await post('x', undefined, '/probe/hooks/1')).status).toBe(401)
  })

  it('refuses a proof of another key, body, path, subgraph or time', async () => {
    const body = JSON.stringify({ query: '{ viewer }' })
    const now = Date.now()
    const other = readProofPrivateKey(generateProofKeys().privateKey)
    expect((await post(body, signProof(proofKey, { viewer: anonymous }, { ...subject, body }, now))).status).toBe(200)
    for (const proof of [
      signProof(other, { viewer: anonymous }, { ...subject, body }, now),
      signProof(proofKey, { viewer: anonymous }, { ...subject, body: body.replace('viewer', 'secret') }, now),
      signProof(proofKey, { viewer: anonymous }, { ...subject, body, path: '/graphql?x' }, now),
      signProof(proofKey, { viewer: anonymous }, { ...subject, body, audience: 'users' }, now),
      signProof(proofKey, { viewer: anonymous }, { ...subject, body }, now - 120_000),
    ]) {
      expect((await post(body, proof)).status).toBe(401)
    }
  })

  it('refuses a stream without a proof', async () => {
    const client = createClient({ url: test.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 })
    const stream = client.iterate({ query: 'subscription { ticks(key: "a") { number } }' })
    await expect(stream.next()).rejects.toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(test.probe.listening).toBe(0)
    await client.dispose()
  })

  it('takes no message from a stranger that is larger than what the gateway sends', async () => {
    const socket = new WebSocket(test.url.replace('http', 'ws'), 'graphql-transport-ws')
    const closed = new Promise((resolve) => socket.once('close', resolve))
    await new Promise((resolve) => socket.once('open', resolve))
    socket.send(JSON.stringify({ type: 'connection_init', payload: { text: 'x'.repeat(9 * 1024 * 1024) } }))
    expect(await closed).toBe(1009)
  })

  it('takes whoever goes away in the middle of his request for no fault', async () => {
    const before = test.reports.length
    const ended = Promise.withResolvers<void>()
    const socket = connect(test.port, '127.0.0.1', () => {
      socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nabc', () => socket.destroy())
    })
    socket.once('close', () => ended.resolve())
    await ended.promise
    // The port has noticed by the time it answers somebody else.
    for (let turn = 0; turn < 3; turn++) await post('{}')
    expect(test.reports.slice(before)).toEqual([])
  })

  it('ends what a route still sends when nobody reads it any more, and takes that for no fault', async () => {
    const ended = Promise.withResolvers<void>()
    const source = { pull: (sink: ReadableStreamDefaultController) => sink.enqueue(new Uint8Array(65_536)) }
    const route = async () => new Response(new ReadableStream({ ...source, cancel: () => ended.resolve() }))
    const other = await openHttp({}, { route })
    const answer = await other.link.route(new Request('http://stoa.example/-/probe/long'), anonymous)
    await answer.body?.cancel()
    await ended.promise
    await other.close()
    expect(other.reports).toEqual([])
  })

  it('tells a gateway with the wrong key that it is not known', async () => {
    const wrong = httpLink({
      name: 'probe',
      url: test.url,
      proofKey: readProofPrivateKey(generateProofKeys().privateKey),
    })
    await expect(wrong.execute({ query: '{ viewer }' }, anonymous)).rejects.toThrow('does not accept the proof')
    const stream = wrong.subscribe({ query: 'subscription { ticks(key: "a") { number } }' }, anonymous)
    await expect(stream.next()).rejects.toThrow('does not accept the proof')
    await wrong.close()
  })
})

describe('a stream that nobody reads', () => {
  it('ends over the wire with a fault, after what it still has', async () => {
    const test = await openHttp()
    const stream = test.link.subscribe({ query: 'subscription { ticks(key: "a") { number } }' }, anonymous)
    const first = stream.next()
    await vi.waitFor(() => expect(test.probe.listening).toBe(1))
    for (let number = 0; number <= 1_000; number++) test.probe.tick('a', number)
    await first
    await vi.waitFor(() => expect(test.probe.listening).toBe(0))
    for (let number = 1; number <= 1_000; number++) expect((await stream.next()).done).toBe(false)
    await expect(stream.next()).rejects.toMatchObject({ name: 'LinkFault' })
    await test.close()
  })
})

describe('a stream that breaks at the subgraph', () => {
  it('takes none of the others of its socket with it', async () => {
    const test = await openHttp()
    const open = (key: string) =>
      test.link.subscribe({ query: `subscription { ticks(key: "${key}") { number } }` }, anonymous)
    const [broken, other] = [open('a'), open('b')]
    const [failed, next] = [broken.next(), other.next()]
    await vi.waitFor(() => expect(test.probe.listening).toBe(2))
    test.probe.break('a')
    await expect(failed).rejects.toMatchObject({ name: 'LinkFault' })
    test.probe.tick('b', 7)
    await expect(next).resolves.toMatchObject({ value: { data: { ticks: { number: 7 } } } })
    await other.return?.()
    await test.close()
  })
})

describe('a subgraph that goes away', () => {
  it('ends streams with a fault, and requests too', async () => {
    const test = await openHttp()
    const stream = test.link.subscribe({ query: 'subscription { ticks(key: "a") { number } }' }, anonymous)
    const next = stream.next()
    await vi.waitFor(() => expect(test.probe.listening).toBe(1))
    const failed = expect(next).rejects.toMatchObject({ name: 'LinkFault', subgraph: 'probe' })
    await test.stopServer()
    await failed
    await expect(test.link.execute({ query: '{ viewer }' }, anonymous)).rejects.toMatchObject({ name: 'LinkFault' })
    const route = test.link.route(new Request('http://stoa.example/-/probe/nothing'), anonymous)
    await expect(route).rejects.toMatchObject({ name: 'LinkFault' })
    await test.link.close()
  })

  it('that is silent ends a request after its time', async () => {
    const test = await openHttp({ timeoutMs: 200 })
    await expect(test.link.execute({ query: '{ slow }' }, anonymous)).rejects.toMatchObject({ name: 'LinkFault' })
    test.probe.release()
    await test.close()
  })
})
