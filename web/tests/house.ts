import { demoAccount, demoPassword } from '@stoa/demo/accounts'
import { until } from '@stoa/testing/until'
import { appUrl } from './visit.ts'

// What a test sets up behind the pages: people and things of its own, so that tests can run side by side.

type Answer = { readonly data: any; readonly errors?: readonly { readonly message: string }[] }

/** Asks the graph as somebody; throws where it refuses. */
export async function ask(token: string | undefined, query: string, variables: object = {}): Promise<any> {
  const response = await fetch(`${appUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Answer
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

/** Runs a mutation with its input as somebody; throws where it is refused. */
export async function act(token: string, mutation: string, input: object, selection: string): Promise<any> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
  const data = await ask(
    token,
    `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { ... on UserError { code message } } } }`,
    { input },
  )
  const payload = data[mutation]
  if (payload.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`)
  return payload
}

export async function tokenOf(email: string, password = demoPassword): Promise<string> {
  const { sessionStart } = await ask(
    undefined,
    'mutation ($input: SessionStartInput!) { sessionStart(input: $input) { tokens { accessToken } } }',
    { input: { email, password } },
  )
  return sessionStart.tokens.accessToken as string
}

let staff: Promise<string> | undefined
/** The token of somebody of the staff. */
export const staffToken = (): Promise<string> => (staff ??= tokenOf(demoAccount('staff').email))

export type TestPerson = {
  readonly email: string
  readonly password: string
  readonly token: string
  readonly id: string
}

/** Somebody new, whose address is proved. */
export async function newPerson(name: string): Promise<TestPerson> {
  const email = `${name.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}@example.org`
  const password = 'a long and unusual phrase'
  await ask(undefined, 'mutation ($input: PersonRegisterInput!) { personRegister(input: $input) { accepted } }', {
    input: { email, password, displayName: name },
  })
  await until(async () => (await mailTo(email)) !== undefined, `the mail to ${email}`)
  const token = /token=([\w.~-]+)/.exec((await mailTo(email))?.text ?? '')?.[1]
  await ask(undefined, 'mutation ($input: PersonVerifyInput!) { personVerify(input: $input) { verified } }', {
    input: { token },
  })
  const access = await tokenOf(email, password)
  const { me } = await ask(access, '{ me { id } }')
  return { email, password, token: access, id: me.id }
}

/** The latest mail to an address. */
export async function mailTo(email: string): Promise<{ subject: string; text: string } | undefined> {
  const mails = (await (await fetch(`${appUrl()}/dev/mailbox.json`)).json()) as {
    to: string
    subject: string
    text: string
  }[]
  return mails.find(({ to }) => to === email)
}

/** A published thing of a test alone, of which the house has some; sold, lent without asking, or both. */
export async function newItem(
  title: string,
  options: {
    readonly pieces?: number
    readonly price?: number
    readonly lent?: boolean
    readonly approval?: boolean
    readonly owner?: TestPerson
  } = {},
): Promise<string> {
  const { pieces = 3, price, lent = price === undefined, approval = false, owner } = options
  const token = owner?.token ?? (await staffToken())
  const { categories, locations } = await ask(token, '{ categories { id } locations { id openDays } }')
  const open = locations.toSorted((one: any, other: any) => other.openDays.length - one.openDays.length)[0]
  const { item } = await act(
    token,
    'itemCreate',
    {
      title,
      categoryId: categories[0].id,
      locationId: open.id,
      forLoan: lent,
      forSale: price !== undefined,
      loanNeedsApproval: approval,
      ...(price === undefined ? {} : { price: { amountMinor: String(price), currency: 'EUR' } }),
    },
    'item { id }',
  )
  const id = item.id as string
  await act(token, 'itemRestock', { id, quantity: pieces, idempotencyKey: crypto.randomUUID() }, 'item { id }')
  await act(token, 'itemPublish', { id }, 'item { id }')
  return id
}
