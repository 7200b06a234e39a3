import { randomBytes } from 'node:crypto'
import { context } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TracerProvider,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace'
import { setGraphqlTracer } from './graphql.ts'
import { graphqlInstrumenter } from './graphql-instrumentation.ts'
import { setTracing } from './trace.ts'

export type TracingOptions = {
  /** Names the process in traces: `stoa`, `stoa-gateway`, `stoa-items`; `OTEL_SERVICE_NAME` says otherwise. */
  readonly service: string
  /** The share of new traces that is recorded, from 0 to 1. */
  readonly ratio: number
  /** A collector that speaks OTLP over HTTP (`http://localhost:4318`), or where else spans go. */
  readonly to: string | SpanExporter
  /** Told the error when spans cannot be sent, and nothing when they can be again. */
  readonly onTrouble?: (error: Error | undefined) => void
}

export type Tracing = {
  /** Sends what has been recorded so far. */
  readonly flush: () => Promise<void>
  /** Sends the rest and turns tracing off. */
  readonly stop: () => Promise<void>
}

/**
 * Turns tracing on for this process. Who does not want it does not import this
 * file, and pays for nothing. `OTEL_EXPORTER_OTLP_HEADERS` (`_TIMEOUT`,
 * `_COMPRESSION`), `OTEL_RESOURCE_ATTRIBUTES` and `OTEL_SERVICE_NAME` are
 * respected by the libraries themselves.
 */
export function startTracing({ service, ratio, to, onTrouble }: TracingOptions): Tracing {
  const target = typeof to === 'string' ? new OTLPTraceExporter({ url: tracesUrl(to) }) : to
  const exporter = onTrouble ? watched(target, onTrouble) : target
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': service }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    // A full batch leaves at once; what is left over waits for at most a second.
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1_000, maxQueueSize: 8_192 })],
  })
  const manager = new AsyncLocalStorageContextManager().enable()
  context.setGlobalContextManager(manager)
  setTracing({ tracer: provider.getTracer('stoa'), isChosen: chooser(ratio) })
  setGraphqlTracer(graphqlInstrumenter(provider))
  return {
    flush: () => provider.forceFlush(),
    stop: async () => {
      setTracing(undefined)
      setGraphqlTracer(undefined)
      context.disable()
      await provider.shutdown()
    },
  }
}

/** The libraries drop what cannot be sent without a word. */
function watched(exporter: SpanExporter, onTrouble: (error: Error | undefined) => void): SpanExporter {
  let failing = false
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const fails = result.code !== 0
        if (fails !== failing) onTrouble(fails ? (result.error ?? new Error('spans could not be sent')) : undefined)
        failing = fails
        done(result)
      }),
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  }
}

/**
 * Chooses a share of the traces that strangers begin, each as a whole. By a number that only this process knows,
 * since a stranger may think of any id.
 */
function chooser(ratio: number): (traceId: string) => boolean {
  const secret = randomBytes(4).readUInt32BE()
  return (traceId) => ((Number.parseInt(traceId.slice(-8), 16) ^ secret) >>> 0) / 2 ** 32 < ratio
}

/** A collector's address is mostly given without the path. */
function tracesUrl(url: string): string {
  const { pathname } = new URL(url)
  return pathname === '/' ? new URL('/v1/traces', url).href : url
}
