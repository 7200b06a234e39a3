import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A span as it came to the collector. */
export type CollectedSpan = {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string
  readonly name: string
  /** The process that has sent it: `stoa`, `stoa-gateway`, `stoa-items`. */
  readonly service: string
  readonly attributes: Readonly<Record<string, unknown>>
}

export type Collector = {
  readonly url: string
  readonly spans: readonly CollectedSpan[]
  /** Everything that was sent, as text. */
  readonly text: () => string
  readonly stop: () => Promise<void>
}

/** The smallest collector of traces: takes OTLP over HTTP in JSON and keeps it. */
export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = []
  const bodies: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      bodies.push(body)
      spans.push(...spansOf(JSON.parse(body)))
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    text: () => bodies.join('\n'),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Attribute = { key: string; value: Record<string, unknown> }
const plain = (attributes: Attribute[] = []) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))

// https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
function spansOf({ resourceSpans }: any): CollectedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }: any) => {
    const service = plain(resource.attributes)['service.name'] as string
    return scopeSpans.flatMap(({ spans }: any) =>
      spans.map((span: any) => ({
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: span.parentSpanId ?? '',
        name: span.name,
        service,
        attributes: plain(span.attributes),
      })),
    )
  })
}
