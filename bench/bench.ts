// `pnpm bench smoke [--profile]`: measures the product and prints what was wanted beside what came out.
// `pnpm bench gateway [--json FILE] [--rounds N]`: our gateway beside others.
// `pnpm bench profile [--gateway NAME] [--only b] [--span-ms N]`: where our gateway's CPU goes, and for which of its parts.
// `pnpm bench product`: the tour's queries on the product, through the stock executor and through ours.
// `pnpm bench catalogue [--items N]`: how long search and lists take as the catalogue grows.
// `pnpm bench growth`: what it costs as subgraphs and operations become more; writes docs/growth.{svg,md}.
// `pnpm bench subscriptions [--clients N] [--rate N]`: ten thousand clients on one core, and a thousand that come back.
// `pnpm bench entered [--list]`: the modules that one mutation enters, and the longest of them.
// `pnpm bench verify [--records N]`: time and memory of `pnpm verify` as the log grows.
import picocolors from 'picocolors'
import { benchEntered } from './entered.ts'
import { benchGateway } from './gateway/gateway.ts'
import { profileGateway } from './gateway/profile.ts'
import { benchGrowth } from './growth/growth.ts'
import { benchSubscriptions } from './subscriptions/subscriptions.ts'
import { benchCatalogue } from './catalogue/catalogue.ts'
import { benchProduct } from './product/product.ts'
import { benchVerify } from './verify/verify.ts'
import { smoke } from './src/smoke.ts'

const benches: Readonly<Record<string, (flags: readonly string[]) => Promise<boolean>>> = {
  smoke: (flags) => smoke({ profile: flags.includes('--profile') }),
  gateway: benchGateway,
  profile: profileGateway,
  product: benchProduct,
  catalogue: benchCatalogue,
  growth: benchGrowth,
  subscriptions: benchSubscriptions,
  verify: benchVerify,
  entered: benchEntered,
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
