import type { Span, Tracer, TracerProvider } from '@opentelemetry/api'
import { GraphQLInstrumentation } from '@opentelemetry/instrumentation-graphql'
import { markFailed } from './trace.ts'

/**
 * OpenTelemetry's instrumentation of graphql-js, with its patches applied to
 * functions that are given, and not to the module in Node's cache. The usual
 * way waits for somebody to `require('graphql')`: an ES module that imports
 * `execute` has a copy of the binding from before the patch and stays
 * untraced, whatever is patched later. This way the order of loading does not
 * matter, no loader hook is needed, and graphql-js itself stays as it is.
 */
export function graphqlInstrumenter(provider: TracerProvider) {
  const instrumentation = new GraphQLInstrumentation({
    enabled: false,
    // One span for a field of a list, not one for each member; none for fields that only read a property.
    mergeItems: true,
    ignoreTrivialResolveSpans: true,
    // Values of people do not belong into traces.
    allowValues: false,
  })
  instrumentation.setTracerProvider({ getTracer: (...names) => withoutMessages(provider.getTracer(...names)) })
  const files = instrumentation.getModuleDefinitions().flatMap((definition) => definition.files)
  return <Functions extends object>(functions: Functions): Functions => {
    const traced = { ...functions }
    for (const { patch } of files) patch(traced)
    return traced
  }
}

/** The instrumentation would record the messages of faults and their stacks. */
function withoutMessages(tracer: Tracer): Tracer {
  const startSpan: Tracer['startSpan'] = (...given) => quiet(tracer.startSpan(...given))
  return Object.assign(Object.create(tracer) as Tracer, { startSpan })
}

function quiet(span: Span): Span {
  const setStatus = span.setStatus.bind(span)
  return Object.assign(span, {
    recordException: (fault: unknown) => markFailed(span, fault),
    setStatus: ({ code }: Parameters<Span['setStatus']>[0]) => setStatus({ code }),
  })
}
