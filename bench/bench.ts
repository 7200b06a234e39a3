// `pnpm bench smoke [--profile]`: measures the product and prints what was wanted beside what came out.
import picocolors from 'picocolors'
import { smoke } from './src/smoke.ts'

const benches: Readonly<Record<string, (options: { readonly profile: boolean }) => Promise<boolean>>> = { smoke }

const [name = '', ...flags] = process.argv.slice(2)
const bench = benches[name]
if (!bench) {
  console.error(`Which one? ${Object.keys(benches).join(', ')}. For example: pnpm bench smoke`)
  process.exit(1)
}
const good = await bench({ profile: flags.includes('--profile') })
if (!good) console.error(picocolors.red('A target is missed.'))
process.exit(good ? 0 : 1)
