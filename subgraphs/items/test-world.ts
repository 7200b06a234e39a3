import type { Viewer } from '@stoa/auth/viewer'
import { aPerson, staff } from '@stoa/testing/people'
import { makeWorld, type World, type WorldOptions } from '@stoa/testing/world'
import { newId } from '@stoa/values/ids'
import { isRefusal, type Refusal } from '@stoa/values/refusal'
import { sql } from 'kysely'
import { createItem, publishItem } from './commands/catalogue.ts'
import { createCategory, createLocation } from './commands/places.ts'
import { restockItem } from './commands/stock.ts'
import { addUnit } from './commands/units.ts'
import type { ItemCreateInput, LoanRequestLineInput } from './generated.ts'
import { items } from './subgraph.ts'
import type { ItemsWork } from './context.ts'
import type { Tables } from './tables.ts'
import type { Database } from '@stoa/db/connect'

/** A world with this subgraph alone and the few things that most tests begin with, all made by commands. */
export type ItemsWorld = World & {
  readonly database: Database<Tables>
  readonly categoryId: string
  readonly locationId: string
  readonly otherLocationId: string
  /** Runs a command for a viewer; staff if left out. */
  readonly run: <Input, Result>(
    command: (work: ItemsWork, input: Input) => Promise<Result>,
    input: Input,
    viewer?: Viewer,
  ) => Promise<Result>
  /** A published item for sale (5 EUR) and for loan without approval, with so many pieces in stock. */
  readonly anItem: (stock: number, changes?: Partial<ItemCreateInput>) => Promise<string>
  /** The same kept unit by unit; returns the units too. */
  readonly aTaggedItem: (
    units: number,
    changes?: Partial<ItemCreateInput>,
  ) => Promise<{ readonly itemId: string; readonly unitIds: readonly string[] }>
  /** Tells of people, as users would. */
  readonly known: (people: readonly { readonly id: string }[], active?: boolean) => Promise<void>
  /** The numbers of an item, as everybody sees them. */
  readonly availability: (itemId: string, args?: string) => Promise<any>
}

/** The Monday on which tests happen. */
export const monday = '2026-11-16T09:00:00Z'
/** Days after that Monday. */
export const day = (days: number) => new Date(Date.parse(monday) + days * 86_400_000).toISOString().slice(0, 10)

export const borrower = aPerson()
export const otherBorrower = aPerson()

let counter = 0
export const aKey = () => `key-${++counter}`

export async function itemsWorld(options: Omit<WorldOptions, 'subgraphs'> = {}): Promise<ItemsWorld> {
  const world = await makeWorld({ now: monday, background: false, ...options, subgraphs: [items] })
  const host = world.host('items')
  const run: ItemsWorld['run'] = (command, input, viewer = staff) => host.run(command, input, viewer)
  const { categoryId } = done(await run(createCategory, { name: 'Tools' }))
  const aPlace = async (name: string) => done(await run(createLocation, { ...place, name })).locationId
  const locationId = await aPlace('Workshop')
  const otherLocationId = await aPlace('Branch')

  async function known(people: readonly { readonly id: string }[], active = true): Promise<void> {
    const rows = people.map(({ id }) => ({ id, version: 1, active }))
    await host.runtime.database.db.insertInto('person').values(rows).execute()
  }
  await known([borrower, otherBorrower])

  async function publish(changes: Partial<ItemCreateInput>): Promise<string> {
    const input: ItemCreateInput = { title: 'Drill', categoryId, locationId, ...offered, ...changes }
    const { itemId } = done(await run(createItem, input))
    done(await run(publishItem, { id: itemId }))
    return itemId
  }

  return {
    ...world,
    database: host.runtime.database,
    categoryId,
    locationId,
    otherLocationId,
    run,
    anItem: async (stock, changes = {}) => {
      const itemId = await publish(changes)
      if (stock > 0) done(await run(restockItem, { id: itemId, quantity: stock, idempotencyKey: aKey() }))
      return itemId
    },
    aTaggedItem: async (units, changes = {}) => {
      const itemId = await publish({ tracking: 'UNITS', ...changes })
      const unitIds: string[] = []
      for (let index = 0; index < units; index++) {
        unitIds.push(done(await run(addUnit, { itemId, tag: newId('unt'), idempotencyKey: aKey() })).unitId)
      }
      return { itemId, unitIds }
    },
    known,
    availability: async (itemId, args = '') => {
      const query = `query ($id: ID!) { item(id: $id) { availability${args} {
        onHand reserved onLoan available sellable nextFreeDay } } }`
      const { data, errors } = await world.ask(staff, query, { id: itemId })
      if (errors) throw new Error(JSON.stringify(errors))
      return data.item.availability
    },
  }
}

const place = {
  street: 'Lindenallee 1',
  postalCode: '10115',
  city: 'Berlin',
  country: 'DE',
  timeZone: 'Europe/Berlin',
}

const offered = {
  forSale: true,
  forLoan: true,
  loanNeedsApproval: false,
  price: { amountMinor: 500n, currency: 'EUR' },
} as const

/** What a command answered, where it did not refuse. */
export function done<Result>(result: Result): Exclude<Result, Refusal> {
  if (isRefusal(result)) throw new Error(`refused: ${JSON.stringify(result)}`)
  return result as Exclude<Result, Refusal>
}

/** A line of an order, at the price of `anItem`. */
export const wanted = (itemId: string, quantity = 1, unitPriceMinor = '500') => ({
  itemId,
  quantity,
  unitPriceMinor,
  currency: 'EUR',
})

/** What an order asks for; two days later it may be forgotten. */
export const anOrder = (orderId: string, ...lines: ReturnType<typeof wanted>[]) => ({
  orderId,
  lines,
  expiresAt: '2026-11-18T00:00:00Z',
})

/** The sum of the stock ledger of an item. */
export async function ledgerSum({ database }: ItemsWorld, itemId: string): Promise<number> {
  const sum = sql<number>`coalesce(sum(delta), 0)::integer`.as('sum')
  const entries = database.db.selectFrom('stock_entry').select(sum).where('item_id', '=', itemId)
  return (await entries.executeTakeFirstOrThrow()).sum
}

/** A wish to borrow from today for a week. */
export function aWish(lines: readonly LoanRequestLineInput[], from = day(0), to = day(7)) {
  return { lines: [...lines], from, to, idempotencyKey: aKey() }
}
