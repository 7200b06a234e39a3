import { sweepSagas } from '@stoa/saga/postgres'
import { defineSubgraph } from '@stoa/subgraph/definition'
import { consumers } from './consumers.ts'
import { invariants } from './invariants.ts'
import { type Loaders, loaders } from './loaders.ts'
import type { OrdersPorts } from './ports.ts'
import { keepCustomers, keepItems } from './projections.ts'
import { orderStates } from './queries/states.ts'
import { resolvers } from './resolvers.ts'
import { cartOwner, orderParty, personSelf } from './rules.ts'
import { orderSaga } from './saga.ts'
import type { Tables } from './tables.ts'

/** Carts, and the journey of an order from there to the goods in the customer's hands. */
export const orders = defineSubgraph<Tables, Loaders, OrdersPorts>({
  name: 'orders',
  schema: new URL('../../schema/composed/orders.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  loaders,
  resolvers,
  rules: { cartOwner, orderParty, personSelf },
  publishes: { 'orders.order.changed.v1': { table: 'orders', read: orderStates } },
  invariants,
  consumes: consumers,
  projections: {
    items: { tables: ['item_snapshot'], on: { 'items.item.changed.v1': keepItems } },
    customers: { tables: ['customer_snapshot'], on: { 'users.person.changed.v1': keepCustomers } },
  },
  schedules: { keepDeadlines: { every: '1 minute', run: (work) => sweepSagas(work, orderSaga) } },
})
