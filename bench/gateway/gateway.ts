import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { asked, compareGateways, type GatewayName, gatewayNames } from './compare.ts'

/**
 * `bench gateway [--json FILE] [--rounds N] [--only stock,stoa] [--span-ms N]`:
 * CPU milliseconds a request of each gateway, in interleaved rounds on one core.
 */
export async function benchGateway(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', default: gatewayNames.join() },
      'span-ms': { type: 'string', default: '1500' },
    },
  })
  const gateways = values.only.split(',').filter((one): one is GatewayName => gatewayNames.includes(one as GatewayName))
  const { samples, upstream, bytes, memoryMb } = await compareGateways({
    gateways,
    rounds: Number(values.rounds),
    spanMs: Number(values['span-ms']),
    onProgress: (line) => console.error(line),
  })
  console.log(`answers: ${asked.map((one) => `${one} ${(bytes[one] / 1_000).toFixed(1)} KB`).join(', ')}`)
  console.log('CPU ms a request (median of rounds; in parentheses requests to subgraphs and multiples of stock)')
  for (const name of gateways) {
    const cells = asked.map((one) => {
      const ms = median(samples[name][one])
      const multiple = samples.stock ? `, ${(median(samples.stock[one]) / ms).toFixed(1)}×` : ''
      return `${one} ${ms.toFixed(3)} (${upstream[name][one]}${multiple})`
    })
    console.log(`${name.padEnd(21)} ${cells.join('   ')}   ${memoryMb[name]} MB`)
  }
  console.log('stoa and stoa-in-process: identity, limits and metrics on; stoa-minimal: the executor alone')
  if (values.json) {
    const figures = gateways.map((name) => [
      name,
      Object.fromEntries(asked.map((one) => [one, round(median(samples[name][one]))])),
    ])
    writeFileSync(values.json, `${JSON.stringify(Object.fromEntries(figures), undefined, 2)}\n`)
  }
  return true
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b)
  const middle = Math.floor(ordered.length / 2)
  return ordered.length % 2 === 1
    ? (ordered[middle] as number)
    : ((ordered[middle - 1] as number) + (ordered[middle] as number)) / 2
}

function round(ms: number): number {
  return Math.round(ms * 10_000) / 10_000
}
