import { isDeepStrictEqual, parseArgs } from 'node:util'
import { startSystem } from '@stoa/e2e/system'
import picocolors from 'picocolors'
import { clients, cpuMs, end, launch, type Running } from '../gateway/running.ts'
import { type TourQuery, tourQueries } from './tour-queries.ts'

/**
 * `bench product [--rounds N] [--requests N]`: the queries of the tour on the
 * product with its demo world, through the stock executor and through ours, CPU
 * milliseconds a request of the gateway. False where the two answer differently.
 */
export async function benchProduct(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '5' }, requests: { type: 'string', default: '400' } },
  })
  const tell = (line: string) => console.error(picocolors.dim(`  ${line} …`))
  tell('starting the product and playing the tour')
  const system = await startSystem('distributed', { STOA_DEMO: 'on' })
  const running: Running[] = []
  try {
    const queries = await tourQueries(system.url)
    const [stock, stoa] = await Promise.all(['stock', 'stoa'].map((which) => gateway(which, system.place.environment)))
    if (!stock || !stoa) throw new Error('a gateway did not start')
    running.push(stock, stoa)
    const rows: Row[] = []
    let alike = true
    for (const query of queries) {
      tell(query.name)
      if (!isDeepStrictEqual(await answerOf(stock, query), await answerOf(stoa, query))) {
        alike = false
        console.error(picocolors.red(`${query.name}: the answers differ`))
      }
      const samples: [number[], number[]] = [[], []]
      for (let round = 0; round < Number(values.rounds); round++) {
        for (const [index, one] of [stock, stoa].entries()) {
          samples[index as 0 | 1].push(await cpuOf(one, query, Number(values.requests)))
        }
      }
      rows.push({ name: query.name, stock: median(samples[0]), stoa: median(samples[1]) })
    }
    print(rows)
    return alike
  } finally {
    for (const one of running) await end(one)
    await system.stop()
  }
}

type Row = { readonly name: string; readonly stock: number; readonly stoa: number }

function gateway(which: string, environment: Readonly<Record<string, string>>): Promise<Running> {
  const file = new URL('gateway-product.ts', import.meta.url).pathname
  const env = Object.entries(environment).map(([name, value]) => `${name}=${value}`)
  return launch(['env', ...env, process.execPath, file, which], { core: 0, cwd: import.meta.dirname })
}

async function answerOf({ pool }: Running, { body, authorization }: TourQuery): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) }
  const answer = await pool.request({ method: 'POST', path: '/graphql', headers, body })
  return answer.body.json()
}

async function cpuOf(one: Running, query: TourQuery, requests: number): Promise<number> {
  let left = requests
  const ask = async (): Promise<void> => {
    while (left-- > 0) await answerOf(one, query)
  }
  const before = cpuMs(one)
  await Promise.all(Array.from({ length: clients }, ask))
  return (cpuMs(one) - before) / requests
}

function print(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length))
  console.log(`CPU ms a request of the gateway, medians\n${''.padEnd(width)}    stock    stoa`)
  const sum = { name: 'all of them', stock: total(rows, 'stock'), stoa: total(rows, 'stoa') }
  for (const { name, stock, stoa } of [...rows, sum]) {
    const multiple = stoa > 0 ? `${(stock / stoa).toFixed(1)}×` : ''
    console.log(`${name.padEnd(width)}  ${stock.toFixed(2).padStart(7)} ${stoa.toFixed(2).padStart(7)}  ${multiple}`)
  }
}

const total = (rows: readonly Row[], which: 'stock' | 'stoa') => rows.reduce((sum, row) => sum + row[which], 0)

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
