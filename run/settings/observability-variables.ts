import { z } from 'zod'
import type { Variable } from './variable.ts'
import { port, url } from './forms.ts'

/** Traces and metrics. */
export const observability = {
  STOA_TRACES: {
    schema: z
      .union([z.literal('off').transform(() => undefined), url(['http:', 'https:'], '"off" or http[s]://host:port')])
      .optional(),
    description:
      'Where traces go: a collector that speaks OTLP over HTTP (the OpenTelemetry Collector, Jaeger, Tempo). ' +
      'OTEL_EXPORTER_OTLP_HEADERS, _TIMEOUT and _COMPRESSION, OTEL_RESOURCE_ATTRIBUTES and OTEL_SERVICE_NAME hold too.',
    fallback: 'off: nothing is traced, and that costs nothing',
    example: 'http://localhost:4318',
    usedBy: ['all'],
  },
  STOA_TRACE_RATIO: {
    schema: z.coerce.number<string>('is not a number').min(0, 'is below 0').max(1, 'is above 1').optional(),
    description: 'The share of requests whose traces are recorded, from 0 to 1. Each has a trace id all the same.',
    fallback: '1 in development, 0.01 in production',
    example: '0.05',
    usedBy: ['all'],
  },
  STOA_METRICS_PORT: {
    schema: port.optional(),
    description:
      'The port that serves /metrics to Prometheus, apart from the gateway so that it is not public. ' +
      '"pnpm start:distributed" gives the gateway this one and the subgraphs those that follow.',
    fallback: 'no metrics are served',
    example: '9464',
    usedBy: ['all'],
  },
  STOA_METRICS_HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    description: 'The address that the metrics are served on; 0.0.0.0 in a container whose port is not published.',
    fallback: '127.0.0.1',
    example: '0.0.0.0',
    usedBy: ['all'],
  },
} satisfies Record<string, Variable>
