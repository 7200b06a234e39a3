// `pnpm bench smoke [--profile]`: measures the product and prints what was wanted beside what came out.
// `pnpm bench gateway [--json FILE] [--rounds N]`: our executor beside other gateways.
import picocolors from 'picocolors'
import { benchGateway } from './gateway/gateway.ts'
import { smoke } from './src/smoke.ts'

const benches: Readonly<Record<string, (flags: readonly string[]) => Promise<boolean>>> = {
  smoke: (flags) => smoke({ profile: flags.includes('--profile') }),
  gateway: benchGateway,
}

const [name = '', ...flags] = process.argv.slice(2)
const bench = benches[name]
if (!bench) {
  console.error(`Which one? ${Object.keys(benches).join(', ')}. For example: pnpm bench smoke`)
  process.exit(1)
}
const good = await bench(flags)
if (!good) console.error(picocolors.red('A target is missed.'))
process.exit(good ? 0 : 1)
