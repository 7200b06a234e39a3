/** How long things of one kind took. */
type Series = { readonly labels: Readonly<Record<string, string>>; readonly counts: number[]; sum: number }

/** Series by the value of the first label, of the second, and so on. */
type Branch = Map<string, Branch | Series>

type Value = {
  readonly metricName: string
  readonly labels: Readonly<Record<string, string | number>>
  readonly value: number
}

export type DurationsOptions<Label extends string> = {
  readonly name: string
  readonly help: string
  readonly labelNames: readonly Label[]
  /** Upper bounds in seconds, ascending. */
  readonly buckets: readonly number[]
}

/**
 * A histogram as prom-client's registry reads it. Its own makes a text of all
 * labels and hashes it for each observation, which is half of what seeing a
 * request costs; here a series is found label by label.
 */
export class Durations<Label extends string> {
  readonly name: string
  readonly type = 'histogram'
  readonly aggregator = 'sum'
  readonly #help: string
  readonly #labelNames: readonly Label[]
  readonly #buckets: readonly number[]
  readonly #byLabel: Branch = new Map()
  readonly #all: Series[] = []

  constructor({ name, help, labelNames, buckets }: DurationsOptions<Label>) {
    this.name = name
    this.#help = help
    this.#labelNames = labelNames
    this.#buckets = buckets
    // Without labels there is one series, told from the beginning.
    if (labelNames.length === 0) this.#begin({} as Record<Label, string>)
  }

  /** Something took so many seconds. */
  observe(labels: Readonly<Record<Label, string>>, seconds: number): void {
    const series = this.#seriesOf(labels)
    series.sum += seconds
    let bucket = 0
    while (seconds > (this.#buckets[bucket] ?? Number.POSITIVE_INFINITY)) bucket++
    series.counts[bucket] = (series.counts[bucket] ?? 0) + 1
  }

  /** For the registry: all series, with cumulative buckets. */
  async get() {
    const { name, type, aggregator } = this
    return { name, help: this.#help, type, aggregator, values: this.#all.flatMap((one) => this.#valuesOf(one)) }
  }

  #seriesOf(labels: Readonly<Record<Label, string>>): Series {
    if (this.#labelNames.length === 0) return this.#all[0] as Series
    let found: Branch | Series | undefined = this.#byLabel
    for (const label of this.#labelNames) found = (found as Branch | undefined)?.get(labels[label])
    return (found as Series | undefined) ?? this.#begin(labels)
  }

  #begin(labels: Readonly<Record<Label, string>>): Series {
    const series = { labels: { ...labels }, counts: Array.from({ length: this.#buckets.length + 1 }, () => 0), sum: 0 }
    this.#all.push(series)
    const path = this.#labelNames.map((label) => labels[label])
    const last = path.pop()
    let branch = this.#byLabel
    for (const value of path) {
      const next = (branch.get(value) as Branch | undefined) ?? new Map()
      branch.set(value, next)
      branch = next
    }
    if (last !== undefined) branch.set(last, series)
    return series
  }

  #valuesOf({ labels, counts, sum }: Series): Value[] {
    let count = 0
    const buckets = counts.map((one, index): Value => {
      count += one
      const le = this.#buckets[index] ?? '+Inf'
      return { metricName: `${this.name}_bucket`, labels: { le, ...labels }, value: count }
    })
    return [
      ...buckets,
      { metricName: `${this.name}_sum`, labels, value: sum },
      { metricName: `${this.name}_count`, labels, value: count },
    ]
  }
}
