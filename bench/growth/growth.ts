import { readFileSync, writeFileSync } from 'node:fs'
import { type ByOperations, type BySubgraphs, measureOperations, measureSubgraphs, type Point } from './measure.ts'
import { type Line, picture } from './picture.ts'

const docs = new URL('../../docs/', import.meta.url)

/**
 * `bench growth`: what the gateway costs as subgraphs and distinct operations become more. Writes
 * `docs/growth.svg` and the figures into `docs/growth.md`.
 */
export async function benchGrowth(): Promise<boolean> {
  const tell = (line: string) => console.error(line)
  const bySubgraphs = await measureSubgraphs([1, 2, 5, 10, 20, 35, 50], tell)
  const byOperations = await measureOperations([10, 100, 1_000, 2_000, 5_000], tell)
  const figures = tables(bySubgraphs, byOperations)
  console.log(figures)
  writeFileSync(new URL('growth.svg', docs), picture(charts(bySubgraphs, byOperations)))
  const page = new URL('growth.md', docs)
  const [before, after] = readFileSync(page, 'utf8').split(/(?<=<!-- figures -->)[^]*(?=<!-- end of figures -->)/)
  if (after === undefined) throw new Error('docs/growth.md does not say where the figures belong')
  writeFileSync(page, `${before}\n\n${figures}\n${after}`)
  return true
}

function charts(subgraphs: BySubgraphs, operations: ByOperations) {
  return [
    {
      title: 'CPU a request, by subgraphs of the supergraph',
      xName: 'subgraphs',
      lines: [
        line('asks one', subgraphs.one),
        line('asks three', subgraphs.three),
        line('asks all', subgraphs.all),
        line('asks all, first time', subgraphs.planning),
      ],
    },
    {
      title: 'CPU a request, by distinct operations',
      xName: 'operations (the cache of plans holds 2,000)',
      lines: [
        line('first time', operations.first),
        line('again, all alike', operations.evenly),
        line('again, as in life', operations.skewed),
      ],
    },
  ]
}

function line(name: string, points: readonly Point[]): Line {
  // The operating system counts in hundredths of a second.
  return { name, points: points.map(({ at, cpu }) => ({ x: at, y: Math.max(cpu, 0.01) })) }
}

function tables(subgraphs: BySubgraphs, operations: ByOperations): string {
  const cell = ({ cpu, p50, p99 }: Point) => `${ms(cpu)} / ${ms(p50)} / ${ms(p99)}`
  const rowsOf = (lists: readonly Point[][], more: (at: number) => string = () => '') =>
    (lists[0] as Point[]).map(
      ({ at }, index) =>
        `| ${at.toLocaleString('en')} | ${lists.map((points) => cell(points[index] as Point)).join(' | ')} |${more(at)}`,
    )
  const planning = subgraphs.planning.map(({ at, p50 }) => [at, p50] as const)
  return [
    'Milliseconds: CPU of a request / median latency / 99th percentile, one request at a time; the first request of an operation as latency alone.',
    '',
    '| subgraphs | asks one | asks three | asks all | first request that asks all |',
    '|---|---|---|---|---|',
    ...rowsOf([subgraphs.one, subgraphs.three, subgraphs.all], (at) => ` ${ms(new Map(planning).get(at) as number)} |`),
    '',
    '| operations | first time | again, each as often | again, as in life | memory |',
    '|---|---|---|---|---|',
    ...rowsOf([operations.first, operations.evenly, operations.skewed], (at) => ` ${operations.memoryMb.get(at)} MB |`),
  ].join('\n')
}

function ms(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2)
}
