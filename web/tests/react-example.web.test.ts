import { join } from 'node:path'
import { build, preview } from 'vite'
import { demoAccount, demoPassword } from '@stoa/demo/accounts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appUrl, visit } from './visit.ts'

// The example as somebody else's front end: built, served from an origin of its own, on registered operations.

const root = join(import.meta.dirname, '../../examples/react')
let url = ''
let stop = async () => {}

beforeAll(async () => {
  const config = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' as const }
  await build({
    ...config,
    define: { 'import.meta.env.VITE_STOA_ENDPOINT': JSON.stringify(appUrl()) },
    build: { outDir: 'dist' },
  })
  const server = await preview({ ...config, preview: { port: 0, host: 'localhost' } })
  url = server.resolvedUrls?.local[0] ?? ''
  stop = () => server.close()
})
afterAll(() => stop())

test('a search is asked by its id, grows page by page, and stands in the address', async () => {
  const page = await visit(`${url}?q=camera`)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  await page.reload()
  await page.getByRole('link').first().waitFor()
  const shown = await page.getByRole('link').count()
  await page.getByRole('button', { name: 'More' }).click()
  await expect.poll(() => page.getByRole('link').count()).toBeGreaterThan(shown)
  const operations = asked.filter((one) => one.includes('/graphql'))
  expect(operations.length).toBeGreaterThanOrEqual(2)
  for (const one of operations) expect(one).toMatch(/^GET .*documentId=sha256/)
})

test('what somebody does elsewhere changes the page at once', async () => {
  const id = await startedItem()
  const page = await visit(`${url}thing/${id}`)
  await expect.poll(() => page.locator('output').textContent()).toBe('3 of 3 free')
  await restock(id, 2)
  await expect.poll(() => page.locator('output').textContent()).toBe('5 of 5 free')
})

/** A thing of this test alone, of which the house has three. */
async function startedItem(): Promise<string> {
  const { categories, locations } = await ask('{ categories { id } locations { id } }')
  const input = { title: 'Example lantern', categoryId: categories[0].id, locationId: locations[0].id, forLoan: true }
  const { itemCreate } = await ask(
    'mutation ($input: ItemCreateInput!) { itemCreate(input: $input) { item { id } userErrors { ... on UserError { message } } } }',
    { input },
  )
  const id = itemCreate.item.id as string
  await restock(id, 3)
  await ask('mutation ($input: ItemPublishInput!) { itemPublish(input: $input) { item { id } } }', { input: { id } })
  return id
}

async function restock(id: string, quantity: number): Promise<void> {
  await ask('mutation ($input: ItemRestockInput!) { itemRestock(input: $input) { item { id } } }', {
    input: { id, quantity, idempotencyKey: crypto.randomUUID() },
  })
}

let token: Promise<string> | undefined

async function ask(query: string, variables: object = {}): Promise<any> {
  token ??= staffToken()
  const response = await fetch(`${appUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` },
    body: JSON.stringify({ query, variables }),
  })
  return ((await response.json()) as { data: unknown }).data
}

async function staffToken(): Promise<string> {
  const { email } = demoAccount('staff')
  const response = await fetch(`${appUrl()}/-/users/session/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: appUrl() },
    body: JSON.stringify({ email, password: demoPassword }),
  })
  return ((await response.json()) as { accessToken: string }).accessToken
}
