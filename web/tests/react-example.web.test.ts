import { join } from 'node:path'
import { build, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, newItem, staffToken } from './house.ts'
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
  const id = await newItem('Example lantern')
  const page = await visit(`${url}thing/${id}`)
  await expect.poll(() => page.locator('output').textContent()).toBe('3 of 3 free')
  await act(await staffToken(), 'itemRestock', { id, quantity: 2, idempotencyKey: crypto.randomUUID() }, 'item { id }')
  await expect.poll(() => page.locator('output').textContent()).toBe('5 of 5 free')
})
