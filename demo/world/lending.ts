import { addDays, type Day, dayAt, daysBetween } from '@stoa/values/period'
import type { Chance } from './chance.ts'
import { dayMs, hourMs, pauseUntilDay } from './clock.ts'
import type { Actor, Cast } from './people.ts'
import { openDay } from './places.ts'
import type { Script, Story } from './play.ts'
import type { Stage } from './stage.ts'
import type { Good, Shop } from './stock.ts'
import { talkAboutLoan } from './talk.ts'

/** What becomes of a loan, where the end of the world does not come first. */
type Fate =
  | 'returned'
  | 'late'
  | 'parts'
  | 'extended'
  | 'canceled'
  | 'forgotten'
  | 'unanswered'
  | 'rejected'
  | 'lost'
  | 'broken'
  | 'planned'

const weights: Readonly<Record<Fate, number>> = {
  returned: 50,
  late: 12,
  parts: 9,
  extended: 7,
  canceled: 6,
  forgotten: 3,
  unanswered: 3,
  rejected: 4,
  lost: 3,
  broken: 3,
  planned: 0,
}

/** Loans of ninety days; those of the last days are still under way at the end, each where it stands. */
export function lending(stage: Stage, cast: Cast, shop: Shop, start: Date, end: Date, { tell }: Script): void {
  const { chance } = stage
  const days = Math.round((end.getTime() - start.getTime()) / dayMs)
  for (let day = 4; day < days; day++) {
    // The more people have joined, the more is borrowed.
    const count = chance.between(1, 2) + (day > 25 ? 1 : 0) + (day > 55 ? chance.between(0, 2) : 0) + (day > 82 ? 2 : 0)
    for (let index = 0; index < count; index++) {
      const at = new Date(start.getTime() + day * dayMs + chance.between(6 * 60, 21 * 60) * 60_000)
      tell(at, loan(stage, cast, shop, tell, chance.weighted(weights), chance.next()))
    }
  }
  // What a look around must find, whatever chance has done.
  const fixed: readonly (readonly [daysAgo: number, hour: number, fate: Fate])[] = [
    [26, 9, 'lost'],
    [19, 10, 'late'],
    [17, 15, 'late'],
    [14, 11, 'late'],
    [12, 16, 'late'],
    [1, 19, 'unanswered'],
    [1, 20, 'unanswered'],
    [1, 21, 'unanswered'],
    [2, 17, 'planned'],
    [1, 17, 'planned'],
    [1, 18, 'planned'],
    [1, 22, 'returned'],
    [1, 23, 'returned'],
  ]
  for (const [daysAgo, hour, fate] of fixed) {
    tell(new Date(end.getTime() - daysAgo * dayMs + hour * hourMs), loan(stage, cast, shop, tell, fate, 0.5))
  }
  tell(new Date(end.getTime() - 9 * 60_000), loan(stage, cast, shop, tell, 'unanswered', 0.3))
}

async function* loan(stage: Stage, cast: Cast, shop: Shop, tell: Script['tell'], fate: Fate, luck: number): Story {
  const { chance, clock } = stage
  const borrower = chance.pick(cast.customers)
  const wish = chooseGoods(chance, shop, borrower, fate)
  if (!wish) return
  const { goods, asked } = wish
  const maxDays = Math.min(...goods.map((good) => good.maxDays))
  const today = dayAt(clock.now(), 'Europe/Berlin')
  const { openDays } = goods[0] as Good
  const soon = fate === 'late' || fate === 'lost'
  const ahead = soon ? 1 : fate === 'planned' ? 7 : chance.pick([0, 0, 1, 1, 1, 1, 2, 2, 2, 4, 4, 8])
  const from = openDay(openDays, addDays(today, ahead))
  const length = Math.max(
    1,
    Math.min(maxDays, fate === 'late' || fate === 'lost' ? 6 : chance.between(2, Math.min(maxDays, 16))),
  )
  const to = closingDay(openDays, from, length)
  const made = await stage.attempt(
    'items',
    borrower.viewer,
    'loanRequest',
    {
      lines: goods.map((good) => ({ itemId: good.id, quantity: asked })),
      from,
      to,
      ...(chance.percent(40) ? { note: chance.pick(notes[borrower.language]) } : {}),
      idempotencyKey: `wish ${clock.now().toISOString()}`,
    },
    'loan { id status lines { id } }',
  )
  if (!made) return
  const { id, status, lines } = made.loan as { id: string; status: string; lines: { id: string }[] }
  const decider = goods[0]?.owner ?? chance.pick(cast.staff)
  const act = actOn(stage, decider, id)
  if (chance.percent(16))
    tell(
      new Date(clock.now().getTime() + chance.between(1, 30) * hourMs),
      talkAboutLoan(stage, cast, borrower, id, goods[0] as Good),
    )

  if (fate === 'planned') return

  if (status === 'REQUESTED') {
    if (fate === 'unanswered') return
    yield pauseUntilDay(clock, chance.between(2 * 60, 26 * 60) * 60_000)
    if (fate === 'rejected') return void (await act('loanReject', { reason: chance.pick(reasons[borrower.language]) }))
    if (!(await act('loanApprove', {})))
      return void (await act('loanReject', { reason: reasons[borrower.language][0] }))
  }
  yield chance.between(3, 20) * hourMs
  if (fate === 'canceled')
    return void (await stage.attempt('items', borrower.viewer, 'loanCancel', { id, idempotencyKey: `cancel ${id}` }))
  if (fate === 'forgotten') return void (await act('loanReady', {}))
  yield untilHour(stage, from, -16)
  if (!(await act('loanReady', {}))) return
  yield untilHour(stage, from, 9 + Math.floor(luck * 7))
  if (!(await act('loanCheckOut', {}))) return

  let due = to
  if (fate === 'extended') {
    yield Math.max(hourMs, ((length - 1) * dayMs) / 2)
    const later = openDay(openDays, addDays(to, Math.max(1, Math.min(5, maxDays - length))))
    const longer = daysBetween(from, later) <= maxDays
    const input = { id, to: later, idempotencyKey: `longer ${id}` }
    if (longer && (await stage.attempt('items', borrower.viewer, 'loanExtend', input))) due = later
  }
  if (fate === 'parts' && lines.length > 1) {
    yield untilHour(stage, addDays(due, -1), 15)
    await act('loanReturn', { lines: [{ lineId: lines[0]?.id, condition: 'GOOD', note: 'Came back first' }] })
  }
  // In time, or days after it; some are never seen again.
  const lateDays = fate === 'late' ? 4 + Math.floor(luck * 34) : fate === 'lost' ? 13 : 0
  yield untilHour(stage, addDays(due, lateDays), lateDays > 0 ? 14 : chance.between(-20, 6))
  if (fate === 'lost') {
    return void (await act('loanMarkLost', {
      lineIds: lines.map((line) => line.id),
      note: 'No answer to three letters',
    }))
  }
  await act(
    'loanReturn',
    chance.percent(60) || fate === 'broken' ? { lines: await reportsOf(stage, decider, id, fate) } : {},
  )
  if (chance.percent(70)) {
    yield pauseUntilDay(clock, chance.between(60, 40 * 60) * 60_000)
    await act('loanClose', {})
  }
}

