import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace'
import { startTracing } from '@stoa/telemetry/tracing'

/** What was recorded, as a test reads it. */
export type RecordedSpan = {
  readonly name: string
  readonly traceId: string
  readonly id: string
  readonly parentId: string | undefined
  readonly attributes: ReadableSpan['attributes']
  readonly failed: boolean
  /** The traces that it is linked to. */
  readonly links: readonly string[]
}

/** Tracing with an exporter in memory, for one test file: tracing is one for a process. */
export function recordSpans(ratio = 1) {
  const exporter = new InMemorySpanExporter()
  const tracing = startTracing({ service: 'test', ratio, to: exporter })
  return {
    /** Everything that has ended so far, in the order of ending. */
    spans: async (): Promise<readonly RecordedSpan[]> => {
      await tracing.flush()
      return exporter.getFinishedSpans().map(shown)
    },
    forget: () => exporter.reset(),
    stop: tracing.stop,
  }
}

function shown(span: ReadableSpan): RecordedSpan {
  const { traceId, spanId } = span.spanContext()
  return {
    name: span.name,
    traceId,
    id: spanId,
    parentId: span.parentSpanContext?.spanId,
    attributes: span.attributes,
    failed: span.status.code === 2,
    links: span.links.map(({ context }) => context.traceId),
  }
}
