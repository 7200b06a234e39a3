import type { Profiler } from 'node:inspector'

/**
 * The parts of our gateway around its executor, by the files that do them. What one calls (Node, a library) is its
 * own: a sample belongs to the first file from the top of its stack that stands here.
 */
const parts: readonly [name: string, file: RegExp][] = [
  ['identity', /gateway\/src\/caller|rates\/rated-identity|auth\/src\/(verifier|viewer|tokens)/],
  ['rates', /gateway\/src\/rates/],
  ['permissions', /gateway\/src\/permissions|auth\/src\/requirements/],
  ['limits and arguments', /cost\/limits|packages\/arguments/],
  ['cost', /gateway\/src\/cost/],
  ['cache headers', /gateway\/src\/caching/],
  ['observer: log, metrics, traces', /gateway\/src\/seen|packages\/telemetry|prom-client/],
  ['hosts and origins', /http\/(hosts|origins)/],
  ['reading the request', /http\/(read-body|request-body|fast-lane)/],
  ['writing the answer', /http\/(send-answer|send|negotiation|accept|show-error)/],
  ['time-outs', /http\/request-signals|link\/src\/(deadlines|waiting)/],
  ['proof', /auth\/src\/(proof|hmac)/],
  ['the link: retries, breaker', /link\/src\/steady/],
  ['requests to subgraphs', /link\/src\/http|executor\/src\/(transport|undici)/],
  ['executor', /packages\/executor|gateway\/src\/execution/],
  ['the way through (ask, prepare, lanes)', /gateway\/src/],
]

const nobody = 'none of them: Node, sockets, garbage'

/** Microseconds a request by part, of `us` that a request takes in all. */
export function byPart({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, us: number): Map<string, number> {
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const known = new Map<number, string>()
  const partOf = (id: number): string => {
    const found = known.get(id)
    if (found) return found
    const url = nodeOf.get(id)?.callFrame.url ?? ''
    const above = parentOf.get(id)
    const part = parts.find(([, file]) => file.test(url))?.[0] ?? (above === undefined ? nobody : partOf(above))
    known.set(id, part)
    return part
  }
  const times = new Map<string, number>()
  let all = 0
  for (const [index, id] of samples.entries()) {
    const { functionName = '', url = '' } = nodeOf.get(id)?.callFrame ?? {}
    if (isNoWork(functionName, url)) continue
    const time = timeDeltas[index] ?? 0
    const part = partOf(id)
    times.set(part, (times.get(part) ?? 0) + time)
    all += time
  }
  return new Map([...times].map(([part, time]) => [part, (time / all) * us]))
}

export const partNames: readonly string[] = [...parts.map(([name]) => name), nobody]

/** Waiting, and what the profiler itself takes. */
export function isNoWork(call: string, file: string): boolean {
  return call === '(idle)' || file === 'node:inspector'
}
