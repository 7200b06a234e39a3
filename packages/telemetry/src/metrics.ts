import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { Durations } from './durations.ts'

/** All metrics of this process; a process has one set, whatever it runs. */
const registry = new Registry()

/** In seconds, from a cached read to a request that somebody complains about. */
const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Something that is counted; rates are made of it by whoever reads. */
export function counter<Label extends string>(name: string, help: string, labelNames: readonly Label[]) {
  return new Counter({ name, help, labelNames, registers: [registry] })
}

/** How long things take, in seconds, and with `_count` how many there were. */
export function durations<Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[],
): Pick<Durations<Label>, 'observe'> {
  const metric = new Durations({ name, help, labelNames, buckets: secondsBuckets })
  // Its types know prom-client's own metrics alone; a registry asks them for no more than a name and `get`.
  registry.registerMetric(metric as never)
  return metric
}

/** What goes up and down as things begin and end. */
export function level<Label extends string>(name: string, help: string, labelNames: readonly Label[]) {
  return new Gauge({ name, help, labelNames, registers: [registry] })
}

/** What is read when somebody asks, each with the labels of its own. */
type Reading<Label extends string> = { readonly labels: Record<Label, string>; readonly value: number }

export type Gauged<Label extends string> = {
  /** Adds a source; calling the answer removes it. A source that fails or takes longer than two seconds is left out. */
  readonly watch: (read: () => readonly Reading<Label>[] | Promise<readonly Reading<Label>[]>) => () => void
}

/** How something stands at the moment. Sources are asked only when the metrics are read. */
export function gauge<Label extends string>(name: string, help: string, labelNames: readonly Label[]): Gauged<Label> {
  const sources = new Set<Parameters<Gauged<Label>['watch']>[0]>()
  const metric = new Gauge({
    name,
    help,
    labelNames,
    registers: [registry],
    collect: async () => {
      const readings = await Promise.allSettled([...sources].map((read) => within(patienceMs, read)))
      metric.reset()
      for (const outcome of readings) {
        if (outcome.status === 'rejected') unread.inc({ metric: name })
        else for (const { labels, value } of outcome.value) metric.set(labels as never, value)
      }
    },
  })
  return {
    watch: (read) => {
      sources.add(read)
      return () => void sources.delete(read)
    },
  }
}

/** What is counted elsewhere, in numbers that never fall; they are asked only when the metrics are read. */
export function total<Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[],
  read: () => readonly Reading<Label>[],
): void {
  const metric = new Counter({
    name,
    help,
    labelNames,
    registers: [registry],
    collect: () => {
      metric.reset()
      for (const { labels, value } of read()) metric.inc(labels as never, value)
    },
  })
}

const unread = counter('stoa_metric_unread_total', 'Sources of a metric that could not be read.', ['metric'])

/** Everything that is known now, in the text form that Prometheus reads. */
export async function readMetrics(): Promise<{ readonly contentType: string; readonly text: string }> {
  return { contentType: registry.contentType, text: await registry.metrics() }
}

/** In a worker of `node:cluster`: lets the process that has started it read these metrics, with `readAllMetrics`. */
export function lendMetrics(): void {
  watchProcess()
  AggregatorRegistry.setRegistries([registry])
  workers ??= new AggregatorRegistry()
}

let workers: AggregatorRegistry<'text/plain; version=0.0.4; charset=utf-8'> | undefined

/** In the process that has started workers: the metrics of all of them, summed. */
export async function readAllMetrics(): ReturnType<typeof readMetrics> {
  workers ??= new AggregatorRegistry()
  return { contentType: workers.contentType, text: await workers.clusterMetrics() }
}

let watchingProcess = false

/** Memory, CPU, garbage collection and the lag of the event loop; once for a process, where somebody reads. */
export function watchProcess(): void {
  if (watchingProcess) return
  watchingProcess = true
  collectDefaultMetrics({ register: registry })
}

const patienceMs = 2_000

async function within<Value>(ms: number, read: () => Value | Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('took too long')), ms)
  try {
    return await Promise.race([read(), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
