import { guestViewer } from '@stoa/auth/viewer'
import { demoPassword } from '../accounts.ts'
import { dayMs, hourMs, minuteMs, pauseUntilDay } from './clock.ts'
import type { Actor, Cast } from './people.ts'
import type { Script, Story } from './play.ts'
import type { Stage } from './stage.ts'
import type { Shop } from './stock.ts'
import { talkAboutOrder } from './talk.ts'

type Fate =
  | 'completed'
  | 'declined first'
  | 'refunded'
  | 'canceled'
  | 'canceled paid'
  | 'expired'
  | 'too many'
  | 'waiting'

const weights: Readonly<Record<Fate, number>> = {
  completed: 60,
  'declined first': 8,
  refunded: 6,
  canceled: 6,
  'canceled paid': 6,
  expired: 7,
  'too many': 7,
  waiting: 0,
}

/** Orders of ninety days; the youngest are not paid or not fulfilled yet at the end. */
export function shopping(stage: Stage, cast: Cast, shop: Shop, start: Date, end: Date, { tell, happen }: Script): void {
  const { chance } = stage
  const days = Math.round((end.getTime() - start.getTime()) / dayMs)
  for (let day = 5; day < days; day++) {
    const count = chance.between(0, 2) + (day > 40 ? chance.between(0, 1) : 0) + (day > 80 ? 1 : 0)
    for (let index = 0; index < count; index++) {
      const at = new Date(start.getTime() + day * dayMs + chance.between(7 * 60, 22 * 60) * minuteMs)
      tell(at, order(stage, cast, shop, tell, chance.weighted(weights)))
    }
  }
  const tonight: readonly (readonly [minutesBeforeEnd: number, fate: Fate])[] = [
    [26 * 60, 'waiting'],
    [40 * 60, 'too many'],
    [9 * 60, 'too many'],
    [8 * 60, 'completed'],
    [7 * 60, 'completed'],
    [110, 'waiting'],
    [95, 'waiting'],
    [80, 'waiting'],
    [70, 'waiting'],
    [62, 'completed'],
    [55, 'waiting'],
    [31, 'waiting'],
  ]
  for (const [minutes, fate] of tonight) {
    tell(new Date(end.getTime() - minutes * minuteMs), order(stage, cast, shop, tell, fate))
  }
  // Carts that nobody has come back to, one of them a guest's.
  for (const days of [6, 3, 2, 1])
    happen(new Date(end.getTime() - days * dayMs + 17 * hourMs), () => abandonedCart(stage, cast, shop, days === 2))
}

