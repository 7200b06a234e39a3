import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { bodyPrefix, rootRequest } from './request.ts'
import { type HttpTransportOptions, httpTransport } from './undici-transport.ts'

const ends: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

async function over(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
  options: Partial<HttpTransportOptions<unknown>> = {},
) {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => answer(request, response, body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?x=1`
  const transport = httpTransport<{ token?: string; signal?: AbortSignal }>({
    urls: { items: url },
    headers: (_, { token = '' }) => ({ authorization: token }),
    signal: ({ signal }) => signal,
    ...options,
  })
  ends.push(() => transport.close())
  const query = '{ items { id } }'
  const request = rootRequest(query, 'Q', bodyPrefix(query, 'Q'), { a: 1 })
  return (context = {}) => transport.fetch('items', request, context)
}

test('sends GraphQL over HTTP with the headers of the caller', async () => {
  const ask = await over(({ method, url, headers }, response, body) => {
    const seen = { method, url, type: headers['content-type'], who: headers.authorization, body: JSON.parse(body) }
    response.end(JSON.stringify({ data: seen }))
  })
  expect(await ask({ token: 'Bearer x' })).toEqual({
    data: {
      method: 'POST',
      url: '/graphql?x=1',
      type: 'application/json',
      who: 'Bearer x',
      body: { query: '{ items { id } }', operationName: 'Q', variables: { a: 1 } },
    },
  })
})

test('a GraphQL response counts whatever its status; anything else is told by its status', async () => {
  const ask = await over(({ headers }, response) => {
    response.statusCode = 403
    response.end(headers.authorization === 'graphql' ? '{"errors":[{"message":"no"}]}' : '<html>')
  })
  expect(await ask({ token: 'graphql' })).toEqual({ errors: [{ message: 'no' }] })
  await expect(ask()).rejects.toMatchObject({ message: '403: Forbidden', extensions: { code: 'FORBIDDEN' } })
})

test('an abort ends the request', async () => {
  const stop = new AbortController()
  const ask = await over(() => stop.abort(new Error('the client went away')))
  await expect(ask({ signal: stop.signal })).rejects.toThrow('the client went away')
})

test('an abort ends a request that still waits for a connection, and costs the others none', async () => {
  const stop = new AbortController()
  const held: ServerResponse[] = []
  const connections = new Set<unknown>()
  const hold = ({ socket }: IncomingMessage, response: ServerResponse) => {
    connections.add(socket)
    held.push(response)
  }
  const ask = await over(hold, { connections: 1 })
  const first = ask()
  await vi.waitFor(() => expect(held).toHaveLength(1))
  const second = ask({ signal: stop.signal })
  stop.abort(new Error('the client went away'))
  await expect(second).rejects.toThrow('the client went away')
  held[0]?.end('{"data":null}')
  expect(await first).toEqual({ data: null })
  const third = ask()
  await vi.waitFor(() => expect(held).toHaveLength(2))
  held[1]?.end('{"data":null}')
  expect(await third).toEqual({ data: null })
  expect(connections.size).toBe(1)
})

test('an answer is read whole, wherever it is cut, and not without end', async () => {
  const text = 'ü€🌍'.repeat(20_000)
  const body = Buffer.from(JSON.stringify({ data: { text } }))
  const cut = (_: IncomingMessage, response: ServerResponse) => {
    // In the middle of a character.
    response.write(body.subarray(0, 18), () => response.end(body.subarray(18)))
  }
  expect(await (await over(cut))()).toEqual({ data: { text } })
  await expect((await over(cut, { maxAnswerBytes: 10_000 }))()).rejects.toThrow('larger than 10000 bytes')
})

test('what is said before the answer is none, and an answer that is empty or cut off is a fault of its own', async () => {
  const kinds = ['early', 'empty', 'cut', 'early']
  const ask = await over((_request, response) => {
    const kind = kinds.shift()
    if (kind === 'early') {
      response.writeEarlyHints({ link: '</a>; rel=preload' })
      response.end('{"data":{}}')
    } else if (kind === 'cut') {
      response.writeHead(200, { 'content-length': 20 })
      response.write('{"data"', () => response.destroy())
    } else response.end()
  })
  expect(await ask()).toEqual({ data: {} })
  await expect(ask()).rejects.toThrow('The response is no GraphQL response')
  await expect(ask()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' })
  expect(await ask()).toEqual({ data: {} })
})

test('an unknown subgraph is an error', async () => {
  const { fetch, close } = httpTransport({ urls: {} })
  ends.push(close)
  await expect(fetch('x', rootRequest('', undefined, '', {}), undefined)).rejects.toThrow('x')
})
