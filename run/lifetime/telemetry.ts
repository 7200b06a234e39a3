import cluster from 'node:cluster'
import type { Report } from '@stoa/telemetry/report'
import { lendMetrics } from '@stoa/telemetry/metrics'
import { serveMetrics } from '@stoa/telemetry/metrics-server'
import type { Config } from '../settings/config.ts'
import { mendable } from './faults.ts'
import type { Closers } from './stop.ts'

/** Starts what looks into this process, as far as it is configured: traces and metrics. `name` is the process's in traces. */
export async function openTelemetry(
  { traces, metrics }: Pick<Config, 'traces' | 'metrics'>,
  name: string,
  report: Report,
  stack: Closers,
): Promise<void> {
  if (traces) {
    // The libraries of tracing are loaded only where something is traced.
    const { startTracing } = await import('@stoa/telemetry/tracing')
    const tracing = startTracing({
      service: name,
      ratio: traces.ratio,
      to: traces.url,
      onTrouble: (error) =>
        error
          ? report(
              'warn',
              `traces cannot be sent to ${traces.url} and are lost: start the collector, or mend STOA_TRACES`,
              { error },
            )
          : report('warn', `traces are sent to ${traces.url} again`),
    })
    stack.add(tracing.stop)
  }
  // One port cannot serve the metrics of many: the process that has started the workers asks them all.
  if (metrics && cluster.isWorker) lendMetrics()
  else if (metrics) await openMetrics(metrics, stack)
}

/** Serves metrics: of this process, or of the workers that it has started. */
export async function openMetrics(
  metrics: NonNullable<Config['metrics']>,
  stack: Closers,
  ofWorkers = false,
): Promise<void> {
  const server = await serveMetrics({ ...metrics, ofWorkers }).catch((error: unknown) => {
    throw mendable(error, 'STOA_METRICS_PORT', metrics.port)
  })
  stack.add(server.close)
}
