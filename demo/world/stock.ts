import { books } from './catalogue/books.ts'
import { camping } from './catalogue/camping.ts'
import { computers } from './catalogue/computers.ts'
import { games } from './catalogue/games.ts'
import { garden } from './catalogue/garden.ts'
import { instruments } from './catalogue/instruments.ts'
import { kitchen } from './catalogue/kitchen.ts'
import { mobility } from './catalogue/mobility.ts'
import { photography } from './catalogue/photography.ts'
import { tools } from './catalogue/tools.ts'
import type { Chance } from './chance.ts'
import { dayMs, hourMs, minuteMs } from './clock.ts'
import type { Actor, Cast } from './people.ts'
import { locations } from './places.ts'
import type { Script } from './play.ts'
import type { Stage } from './stage.ts'

/** An item that is in stock. */
export type Good = {
  readonly id: string
  readonly title: string
  readonly category: string
  readonly locationId: string
  /** The days on which it can be picked up and brought back. */
  readonly openDays: readonly string[]
  readonly owner: Actor | undefined
  /** Lent; `maxDays` says for how long. */
  readonly lent: boolean
  readonly maxDays: number
  readonly sold: boolean
  readonly pieces: number
  readonly unitIds: readonly string[]
}

export type Shop = { readonly goods: Good[]; readonly locationIds: string[]; readonly equipment: Good[] }

/** Category, code of its tags, its lines, and for how many days its things are lent. */
const shelves = [
  ['Tools', 'TOO', tools, 7],
  ['Garden', 'GAR', garden, 7],
  ['Books', 'BOO', books, 28],
  ['Computers', 'COM', computers, 14],
  ['Photography', 'PHO', photography, 10],
  ['Camping', 'CAM', camping, 21],
  ['Instruments', 'INS', instruments, 60],
  ['Bicycles and transport', 'MOB', mobility, 14],
  ['Kitchen and events', 'KIT', kitchen, 7],
  ['Games and toys', 'GAM', games, 21],
] as const

/**
 * How a thing is kept, in the third column: `lend`, `both` (sold too) and `kit`
 * (given to staff) by the unit; `pool` (lent), `shelf` (lent and sold) and
 * `sell` by the number.
 */
type Way = 'lend' | 'both' | 'kit' | 'pool' | 'shelf' | 'sell'

type Line = {
  readonly category: string
  readonly code: string
  readonly maxDays: number
  readonly title: string
  readonly tags: readonly string[]
  readonly way: Way
  readonly count: number
  readonly priceMinor: bigint | null
  readonly depositMinor: bigint | null
  readonly description: string
}

export const lines: readonly Line[] = shelves.flatMap(([category, code, text, maxDays]) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [title = '', tags = '', how = '', price = '', deposit = '', description = ''] = line.split('|')
      const [way, count] = how.split(' ')
      return {
        category,
        code,
        maxDays,
        title,
        tags: tags.split(','),
        way: way as Way,
        count: Number(count),
        priceMinor: price === '' ? null : BigInt(Math.round(Number(price) * 100)),
        depositMinor: Number(deposit) > 0 ? BigInt(deposit) * 100n : null,
        description,
      }
    }),
)

/** Everything begins with places and categories; most things come in the first days, others over the weeks. */
export function stocking(stage: Stage, cast: Cast, shop: Shop, start: Date, { happen }: Script): void {
  happen(new Date(start.getTime() + 9 * hourMs), () => opening(stage, cast, shop, start, happen))
}

async function opening(stage: Stage, cast: Cast, shop: Shop, start: Date, happen: Script['happen']): Promise<void> {
  const clerk = () => (cast.staff[shop.goods.length % cast.staff.length] as Actor).viewer
  const categoryIds = new Map<string, string>()
  for (const [name] of shelves) {
    const made = await stage.change('items', clerk(), 'categoryCreate', { name }, 'category { id }')
    categoryIds.set(name, made.category.id)
  }
  for (const location of locations) {
    const made = await stage.change('items', clerk(), 'locationCreate', location, 'location { id }')
    shop.locationIds.push(made.location.id)
  }
  const { chance } = stage
  const all = chance.shuffle(lines.map((line, index) => ({ line, number: index + 1, ...rolled(chance, shop, line) })))
  const opened = start.getTime() + 9.5 * hourMs
  const arrive = (day: number, minute: number, things: readonly Arrival[]) =>
    happen(new Date(opened + day * dayMs + minute * minuteMs), () =>
      arrival(stage, cast, clerk, categoryIds, shop, things),
    )
  // The shelves are filled in the first week; what people lend themselves, and news, come over the weeks that follow.
  const [late, early] = [all.filter(({ owned }) => owned), all.filter(({ owned }) => !owned)]
  const news = early.splice(0, 45)
  for (let index = 0; index < early.length; index += batchSize) {
    arrive(Math.floor((index / early.length) * 6), index, early.slice(index, index + batchSize))
  }
  for (const thing of late) arrive(chance.between(6, 40), chance.between(0, 500), [thing])
  for (const thing of news) arrive(chance.between(8, 88), chance.between(0, 500), [thing])
}

