import { createServer, request as forward } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { generateProofKeys, proofHeader, readProofPrivateKey, readProofPublicKey, signProof } from '@stoa/auth/proof'
import { sessionHeader } from '@stoa/auth/proof-session'
import { anonymous, guestViewer } from '@stoa/auth/viewer'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { probeHost } from '../link.fixture.ts'
import { type HttpLinkOptions, httpLink } from './link.ts'
import { serveSubgraph } from './server.ts'

const keys = generateProofKeys()
const proofKey = readProofPrivateKey(keys.privateKey)
const gatewayKeys = [readProofPublicKey(keys.publicKey)]

const ends: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** A process of the probe subgraph. */
async function openServer() {
  const { host, probe, remove } = probeHost()
  const server = await serveSubgraph(host, { port: 0, gatewayKeys })
  ends.push(remove, server.close)
  return { probe, port: server.port }
}

type Seen = { readonly by: 'session' | 'signature'; status: number | undefined }

/** An address in front of such processes: each request and each socket goes where `place` says. */
async function openAddress(place: () => number) {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const by = String(request.headers[proofHeader]).split('.').length === 3 ? 'session' : 'signature'
    const one: Seen = { by, status: undefined }
    seen.push(one)
    const { method, url, headers } = request
    const onward = forward({ port: place(), host: '127.0.0.1', method, path: url, headers }, (answer) => {
      one.status = answer.statusCode
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  server.on('upgrade', (request, socket) => {
    const onward = connect(place(), '127.0.0.1', () => {
      const lines = request.rawHeaders.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`))
      onward.write(`GET ${request.url} HTTP/1.1\r\n${lines.join('')}\r\n`)
      socket.pipe(onward).pipe(socket)
    })
    for (const end of [socket, onward]) end.on('error', () => undefined)
    ends.push(
      () => socket.destroy(),
      () => onward.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  return { seen, port: (server.address() as AddressInfo).port }
}

function openLink(port: number, options: Partial<HttpLinkOptions> = {}) {
  const link = httpLink({ name: 'probe', url: `http://127.0.0.1:${port}/graphql`, proofKey, ...options })
  ends.push(link.close)
  return link
}

const viewerOf = ({ data }: { data?: unknown }) => JSON.parse((data as { viewer: string }).viewer)

describe('a link over HTTP', () => {
  it('signs once and then goes on with the session, routes included', async () => {
    const { seen, port } = await openAddress(() => server.port)
    const server = await openServer()
    const link = openLink(port)
    for (const viewer of [anonymous, guestViewer('gst_1'), guestViewer('gst_2')]) {
      expect(viewerOf(await link.execute({ query: '{ viewer }' }, viewer))).toEqual(viewer)
    }
    const answer = await link.route(new Request('http://stoa.example/-/probe/nothing'), anonymous)
    expect(answer.status).toBe(204)
    expect(seen).toEqual([
      { by: 'signature', status: 200 },
      ...Array(2).fill({ by: 'session', status: 200 }),
      { by: 'session', status: 204 },
    ])
  })

  it('begins a session with a route too, and tells the client nothing of it', async () => {
    const { seen, port } = await openAddress(() => server.port)
    const server = await openServer()
    const link = openLink(port)
    const answer = await link.route(new Request('http://stoa.example/-/probe/nothing'), anonymous)
    expect(answer.headers.has(sessionHeader)).toBe(false)
    await link.execute({ query: '{ viewer }' }, anonymous)
    expect(seen.map(({ by }) => by)).toEqual(['signature', 'session'])
  })

  it('loses no request when the subgraph starts again: each that it refused is repeated once', async () => {
    let place = (await openServer()).port
    const { seen, port } = await openAddress(() => place)
    const link = openLink(port)
    await link.execute({ query: '{ viewer }' }, anonymous)
    place = (await openServer()).port
    seen.length = 0
    expect(viewerOf(await link.execute({ query: '{ viewer }' }, guestViewer('gst_1')))).toEqual(guestViewer('gst_1'))
    expect(seen).toEqual([
      { by: 'session', status: 401 },
      { by: 'signature', status: 200 },
    ])
  })

  it('sends the body of a route once, by signature, also when the subgraph started again', async () => {
    let place = (await openServer()).port
    const { seen, port } = await openAddress(() => place)
    const link = openLink(port)
    await link.execute({ query: '{ viewer }' }, anonymous)
    place = (await openServer()).port
    seen.length = 0
    const body = new Uint8Array(70_000).fill(7)
    const request = new Request('http://stoa.example/-/probe/hooks/1', { method: 'POST', body })
    const answer = await link.route(request, anonymous)
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(body)
    expect(seen).toEqual([{ by: 'signature', status: 201 }])
  })

  it('opens a stream at a subgraph that started again', async () => {
    const before = await openServer()
    let place = before.port
    const { seen, port } = await openAddress(() => place)
    const link = openLink(port)
    await link.execute({ query: '{ viewer }' }, anonymous)
    const after = await openServer()
    place = after.port
    const stream = link.subscribe({ query: 'subscription { ticks(key: "a") { number } }' }, anonymous)
    const first = stream.next()
    await vi.waitFor(() => expect(after.probe.listening).toBe(1))
    after.probe.tick('a', 5)
    expect(JSON.parse(JSON.stringify((await first).value))).toMatchObject({ data: { ticks: { number: 5 } } })
    await stream.return?.()
    await vi.waitFor(() => expect(after.probe.listening).toBe(0))
    expect(before.probe.listening).toBe(0)
    expect(seen).toHaveLength(1)
  })

  it('answers everything where two processes take turns behind one address', async () => {
    const ports = [(await openServer()).port, (await openServer()).port]
    let turn = 0
    const { seen, port } = await openAddress(() => ports[turn++ % 2] as number)
    const link = openLink(port)
    const viewers = Array.from({ length: 60 }, (_, index) => guestViewer(`gst_${index}`))
    const answers = []
    for (const viewer of viewers) answers.push(viewerOf(await link.execute({ query: '{ viewer }' }, viewer)))
    expect(answers).toEqual(viewers)
    expect(seen.filter(({ status }) => status === 401).length).toBeLessThan(10)
  })

  it('believes nothing of where a request comes from but what the proof says', async () => {
    const { port } = await openServer()
    const body = JSON.stringify({ query: '{ client }', client: { address: '192.0.2.66' } })
    const subject = { audience: 'probe', method: 'POST', path: '/graphql', body }
    const proof = signProof(proofKey, { viewer: anonymous, client: { address: '192.0.2.1' } }, subject, Date.now())
    const headers = { 'content-type': 'application/json', [proofHeader]: proof }
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', body, headers })
    expect(await answer.json()).toEqual({ data: { client: '{"address":"192.0.2.1"}' } })
  })

  it('gives up a request at once that still waits for a connection', async () => {
    const { port, probe } = await openServer()
    const link = openLink(port, { connections: 1 })
    const slow = link.execute({ query: '{ slow }' }, anonymous)
    await vi.waitFor(() => expect(probe.slow).toBe(1))
    const gone = new AbortController()
    const waiting = link.execute({ query: '{ slow }' }, anonymous, gone.signal)
    gone.abort(new Error('the client went away'))
    await expect(waiting).rejects.toThrow('the client went away')
    probe.release()
    expect(await slow).toEqual({ data: { slow: 'at last' } })
    expect(await link.execute({ query: '{ viewer }' }, anonymous)).toHaveProperty('data.viewer')
    expect(probe.slow).toBe(0)
  })

  it('reads no answer without end', async () => {
    const { port } = await openServer()
    const link = openLink(port, { maxAnswerBytes: 10_000 })
    const query = 'query ($text: String!) { echo(text: $text) { text } }'
    const long = link.execute({ query, variables: { text: 'x'.repeat(20_000) } }, anonymous)
    await expect(long).rejects.toMatchObject({
      name: 'LinkFault',
      cause: { message: expect.stringContaining('10000') },
    })
    expect(await link.execute({ query, variables: { text: 'x' } }, anonymous)).toEqual({
      data: { echo: { text: 'x' } },
    })
  })
})

describe('a subgraph that is told to stop', () => {
  it('answers what is in hand and does not wait for the connections', async () => {
    const { host, probe, remove } = probeHost()
    ends.push(remove)
    const server = await serveSubgraph(host, { port: 0, gatewayKeys })
    const link = openLink(server.port)
    const slow = link.execute({ query: '{ slow }' }, anonymous)
    await vi.waitFor(() => expect(probe.slow).toBe(1))
    const stopped = server.close()
    probe.release()
    expect(await slow).toEqual({ data: { slow: 'at last' } })
    await stopped
  })
})
