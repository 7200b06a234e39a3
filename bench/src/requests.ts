import { type Counted, ofRequest, partBrackets, type Sent } from '@stoa/e2e/counted'
import { itemList, itemPage, type Shelf } from '@stoa/e2e/shelf'
import type { Measured } from './table.ts'

const rounds = 5
const requestsPerQuery = 200

/** Statements of the main pages through the gateway, over all databases. */
export async function measurePages(counted: Counted, { reader, owned }: Shelf): Promise<Measured[]> {
  const pages = [
    { what: 'item page, statements', target: 12, run: () => reader.ask(itemPage, { id: owned[0] }) },
    { what: '50 items with owner and availability, statements', target: 8, run: () => reader.ask(itemList) },
  ]
  const measured: Measured[] = []
  for (const { what, target, run } of pages) {
    const { own, brackets } = partBrackets(await leastOf(counted, run))
    const note = `${brackets.length} BEGIN and COMMIT beside`
    measured.push({ what, target, measured: own.length, unit: '', note })
  }
  return measured
}

/** The request in which an order is placed, its answer included. */
export async function measurePlacing(counted: Counted, { forSale }: Shelf): Promise<Measured> {
  const buyer = await counted.person('Buyer')
  await counted.settle()
  let least: readonly Sent[] | undefined
  for (let round = 1; round <= rounds; round += 1) {
    await buyer.change('cartLineAdd', { itemId: forSale[round], quantity: 1 }, 'cart { id }')
    await counted.settle()
    const sent = await requestOf(counted, () =>
      buyer.change('orderPlace', { idempotencyKey: `placing ${round}` }, orderAnswer),
    )
    if (!least || sent.length < least.length) least = sent
    await counted.settle()
  }
  const { own, brackets } = partBrackets(least ?? [])
  return {
    what: 'placing an order (request path), statements',
    target: 25,
    measured: own.length,
    unit: '',
    note: `${brackets.length} BEGIN, SAVEPOINT and COMMIT beside`,
  }
}

const orderAnswer = 'order { id number status total { amountMinor currency } lines { title quantity } }'

/** What goes on beside a request can only add to it: of several rounds the least is the request's own. */
async function leastOf(counted: Counted, run: () => Promise<unknown>): Promise<readonly Sent[]> {
  let least: readonly Sent[] | undefined
  for (let round = 1; round <= rounds; round += 1) {
    const sent = await requestOf(counted, run)
    if (!least || sent.length < least.length) least = sent
  }
  return least ?? []
}

async function requestOf(counted: Counted, run: () => Promise<unknown>): Promise<readonly Sent[]> {
  return (await counted.during(run)).filter(ofRequest)
}

/** CPU of this process, gateway, subgraphs and HTTP client together, for a query that comes again and again. */
export async function measureCpu({ reader, owned }: Shelf, tell: (line: string) => void): Promise<Measured[]> {
  const queries: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['item page', () => reader.ask(itemPage, { id: owned[0] })],
    ['50 items', () => reader.ask(itemList)],
    [
      'search',
      () => reader.ask('{ search(text: "dril") { edges { node { title item { availability { available } } } } } }'),
    ],
    ['who am I', () => reader.ask('{ me { id displayName email } }')],
  ]
  const measured: Measured[] = []
  for (const [name, run] of queries) {
    tell(`CPU of "${name}"`)
    for (let warm = 0; warm < 50; warm += 1) await run()
    const before = process.cpuUsage()
    for (let count = 0; count < requestsPerQuery; count += 1) await run()
    const { user, system } = process.cpuUsage(before)
    const ms = (user + system) / 1000 / requestsPerQuery
    measured.push({
      what: `CPU per request: ${name}`,
      measured: ms,
      unit: 'ms',
      note: 'HTTP client included, PostgreSQL not',
    })
  }
  return measured
}
