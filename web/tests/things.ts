import { type demoAccounts, demoPassword } from '@stoa/demo/accounts'
import { appUrl } from './visit.ts'

// Things of a test's own: what one test lends and sells, no other looks at.

const staff = 'tobias@demo.example'
const tokens = new Map<string, Promise<string>>()

/** Asks the graph as one of the people of the demo world, or as nobody. */
export async function ask<Data = any>(
  query: string,
  variables: Record<string, unknown> = {},
  email?: (typeof demoAccounts)[number]['email'],
): Promise<Data> {
  const response = await fetch(`${appUrl()}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(email ? { authorization: `Bearer ${await tokenOf(email)}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

function tokenOf(email: string): Promise<string> {
  const known =
    tokens.get(email) ??
    ask<{ sessionStart: { tokens: { accessToken: string } } }>(
      'mutation ($email: String!, $password: String!) { sessionStart(input: { email: $email, password: $password }) { tokens { accessToken } } }',
      { email, password: demoPassword },
    ).then(({ sessionStart }) => sessionStart.tokens.accessToken)
  tokens.set(email, known)
  return known
}

let last = 0

/** A word that stands in no other title. */
export function word(): string {
  last += 1
  const letters = [...`${process.pid}${last}`].map((digit) => 'bcdfghklmn'[Number(digit)])
  return `Zwirb${letters.join('a')}`
}

export type ThingOptions = {
  readonly title: string
  readonly pieces?: number
  readonly priceMinor?: number
  readonly approval?: boolean
  readonly published?: boolean
}

/** A published thing of the library, at a place that is open every day; answers its id. */
export async function makeThing(options: ThingOptions): Promise<string> {
  const { title, pieces = 1, priceMinor, approval = false, published = true } = options
  const { categories, locations } = await ask('{ categories { id } locations { id openDays } }')
  const place = locations.find(({ openDays }: { openDays: unknown[] }) => openDays.length === 7)
  const { itemCreate } = await ask(
    'mutation ($input: ItemCreateInput!) { itemCreate(input: $input) { item { id } } }',
    {
      input: {
        title,
        categoryId: categories[0].id,
        locationId: place.id,
        forLoan: priceMinor === undefined,
        forSale: priceMinor !== undefined,
        loanNeedsApproval: approval,
        ...(priceMinor === undefined ? {} : { price: { amountMinor: String(priceMinor), currency: 'EUR' } }),
      },
    },
    staff,
  )
  const id = itemCreate.item.id as string
  await ask(
    'mutation ($input: ItemRestockInput!) { itemRestock(input: $input) { userErrors { __typename } } }',
    { input: { id, quantity: pieces, idempotencyKey: crypto.randomUUID() } },
    staff,
  )
  if (published) await publish(id)
  return id
}

export async function publish(id: string): Promise<void> {
  await ask(
    'mutation ($input: ItemPublishInput!) { itemPublish(input: $input) { item { id } } }',
    { input: { id } },
    staff,
  )
}

export async function archive(id: string): Promise<void> {
  await ask(
    'mutation ($input: ItemArchiveInput!) { itemArchive(input: $input) { item { id } } }',
    { input: { id } },
    staff,
  )
}

/** Waits until the search, which trails the catalogue, finds as many things of this name. */
export async function found(text: string, count: number): Promise<void> {
  const end = Date.now() + 20_000
  for (;;) {
    const { search } = await ask('query ($text: String) { search(text: $text, first: 1) { totalCount } }', { text })
    if (search.totalCount === count) return
    if (Date.now() > end) throw new Error(`the search finds ${search.totalCount} of ${text}, not ${count}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Borrows a thing on these days, as somebody else than the one who looks. */
export async function borrow(
  itemId: string,
  from: string,
  to: string,
  email: (typeof demoAccounts)[number]['email'] = 'jonas@demo.example',
): Promise<void> {
  const { loanRequest } = await ask(
    'mutation ($input: LoanRequestInput!) { loanRequest(input: $input) { loan { id } userErrors { __typename } } }',
    { input: { lines: [{ itemId }], from, to, idempotencyKey: crypto.randomUUID() } },
    email,
  )
  if (!loanRequest.loan) throw new Error(`not lent: ${JSON.stringify(loanRequest.userErrors)}`)
}

/** So many days from today, where the things of these tests are. */
export function inDays(days: number): string {
  const moment = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(moment)
}
