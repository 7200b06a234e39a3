import type { NeededResolvers, Resolvers } from './resolvers.generated.ts'
import { catalogue } from './resolvers/catalogue.ts'
import { lending } from './resolvers/lending.ts'
import { mutations } from './resolvers/mutations.ts'
import { stock } from './resolvers/stock.ts'

/** By feature; each type belongs to one of them, and only the roots are shared. */
export const resolvers = {
  ...catalogue,
  ...stock,
  ...lending,
  ...mutations,
  Query: { ...catalogue.Query, ...stock.Query, ...lending.Query },
  Subscription: { ...catalogue.Subscription, ...lending.Subscription },
} satisfies Resolvers & NeededResolvers
