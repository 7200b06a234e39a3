import type { TracerProvider } from '@opentelemetry/api'
import { GraphQLInstrumentation } from '@opentelemetry/instrumentation-graphql'

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
  instrumentation.setTracerProvider(provider)
  const files = instrumentation.getModuleDefinitions().flatMap((definition) => definition.files)
  return <Functions extends object>(functions: Functions): Functions => {
    const traced = { ...functions }
    for (const { patch } of files) patch(traced)
    return traced
  }
}