async function* order(stage: Stage, cast: Cast, shop: Shop, tell: Script['tell'], fate: Fate): Story {
  const { chance, clock } = stage
  const buyer = chance.pick(cast.customers)
  const guest = chance.percent(20) ? guestViewer(`gst_${buyer.id.slice(4)}`) : undefined
  const tooMany = fate === 'too many'
  // Of what is counted by the unit nothing comes in by the week, so more than there is stays more than there is.
  const offered = shop.goods.filter((good) => good.sold && (!tooMany || good.unitIds.length > 0))
  const wanted = chance.shuffle(offered).slice(0, tooMany ? 1 : chance.pick([1, 1, 1, 1, 2, 2, 3]))
  for (const good of wanted) {
    const quantity = tooMany ? good.pieces + chance.between(1, 4) : good.pieces > 9 ? chance.between(1, 2) : 1
    await stage.attempt('orders', guest ?? buyer.viewer, 'cartLineAdd', { itemId: good.id, quantity })
  }
  yield chance.between(3, 25) * minuteMs
  if (guest) {
    const credentials = { email: buyer.email, password: demoPassword }
    await stage.change('users', guest, 'sessionStart', credentials, 'tokens { personId }')
    yield 2 * minuteMs
  }
  const { street, postalCode, city, country } = buyer.address
  const sent = chance.percent(65) ? { shippingAddress: { name: buyer.name, street, postalCode, city, country } } : {}
  const key = `order ${clock.now().toISOString()}`
  const placed = await stage.attempt(
    'orders',
    buyer.viewer,
    'orderPlace',
    { ...sent, idempotencyKey: key },
    'order { id number }',
  )
  if (!placed) return
  const id: string = placed.order.id
  if (chance.percent(14)) {
    tell(
      new Date(clock.now().getTime() + chance.between(20, 600) * minuteMs),
      talkAboutOrder(stage, cast, buyer, id, placed.order.number),
    )
  }
  yield 2 * minuteMs
  const { status, payUrl } = await standing(stage, buyer, id)
  if (status !== 'AWAITING_PAYMENT' || !payUrl || fate === 'waiting') return
  if (fate === 'expired') return yield* expiry(stage)
  if (fate === 'canceled') {
    yield chance.between(10, 200) * minuteMs
    return void (await change(stage, buyer, 'orderCancel', { id, reason: chance.pick(regrets[buyer.language]) }))
  }
  yield chance.between(1, 30) * minuteMs
  if (fate === 'declined first') {
    await stage.till.pay(payUrl, 'declined')
    yield 4 * minuteMs
  }
  await stage.till.pay(payUrl, 'success')
  const clerk = chance.pick(cast.staff)
  if (fate === 'canceled paid') {
    yield chance.between(30, 500) * minuteMs
    return void (await change(stage, chance.percent(50) ? buyer : clerk, 'orderCancel', {
      id,
      reason: chance.pick(regrets[buyer.language]),
    }))
  }
  yield pauseUntilDay(clock, chance.between(3 * 60, 44 * 60) * minuteMs)
  await change(stage, clerk, 'orderFulfill', { id })
  if (fate === 'refunded') {
    yield pauseUntilDay(clock, chance.between(2 * 24 * 60, 8 * 24 * 60) * minuteMs)
    await change(stage, clerk, 'orderRefund', { id, reason: chance.pick(complaints), restock: chance.percent(60) })
  }
}

/** Reminders after 4, 12 and 22 hours, and after 24 the end of the order. */
async function* expiry(stage: Stage): Story {
  for (const hours of [4, 8, 10, 2.2]) {
    yield hours * hourMs
    await stage.runSchedule('orders', 'keepDeadlines')
  }
}

async function abandonedCart(stage: Stage, cast: Cast, shop: Shop, asGuest: boolean): Promise<void> {
  const { chance } = stage
  const owner = asGuest
    ? guestViewer(`gst_${chance.pick(cast.customers).id.slice(4)}`)
    : chance.pick(cast.customers).viewer
  for (const good of chance.shuffle(shop.goods.filter(({ sold }) => sold)).slice(0, chance.between(1, 3))) {
    await stage.attempt('orders', owner, 'cartLineAdd', { itemId: good.id, quantity: chance.between(1, 2) })
  }
}

async function standing(stage: Stage, buyer: Actor, id: string): Promise<{ status: string; payUrl: string | null }> {
  const { order } = await stage.ask('orders', buyer.viewer, 'query ($id: ID!) { order(id: $id) { status } }', { id })
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { payment { payUrl } } } }'
  const { _entities } = await stage.ask('payments', buyer.viewer, query, { r: [{ __typename: 'Order', id }] })
  return { status: order.status, payUrl: _entities[0]?.payment?.payUrl ?? null }
}

function change(
  stage: Stage,
  actor: Actor,
  mutation: string,
  input: { readonly id: string; readonly reason?: string; readonly restock?: boolean },
) {
  return stage.attempt(
    'orders',
    actor.viewer,
    mutation,
    { ...input, idempotencyKey: `${mutation} ${input.id}` },
    'order { id }',
  )
}

const regrets = {
  en: ['I found one in the cellar.', 'Ordered twice by mistake.', 'We decided to borrow it instead.'],
  de: ['Im Keller war doch noch eins.', 'Versehentlich doppelt bestellt.', 'Wir leihen es lieber aus.'],
} as const

const complaints = ['Arrived damaged', 'Wrong size', 'Sent back within fourteen days'] as const
