import { defineSubgraph } from '@stoa/subgraph/definition'
import { expireLoans, remindBorrowers, tellOfToday } from './commands/loan-deadlines.ts'
import { forgetPicture } from './commands/pictures.ts'
import { deductReservation, expireReservations, releaseReservation, reserveItems } from './commands/reservation.ts'
import { invariants } from './invariants.ts'
import { type Loaders, loaders } from './loaders.ts'
import { drawnPicture } from './pictures/route.ts'
import type { ItemsPorts } from './ports.ts'
import { rememberPeople, rememberPictures } from './projections.ts'
import { itemStates, loanStates } from './queries/states.ts'
import { resolvers } from './resolvers.ts'
import * as rules from './rules.ts'
import type { Tables } from './tables.ts'

const { itemVisible, managesItem, unitVisible, custodyHolder, loanParty, personSelf } = rules

/** What there is, where it is, who has it: the catalogue, the stock of everything sold and lent, and loans. */
export const items = defineSubgraph<Tables, Loaders, ItemsPorts>({
  name: 'items',
  schema: new URL('../../schema/composed/items.graphql', import.meta.url),
  migrations: new URL('./migrations/', import.meta.url),
  loaders,
  resolvers,
  rules: { itemVisible, managesItem, unitVisible, custodyHolder, loanParty, personSelf },
  publishes: {
    'items.item.changed.v1': { table: 'item', read: itemStates },
    'items.loan.changed.v1': { table: 'loan', read: loanStates },
  },
  invariants,
  projections: {
    people: { tables: ['person'], on: { 'users.person.changed.v1': rememberPeople } },
    files: { tables: ['known_file'], on: { 'files.file.changed.v1': rememberPictures } },
  },
  consumes: {
    'orders.reservation.requested.v1': (event, work) => reserveItems(work, event.data),
    'orders.deduction.requested.v1': (event, work) => deductReservation(work, event.data),
    'orders.release.requested.v1': (event, work) => releaseReservation(work, event.data),
    'files.file.deleted.v1': (event, work) => forgetPicture(work, event.data),
  },
  schedules: {
    expireReservations: { every: '5 minutes', run: expireReservations },
    expireLoans: { every: '15 minutes', run: expireLoans },
    tellOfToday: { every: '15 minutes', run: tellOfToday },
    remindBorrowers: { every: '15 minutes', run: remindBorrowers },
  },
  routes: [drawnPicture],
})