/** So many things are put on the shelves at once. */
const batchSize = 8

type Arrival = { line: Line; number: number } & ReturnType<typeof rolled>

/** What chance decides about a thing, in an order that does not depend on the speed of the machine. */
function rolled(chance: Chance, shop: Shop, { way, count }: Line) {
  const owned = way === 'lend' && count <= 2 && chance.percent(22)
  const serials = Array.from({ length: count }, () => chance.between(0x10000000, 0x7fffffff).toString(36).toUpperCase())
  const conditions = serials.map(() => chance.weighted({ NEW: 3, GOOD: 6, FAIR: 2, POOR: 0.3 }))
  const favourite = chance.percent(45) ? chance.between(0, 2) : chance.between(0, shop.locationIds.length - 1)
  const locationId = shop.locationIds[favourite] as string
  const openDays = locations[favourite]?.openDays ?? []
  return { owned, lender: chance.next(), serials, conditions, locationId, openDays, asks: chance.percent(40) }
}

async function arrival(
  stage: Stage,
  cast: Cast,
  clerk: () => Actor['viewer'],
  categoryIds: ReadonlyMap<string, string>,
  shop: Shop,
  batch: readonly Arrival[],
): Promise<void> {
  const viewer = clerk()
  const added = await Promise.all(batch.map((one) => addThing(stage, cast, viewer, categoryIds, one)))
  // In the order of the batch and not of the answers, so that chance finds the same at every recording.
  for (const { good, shown } of added) (shown ? shop.goods : shop.equipment).push(good)
}

async function addThing(
  stage: Stage,
  cast: Cast,
  clerk: Actor['viewer'],
  categoryIds: ReadonlyMap<string, string>,
  { line, number, owned, lender, serials, conditions, locationId, openDays, asks }: Arrival,
): Promise<{ readonly good: Good; readonly shown: boolean }> {
  const { title, tags, way, count, category, code, maxDays, priceMinor, depositMinor, description } = line
  const owner = owned ? cast.lenders[Math.floor(lender * cast.lenders.length)] : undefined
  const viewer = owner?.viewer ?? clerk
  const byUnit = way === 'lend' || way === 'both' || way === 'kit'
  const sold = priceMinor !== null
  const lent = way !== 'sell' && way !== 'kit'
  const euro = (amountMinor: bigint) => ({ amountMinor: String(amountMinor), currency: 'EUR' })
  const { item } = await stage.change(
    'items',
    viewer,
    'itemCreate',
    {
      title,
      description: owner ? `${description} Lent by ${owner.name}.` : description,
      tags,
      categoryId: categoryIds.get(category),
      locationId,
      tracking: byUnit ? 'UNITS' : 'BULK',
      forSale: sold,
      forLoan: lent,
      ...(sold ? { price: euro(priceMinor) } : {}),
      ...(depositMinor === null ? {} : { deposit: euro(depositMinor) }),
      loanMaxDays: maxDays,
      loanNeedsApproval: owner !== undefined || (depositMinor ?? 0n) >= 10_000n || asks,
    },
    'item { id }',
  )
  const unitIds: string[] = []
  if (byUnit) {
    for (const [index, serial] of serials.entries()) {
      const tag = `${code}-${String(number).padStart(4, '0')}-${index + 1}`
      const unit = { itemId: item.id, tag, serial, condition: conditions[index], idempotencyKey: tag }
      const made = await stage.change('items', viewer, 'unitAdd', unit, 'unit { id }')
      unitIds.push(made.unit.id)
    }
  } else {
    const delivery = { id: item.id, quantity: count, note: 'First delivery', idempotencyKey: `first ${item.id}` }
    await stage.change('items', viewer, 'itemRestock', delivery)
  }
  // Equipment of the organisation is given to people and never shown in the catalogue.
  if (way !== 'kit') await stage.change('items', viewer, 'itemPublish', { id: item.id })
  const place = { locationId, openDays }
  const good: Good = { id: item.id, title, category, ...place, owner, lent, maxDays, sold, pieces: count, unitIds }
  return { good, shown: way !== 'kit' }
}
