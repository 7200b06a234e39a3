import { dayMs, hourMs, minuteMs, pauseUntilDay } from './clock.ts'
import type { Actor, Cast } from './people.ts'
import type { Script, Story } from './play.ts'
import type { Stage } from './stage.ts'
import type { Good, Shop } from './stock.ts'
import { aboutLoans, aboutOrders, betweenPeople, support } from './talk-lines.ts'

// Lines of a talk begin with who says them: `<` who began, `>` who answers.

/** Somebody asks about a loan, and whoever lends answers. */
export async function* talkAboutLoan(stage: Stage, cast: Cast, borrower: Actor, loanId: string, good: Good): Story {
  const other = good.owner ?? stage.chance.pick(cast.staff)
  const lines = stage.chance.pick(aboutLoans[borrower.language])
  yield* talk(stage, borrower, other, { loanId }, lines, { item: good.title, name: firstName(borrower) })
}

/** A customer asks about an order. */
export async function* talkAboutOrder(stage: Stage, cast: Cast, buyer: Actor, orderId: string, number: string): Story {
  const lines = stage.chance.pick(aboutOrders[buyer.language])
  yield* talk(stage, buyer, stage.chance.pick(cast.staff), { orderId }, lines, { number, name: firstName(buyer) })
}

/** People write to each other, and to the organisation; a few questions wait at the end. */
export function talking(stage: Stage, cast: Cast, shop: Shop, start: Date, end: Date, { tell }: Script): void {
  const { chance } = stage
  for (let day = 12; day < 90; day += chance.between(1, 3)) {
    const at = new Date(start.getTime() + day * dayMs + chance.between(8 * 60, 20 * 60) * minuteMs)
    tell(at, chance.percent(55) ? asksSupport(stage, cast, false) : asksLender(stage, cast, shop))
  }
  for (const minutes of [11 * 60, 5 * 60, 130, 52, 12]) {
    tell(new Date(end.getTime() - minutes * minuteMs), asksSupport(stage, cast, true))
  }
  tell(new Date(end.getTime() - 7 * minuteMs), asksLender(stage, cast, shop))
}

async function* asksSupport(stage: Stage, cast: Cast, waits: boolean): Story {
  const { chance } = stage
  const person = chance.pick(cast.customers)
  const lines = chance.pick(support[person.language])
  const heard = waits ? lines.slice(0, 1) : lines
  const id = yield* talk(stage, person, chance.pick(cast.staff), {}, heard, { name: firstName(person) })
  if (waits || id === undefined || !chance.percent(60)) return
  yield chance.between(5, 60) * minuteMs
  await stage.attempt('chat', chance.pick(cast.staff).viewer, 'conversationEnd', { id })
}

async function* asksLender(stage: Stage, cast: Cast, shop: Shop): Story {
  const { chance } = stage
  const good = chance.pick(shop.goods.filter(({ owner }) => owner))
  const person = chance.pick(cast.customers.filter(({ id }) => id !== good.owner?.id))
  const lines = chance.pick(betweenPeople[person.language])
  yield* talk(stage, person, good.owner as Actor, { personId: good.owner?.id }, lines, {
    item: good.title,
    name: firstName(person),
  })
}

async function* talk(
  stage: Stage,
  asking: Actor,
  answering: Actor,
  about: object,
  lines: readonly string[],
  values: Readonly<Record<string, string>>,
): AsyncGenerator<number, string | undefined, void> {
  const { chance, clock } = stage
  const start = 'personId' in about ? 'directConversationStart' : 'conversationStart'
  const started = await stage.attempt('chat', asking.viewer, start, about, 'conversation { id }')
  if (!started) return undefined
  const id: string = started.conversation.id
  for (const [index, line] of lines.entries()) {
    const author = line.startsWith('>') ? answering : asking
    const changes = index > 0 && (lines[index - 1]?.[0] ?? '') !== line[0]
    if (index > 0)
      yield changes ? pauseUntilDay(clock, chance.between(3, 180) * minuteMs) : chance.between(1, 3) * minuteMs
    if (changes) await stage.attempt('chat', author.viewer, 'conversationRead', { id, number: 10_000 })
    const body = line.slice(2).replace(/\{(\w+)\}/g, (_match, name: string) => values[name] ?? '')
    const message = { conversationId: id, body, idempotencyKey: `say ${id} ${clock.now().getTime()}` }
    await stage.attempt('chat', author.viewer, 'messageSend', message)
  }
  // Most people look at the last answer; for others it is still new.
  yield chance.between(1, 9) * hourMs
  if (chance.percent(65)) await stage.attempt('chat', asking.viewer, 'conversationRead', { id, number: 10_000 })
  return id
}

function firstName({ name }: Actor): string {
  return name.split(' ')[0] ?? name
}
