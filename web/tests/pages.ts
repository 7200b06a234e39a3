import { demoPassword } from '@stoa/demo/accounts'

/** A page of the app, for what holds for every page: screenshots, accessibility, widths. */
export type PageOf = {
  /** Its name in the contact sheet and in the names of tests. */
  readonly name: string
  readonly path: (world: DemoIds) => string
  /** E-mail address of who looks at it; nobody in particular where it is absent. */
  readonly as?: string
}

/** Things of the demo world that pages are about. */
export type DemoIds = Awaited<ReturnType<typeof demoIds>>

const mira = 'mira@demo.example'
const aylin = 'aylin@demo.example'
const staff = 'tobias@demo.example'
const admin = 'henrike@demo.example'

/** So many days from today. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** Every page of the app. A page that is not here is not looked at: add it with the page. */
export const pages: readonly PageOf[] = [
  { name: 'home', path: () => '/' },
  { name: 'nothing fits', path: () => '/?q=zzzzzz' },
  { name: 'home, on days', path: () => `/?from=${inDays(3)}&to=${inDays(7)}` },
  { name: 'item', path: ({ item }) => `/item/${item}` },
  { name: 'item, on days', path: ({ item }) => `/item/${item}?from=${inDays(3)}&to=${inDays(7)}`, as: mira },
  { name: 'item, for staff', path: ({ item }) => `/item/${item}`, as: staff },
  { name: 'bag, empty', path: () => '/bag' },
  { name: 'bag', path: () => '/bag', as: mira },
  { name: 'checkout', path: () => '/checkout', as: mira },
  { name: 'order', path: ({ order }) => `/order/${order}`, as: mira },
  { name: 'things', path: () => '/things', as: mira },
  { name: 'things, borrowed', path: () => '/things/borrowed', as: mira },
  { name: 'things, lent', path: () => '/things/lent', as: aylin },
  { name: 'things, orders', path: () => '/things/orders', as: mira },
  { name: 'loan', path: ({ loan }) => `/loan/${loan}`, as: mira },
  { name: 'messages', path: () => '/messages', as: mira },
  { name: 'conversation', path: ({ conversation }) => `/messages/${conversation}`, as: mira },
  { name: 'desk', path: () => '/desk', as: staff },
  { name: 'desk, requests', path: () => '/desk/requests', as: staff },
  { name: 'desk, loans', path: () => '/desk/loans', as: staff },
  { name: 'desk, orders', path: () => '/desk/orders', as: staff },
  { name: 'desk, support', path: () => '/desk/support', as: staff },
  { name: 'desk, items', path: () => '/desk/items', as: staff },
  { name: 'desk, new item', path: () => '/desk/items/new', as: staff },
  { name: 'item, to edit', path: ({ item }) => `/item/${item}/edit`, as: staff },
  { name: 'lend something', path: () => '/lend/new', as: mira },
  { name: 'desk, for a member', path: () => '/desk', as: mira },
  { name: 'signed out', path: () => '/messages' },
  { name: 'log in', path: () => '/login' },
  { name: 'register', path: () => '/register' },
  { name: 'verify', path: () => '/verify?token=used' },
  { name: 'forgot', path: () => '/forgot' },
  { name: 'reset', path: () => '/reset?token=used' },
  { name: 'account', path: () => '/account', as: mira },
  { name: 'addresses', path: () => '/account/addresses', as: mira },
  { name: 'address, new', path: () => '/account/addresses/new', as: mira },
  { name: 'notices by mail', path: () => '/account/notices', as: mira },
  { name: 'language and colours', path: () => '/account/look', as: mira },
  { name: 'password', path: () => '/account/password', as: mira },
  { name: 'sessions', path: () => '/account/sessions', as: aylin },
  { name: 'notices', path: () => '/notices', as: mira },
  { name: 'not found', path: () => '/nothing/here' },
  { name: 'design', path: () => '/dev/design' },
]
void [mira, aylin, staff, admin]

/** Asks the running product for the ids. */
export async function demoIds(url: string) {
  const ask = async (token: string | undefined, query: string): Promise<any> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query }),
    })
    return ((await response.json()) as { data: unknown }).data
  }
  const tokenOf = async (email: string): Promise<string> => {
    const { sessionStart } = await ask(
      undefined,
      `mutation { sessionStart(input: { email: ${JSON.stringify(email)}, password: ${JSON.stringify(demoPassword)} }) { tokens { accessToken } } }`,
    )
    return sessionStart.tokens.accessToken as string
  }
  const { search } = await ask(
    undefined,
    '{ search(text: "camera", filter: { forLoan: true }, first: 1) { edges { node { item { id } } } } }',
  )
  const token = await tokenOf(mira)
  const { me } = await ask(
    token,
    '{ me { loans(first: 1) { edges { node { id } } } orders(first: 1) { edges { node { id } } } } }',
  )
  const { conversations } = await ask(token, '{ conversations(first: 1) { edges { node { id } } } }')
  return {
    item: search.edges[0].node.item.id as string,
    loan: me.loans.edges[0].node.id as string,
    order: me.orders.edges[0].node.id as string,
    conversation: conversations.edges[0]?.node.id as string,
  }
}
