import { addDays, dayAt } from '@stoa/values/period'
import {
  AddUnitDocument,
  CreateItemDocument,
  type ItemCreateInput,
  PublishItemDocument,
  RestockDocument,
  ShelvesDocument,
  type Weekday,
} from '@stoa/operations/tour'
import type { People } from './account.ts'
import type { Journey } from './journey.ts'

/** What staff put on the shelves for this tour alone, so that no earlier one has used it up. */
export type Things = {
  /** Two tagged pieces that Jonas owns and lends. */
  readonly drill: Thing
  /** Eight pieces for sale. */
  readonly kettle: Thing
  /** One piece for sale: the last. */
  readonly lamp: Thing
  /** One tagged piece of equipment that is not in the catalogue. */
  readonly laptop: Thing
  /** Today where they stand, and a week later. */
  readonly from: string
  readonly to: string
}

export type Thing = { readonly id: string; readonly title: string; readonly priceMinor: bigint }

const weekdayIn = (timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZone, weekday: 'long' }).format(new Date()).toUpperCase() as Weekday

export async function shelves(journey: Journey, { staff, jonas }: People): Promise<Things> {
  journey.chapter('Things on the shelves')
  const mark = journey.key().slice(5, 11)
  const { categories, locations } = await journey.step('staff look where things go', () =>
    journey.ask(staff, ShelvesDocument),
  )
  const category = categories.find(({ name }) => name === 'Tools') ?? categories[0]
  // A week later is the same day of the week, so both are open.
  const location = locations.find(({ openDays, timeZone }) => openDays.includes(weekdayIn(timeZone)))
  journey.expect(category && location, 'the demo world has categories and locations')
  const place = { categoryId: category.id, locationId: location.id, tags: ['tour'] }

  async function create(title: string, input: Partial<ItemCreateInput>, priceMinor = 0n): Promise<Thing> {
    const named = {
      title: `${title} ${mark}`,
      description: 'Belongs to a tour, and goes when it ends.',
      ...place,
      ...input,
    }
    const { item } = await journey.change(staff, CreateItemDocument, named)
    journey.expect(item.status === 'DRAFT', 'a new item is a draft')
    return { id: item.id, title: item.title, priceMinor }
  }
  async function publish({ id }: Thing): Promise<void> {
    const { item } = await journey.change(staff, PublishItemDocument, { id })
    journey.expect(item.status === 'PUBLISHED', 'everybody sees it')
  }
  async function addUnit(thing: Thing, number: number): Promise<void> {
    const tag = `${thing.title.toUpperCase().replaceAll(' ', '-')}-${number}`
    const input = { itemId: thing.id, tag, condition: 'GOOD' as const, idempotencyKey: journey.key() }
    const { unit } = await journey.change(staff, AddUnitDocument, input)
    journey.expect(unit.custody?.kind === 'LOCATION', 'the unit stands on its shelf')
  }
  async function deliver(thing: Thing, quantity: number): Promise<void> {
    const input = { id: thing.id, quantity, idempotencyKey: journey.key() }
    const { item } = await journey.change(staff, RestockDocument, input)
    journey.expect(item.availability.sellable === quantity, `${quantity} can be sold`)
  }

  const drill = await journey.step('a drill that Jonas lends: two tagged units', async () => {
    const made = await create('Tour drill', { ownerId: jonas.id, tracking: 'UNITS', forLoan: true, loanMaxDays: 14 })
    await addUnit(made, 1)
    await addUnit(made, 2)
    await publish(made)
    return made
  })
  const euro = (amountMinor: bigint) => ({
    forSale: true,
    price: { amountMinor: String(amountMinor), currency: 'EUR' },
  })
  const kettle = await journey.step('a kettle for sale, eight of them', async () => {
    const made = await create('Tour kettle', euro(2490n), 2490n)
    await deliver(made, 8)
    await publish(made)
    return made
  })
  const lamp = await journey.step('a lamp for sale, the last one', async () => {
    const made = await create('Tour lamp', euro(3900n), 3900n)
    await deliver(made, 1)
    await publish(made)
    return made
  })
  const laptop = await journey.step('a laptop that is equipment and stays a draft', async () => {
    const made = await create('Tour laptop', { tracking: 'UNITS' })
    await addUnit(made, 1)
    return made
  })
  const from = dayAt(new Date(), location.timeZone)
  return { drill, kettle, lamp, laptop, from, to: addDays(from, 7) }
}
