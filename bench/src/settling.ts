import { connect, type Database } from '@stoa/db/connect'
import { type Asker, type Counted, partBrackets, type Sent } from '@stoa/e2e/counted'
import type { Shelf } from '@stoa/e2e/shelf'
import { pay, payPageOf } from '@stoa/e2e/trade'
import { until } from '@stoa/testing/until'
import { sql } from 'kysely'
import type { Measured } from './table.ts'

const orderCount = 100

export type Settled = { readonly measured: readonly Measured[]; readonly sent: readonly Sent[] }

/**
 * A hundred buyers place an order of one line at once, pay at the provider at
 * once, and everything comes to rest: stock deducted, people told, read models
 * up to date. Every statement of every database counts, polls included.
 */
export async function measureSettling(
  counted: Counted,
  { forSale }: Shelf,
  tell: (line: string) => void,
): Promise<Settled> {
  tell(`${orderCount} buyers fill their carts`)
  const buyers: Asker[] = []
  for (let number = 1; number <= orderCount; number += 1) buyers.push(await counted.person(`Buyer ${number}`))
  await counted.settle()
  for (const [index, buyer] of buyers.entries()) {
    await buyer.change('cartLineAdd', { itemId: forSale[index % forSale.length], quantity: 1 }, 'cart { id }')
  }
  await counted.settle()

  tell(`${orderCount} orders are placed at once, paid at once, and come to rest`)
  const started = performance.now()
  let placed: any[] = []
  const reserving = await counted.during(async () => {
    placed = await Promise.all(
      buyers.map((buyer) => buyer.change('orderPlace', { idempotencyKey: 'settling' }, 'order { id }')),
    )
    await counted.settle()
  })
  // A connection of its own, so that its questions are not counted.
  const watcher = connect<any>(counted.stoa.hosts.get('orders')?.runtime.database.url ?? '', { max: 1 })
  const pages = await Promise.all(buyers.map((buyer, index) => payPageOf(buyer, placed[index].order.id)))
  const paying = await counted.during(async () => {
    await Promise.all(pages.map(pay))
    // Webhooks come by themselves: nothing that is at rest says that none is on its way.
    await until(async () => (await countPaid(watcher)) >= orderCount, 'every order is paid', 60_000)
    await counted.settle()
  })
  await watcher.close()
  const seconds = (performance.now() - started) / 1000

  const sent = [...reserving, ...paying]
  const { own, brackets } = partBrackets(sent)
  const perOrder = (part: readonly Sent[]) => partBrackets(part).own.length / orderCount
  const note = (text: string) => ({ unit: '', note: text })
  return {
    sent,
    measured: [
      {
        what: 'settling an order, statements',
        target: 60,
        measured: own.length / orderCount,
        ...note(`${(brackets.length / orderCount).toFixed(1)} BEGIN and COMMIT beside; Vendure 3.7: about 343`),
      },
      { what: '  until it waits for payment', measured: perOrder(reserving), ...note('placing included') },
      { what: '  until it is paid and deducted', measured: perOrder(paying), ...note('webhooks included') },
      { what: `  ${orderCount} orders, placed to paid`, measured: seconds, unit: 's' },
    ],
  }
}

async function countPaid({ db }: Database<any>): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from orders where status = 'PAID'`.execute(db)
  return rows[0]?.count ?? 0
}

/** Which statements there were most of, for whoever wants fewer. */
export function printProfile(sent: readonly Sent[], write: (line: string) => void = console.log): void {
  const counts = new Map<string, number>()
  for (const { database, text } of partBrackets(sent).own) {
    const name = `${database.padEnd(14)} ${text.replace(/\s+/g, ' ').trim().slice(0, 130)}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const top = [...counts].sort(([, a], [, b]) => b - a).slice(0, 60)
  for (const [name, count] of top) write(`  ${(count / orderCount).toFixed(2).padStart(6)}  ${name}`)
}
