import { benchSubscriptions } from './subscriptions/zz.ts'
await benchSubscriptions(process.argv.slice(2))
process.exit()