/** The day of return after so many days, or the open day next to it. */
function closingDay(openDays: readonly string[], from: Day, length: number): Day {
  const to = openDay(openDays, addDays(from, length), -1)
  return to > from ? to : openDay(openDays, addDays(from, length))
}

/** Runs a command of whoever lends; false where the world has moved on and refuses it. */
function actOn(stage: Stage, decider: Actor, id: string) {
  return async (mutation: string, input: object): Promise<boolean> => {
    const withKey = /Reject|Ready|Close/.test(mutation)
      ? {}
      : { idempotencyKey: `${mutation} ${id} ${stage.clock.now().getTime()}` }
    return (await stage.attempt('items', decider.viewer, mutation, { id, ...input, ...withKey })) !== undefined
  }
}

/** How long from now until an hour (UTC) of a day; not less than a few minutes. */
function untilHour(stage: Stage, day: Day, hour: number): number {
  const at = Date.parse(`${day}T00:00:00Z`) + hour * hourMs + stage.chance.between(0, 50) * 60_000
  return Math.max(5 * 60_000, at - stage.clock.now().getTime())
}

async function reportsOf(stage: Stage, decider: Actor, id: string, fate: Fate) {
  const { loan } = await stage.ask(
    'items',
    decider.viewer,
    'query ($id: ID!) { loan(id: $id) { lines { id status } } }',
    { id },
  )
  const out = loan.lines.filter((line: { status: string }) => line.status === 'CHECKED_OUT')
  return out.map((line: { id: string }) => {
    if (fate === 'broken') return { lineId: line.id, condition: 'BROKEN', note: 'Does not switch on any more' }
    const condition = stage.chance.weighted({ GOOD: 7, FAIR: 2, POOR: 0.5 })
    return { lineId: line.id, condition, ...(condition === 'GOOD' ? {} : { note: stage.chance.pick(marks) }) }
  })
}

/** One thing or a few that stand at one place and belong to one owner. */
function chooseGoods(
  chance: Chance,
  shop: Shop,
  borrower: Actor,
  fate: Fate,
): { goods: Good[]; asked: number } | undefined {
  const open = shop.goods.filter((good) => good.lent && good.owner?.id !== borrower.id)
  const asksFirst = fate === 'rejected' || fate === 'unanswered'
  const fitting = open.filter(({ owner }) => (asksFirst ? owner : fate === 'planned' ? !owner : true))
  const first = fitting.length > 0 ? chance.pick(fitting) : undefined
  if (!first) return undefined
  const near = open.filter(
    (good) => good.locationId === first.locationId && good.owner === first.owner && good !== first,
  )
  const more = fate === 'parts' || chance.percent(25) ? chance.shuffle(near).slice(0, chance.between(1, 2)) : []
  // Of chairs and glasses people take several, of books one.
  const alike = first.unitIds.length === 0 && !first.sold && more.length === 0
  const asked = alike ? chance.between(1, Math.min(6, first.pieces)) : 1
  return { goods: [first, ...more], asked }
}

const notes = {
  en: [
    'For a weekend at the lake.',
    'We are renovating the kitchen.',
    'For the street party in our block.',
    'My own one is being repaired.',
    'I would come on foot, is it heavy?',
    'For a workshop with twelve children.',
    'Could I pick it up after six?',
  ],
  de: [
    'Für ein Wochenende am See.',
    'Wir renovieren gerade die Küche.',
    'Für das Hoffest in unserem Haus.',
    'Mein eigenes ist in der Reparatur.',
    'Ich komme mit dem Lastenrad, passt das hinein?',
    'Für einen Workshop mit zwölf Kindern.',
    'Könnte ich nach 18 Uhr abholen?',
  ],
} as const

const reasons = {
  en: [
    'Somebody else was a little faster for these days.',
    'It is on its way to maintenance in that week.',
    'I need it myself on those days, sorry.',
  ],
  de: [
    'Für diese Tage war leider jemand anderes schneller.',
    'In dieser Woche ist es bei der Wartung.',
    'An den Tagen brauche ich es selbst, leider.',
  ],
} as const

const marks = [
  'A scratch on the left side',
  'One screw is missing',
  'Needs cleaning',
  'The strap is worn',
  'Battery holds less than before',
  'Two pages are dog-eared',
] as const
