import { dayMs, hourMs, minuteMs } from './clock.ts'
import type { Actor, Cast } from './people.ts'
import type { Script } from './play.ts'
import type { Stage } from './stage.ts'
import type { Good, Shop } from './stock.ts'

/** What goes on beside loans and orders: schedules, new prices, counts, moves, equipment, reading. */
export function everyday(stage: Stage, cast: Cast, shop: Shop, start: Date, end: Date, { happen }: Script): void {
  const { chance } = stage
  const on = (day: number, hour: number) =>
    new Date(start.getTime() + day * dayMs + hour * hourMs + chance.between(0, 50) * minuteMs)
  for (let day = 3; day < 90; day++) {
    for (const hour of [5, 11, 17, 23])
      happen(new Date(start.getTime() + day * dayMs + hour * hourMs), () => schedules(stage))
    happen(on(day, 18), () => reading(stage, cast))
  }
  for (let day = 9; day < 89; day += 3) happen(on(day, 10), () => newPrice(stage, cast, shop))
  for (let day = 12; day < 88; day += 7) happen(on(day, 8), () => count(stage, cast, shop))
  for (let day = 14; day < 88; day += 6) happen(on(day, 13), () => move(stage, cast, shop))
  for (const day of [60, 71, 83]) happen(on(day, 12), () => archive(stage, cast, shop))
  for (const day of [31, 52, 77]) happen(on(day, 9), () => retire(stage, cast, shop))
  for (const day of [86, 87, 88, 89]) happen(on(day, 14), () => draft(stage, cast, shop))
  happen(on(9, 11), () => equip(stage, cast, shop))
  happen(on(16, 19), () => wishes(stage, cast))
  happen(new Date(end.getTime() - 3 * minuteMs), () => schedules(stage))
}

async function schedules(stage: Stage): Promise<void> {
  await stage.runSchedule('orders', 'keepDeadlines')
  await stage.runSchedule('items', 'expireReservations')
  await stage.runSchedule('items', 'expireLoans')
  await stage.runSchedule('items', 'remindBorrowers')
}

/** Some people look at what they were told; what came in the last days is new to many. */
async function reading(stage: Stage, cast: Cast): Promise<void> {
  for (const { viewer } of stage.chance.shuffle([...cast.customers, ...cast.staff]).slice(0, 4)) {
    await stage.ask('notifications', viewer, 'mutation { notificationReadAll { count } }')
  }
}

async function newPrice(stage: Stage, cast: Cast, shop: Shop): Promise<void> {
  const good = stage.chance.pick(shop.goods.filter(({ sold }) => sold))
  const viewer = stage.chance.pick(cast.staff).viewer
  const { item } = await stage.ask('items', viewer, 'query ($id: ID!) { item(id: $id) { price { amountMinor } } }', {
    id: good.id,
  })
  const old = Number(item.price.amountMinor)
  // Prices end on ninety cents, as prices do.
  const changed = Math.max(190, Math.round((old * stage.chance.between(90, 112)) / 10_000) * 100 - 10)
  const price = { amountMinor: String(changed), currency: 'EUR' }
  await stage.attempt('items', viewer, 'itemPriceChange', { id: good.id, price })
}

async function count(stage: Stage, cast: Cast, shop: Shop): Promise<void> {
  const bulk = shop.goods.filter(({ unitIds }) => unitIds.length === 0)
  const viewer = stage.chance.pick(cast.staff).viewer
  for (const good of stage.chance.shuffle(bulk).slice(0, 3)) {
    const key = { idempotencyKey: `count ${good.id} ${stage.clock.now().getTime()}` }
    const delta = stage.chance.pick([-2, -1, 1])
    await stage.attempt('items', viewer, 'stockAdjust', { id: good.id, delta, note: 'Counted on Monday', ...key })
  }
  for (const good of stage.chance.shuffle(bulk.filter(({ sold }) => sold)).slice(0, 6)) {
    const key = { idempotencyKey: `delivery ${good.id} ${stage.clock.now().getTime()}` }
    const quantity = stage.chance.between(4, 20)
    await stage.attempt('items', viewer, 'itemRestock', { id: good.id, quantity, note: 'Delivery of the week', ...key })
  }
}

async function move(stage: Stage, cast: Cast, shop: Shop): Promise<void> {
  const good = stage.chance.pick(shop.goods.filter(({ owner, pieces }) => !owner && pieces > 2))
  const toLocationId = stage.chance.pick(shop.locationIds.filter((id) => id !== good.locationId))
  const what = good.unitIds.length > 0 ? { unitId: stage.chance.pick(good.unitIds) } : { quantity: 1 }
  const key = { idempotencyKey: `move ${good.id} ${stage.clock.now().getTime()}` }
  await stage.attempt('items', stage.chance.pick(cast.staff).viewer, 'itemMove', {
    id: good.id,
    ...what,
    toLocationId,
    ...key,
  })
}

async function archive(stage: Stage, cast: Cast, shop: Shop): Promise<void> {
  const index = stage.chance.between(0, shop.goods.length - 1)
  const [good] = shop.goods.splice(index, 1) as [Good]
  await stage.attempt('items', stage.chance.pick(cast.staff).viewer, 'itemArchive', { id: good.id })
}

async function retire(stage: Stage, cast: Cast, shop: Shop): Promise<void> {
  const good = stage.chance.pick(shop.goods.filter(({ unitIds, owner }) => unitIds.length > 2 && !owner))
  const input = { id: good.unitIds.at(-1), note: 'Worn out after many years', idempotencyKey: `retire ${good.id}` }
  await stage.attempt('items', stage.chance.pick(cast.staff).viewer, 'unitRetire', input)
}

/** Somebody has begun to describe a thing and not published it. */
async function draft(stage: Stage, cast: Cast, shop: Shop): Promise<void> {
  const lender = stage.chance.pick(cast.lenders)
  const { categories } = await stage.ask('items', lender.viewer, '{ categories { id } }')
  const title = drafts[stage.clock.now().getUTCDate() % drafts.length]
  const place = {
    categoryId: stage.chance.pick(categories as { id: string }[]).id,
    locationId: stage.chance.pick(shop.locationIds),
  }
  const text = { title, description: 'Still to be described.', tags: [], tracking: 'UNITS', forLoan: true }
  await stage.change('items', lender.viewer, 'itemCreate', { ...text, ...place })
}

/** The organisation's own equipment goes to the people who work with it. */
async function equip(stage: Stage, cast: Cast, shop: Shop): Promise<void> {
  const [admin] = cast.admins as [Actor]
  for (const equipment of shop.equipment) {
    for (const person of stage.chance.shuffle(cast.staff).slice(0, equipment.unitIds.length - 1)) {
      const key = { idempotencyKey: `equip ${equipment.id} ${person.id}` }
      await stage.attempt('items', admin.viewer, 'itemAssign', { id: equipment.id, personId: person.id, ...key })
    }
  }
}

/** A few people say what they want to hear by mail. */
async function wishes(stage: Stage, cast: Cast): Promise<void> {
  for (const person of stage.chance.shuffle(cast.customers).slice(0, 6)) {
    const topic = stage.chance.pick(['ORDERS', 'LOANS', 'MESSAGES'])
    const wish = { topic, email: topic === 'MESSAGES' }
    await stage.change('notifications', person.viewer, 'notificationPreferenceSet', wish)
  }
}

const drafts = [
  'Grandfather’s plane',
  'Knitting machine',
  'Slide projector',
  'Inflatable dinghy',
  'Folding loom',
] as const
