import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { proofHeader } from '@stoa/auth/proof'
import { makeHalf, sessionHeader } from '@stoa/auth/proof-session'
import { graphql } from 'graphql'
import { type SubgraphName, subgraphNames, subgraphSchema } from './federation.ts'

// All four subgraphs on one port. Answers are remembered by the request's text,
// so that this process is never what is waited for; prints its address and counts requests.

const schemas = Object.fromEntries(subgraphNames.map((name) => [name, subgraphSchema(name)]))
const known = new Map<string, Buffer>()
let count = 0
// Takes part in sessions, so that the gateway proves as in production, and checks nothing.
const half = makeHalf().publicKey

/** A proof by signature has two parts and offers a session; one by session has three, and is told nothing of it. */
function offersSession(proof: string | string[] | undefined): boolean {
  return proof?.toString().split('.').length === 2
}

const server = createServer((request, response) => {
  const name = (request.url ?? '/').slice(1) as SubgraphName
  if (request.url === '/count') {
    response.end(String(count))
    return
  }
  // The traced gateways send their spans to the first address that they know.
  if (request.url?.endsWith('/v1/traces')) {
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{}'))
    return
  }
  count++
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString()
    const key = `${name} ${text}`
    const answer = (body: Buffer) => {
      if (offersSession(request.headers[proofHeader])) response.setHeader(sessionHeader, half)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
      response.end(body)
    }
    const body = known.get(key)
    if (body) return answer(body)
    const { query, variables, operationName } = JSON.parse(text)
    graphql({ schema: schemas[name] as never, source: query, variableValues: variables, operationName }).then(
      (result) => {
        const made = Buffer.from(JSON.stringify(result))
        known.set(key, made)
        answer(made)
      },
      (error: unknown) => response.destroy(error as Error),
    )
    return undefined
  })
})
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => console.log(`listening ${(server.address() as AddressInfo).port}`))
