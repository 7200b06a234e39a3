import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Supergraph } from '@apollo/federation-internals'
import { createExecutor, type SubgraphFetch } from '@stoa/executor'
import { httpTransport } from '@stoa/executor/undici-transport'
import { type DocumentNode, parse, validate } from 'graphql'

// Our executor behind a minimal HTTP handler that parses and validates.

const [file = ''] = process.argv.slice(2)
const supergraph = Supergraph.build(readFileSync(file, 'utf8'))
const executor = createExecutor({ supergraph, fetch: overHttp() })
const documents = new Map<string, DocumentNode>()

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString(), response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
})
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => console.log(`listening ${(server.address() as AddressInfo).port}`))

async function answer(text: string, response: ServerResponse): Promise<void> {
  const { query, variables, operationName } = JSON.parse(text)
  const operation = executor.prepare(documentOf(query), operationName)
  const result = await executor.execute(operation, { variables, context: undefined })
  const body = Buffer.from(JSON.stringify(result))
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
  response.end(body)
}

function documentOf(query: string): DocumentNode {
  let document = documents.get(query)
  if (!document) {
    document = parse(query)
    const [invalid] = validate(executor.schema, document)
    if (invalid) throw invalid
    documents.set(query, document)
  }
  return document
}

function overHttp(): SubgraphFetch {
  const urls = Object.fromEntries(supergraph.subgraphsMetadata().map(({ name, url }) => [name, url]))
  return httpTransport({ urls }).fetch
}
