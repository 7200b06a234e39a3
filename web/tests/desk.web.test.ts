import { demoAccount } from '@stoa/demo/accounts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { act, ask, newPerson, staffToken, type TestPerson } from './house.ts'
import { visit } from './visit.ts'

const staff = { as: demoAccount('staff').email }
const as = ({ email, password }: TestPerson) => ({ as: email, password })

/** A thing with one tagged piece, at a place that is open every day. */
async function newTagged(title: string): Promise<{ item: string; tag: string }> {
  const token = await staffToken()
  const { categories, locations } = await ask(token, '{ categories { id } locations { id openDays } }')
  const place = locations.find(({ openDays }: { openDays: unknown[] }) => openDays.length === 7)
  const input = {
    title,
    categoryId: categories[0].id,
    locationId: place.id,
    tracking: 'UNITS',
    forLoan: true,
    loanNeedsApproval: false,
  }
  const { item } = await act(token, 'itemCreate', input, 'item { id }')
  const tag = `DSK-${crypto.randomUUID().slice(0, 8).toUpperCase()}`
  await act(token, 'unitAdd', { itemId: item.id, tag, idempotencyKey: tag }, 'unit { id }')
  await act(token, 'itemPublish', { id: item.id }, 'item { id }')
  return { item: item.id, tag }
}

/** What a hand scanner does: it types fast and ends with Enter. */
async function scan(page: Page, tag: string): Promise<void> {
  await page.keyboard.type(tag)
  await page.keyboard.press('Enter')
}

const scanned = (page: Page, text: string) =>
  page.getByRole('list', { name: 'Scanned' }).getByRole('listitem').filter({ hasText: text })

test('a scan goes to the field wherever the focus is, and each row says why a piece does not fit', async () => {
  const { tag } = await newTagged('Desk ladder')
  const desk = await visit('/desk', staff)
  await desk.getByPlaceholder('Scan a tag, or type it').waitFor()
  await desk.getByRole('link', { name: 'All requests' }).focus()
  await scan(desk, tag)
  await scanned(desk, tag).getByText('Not asked for').waitFor()
  await scanned(desk, tag).getByRole('link', { name: 'Lend it' }).waitFor()
  await scan(desk, 'NOBODY-KNOWS-1')
  await scanned(desk, 'NOBODY-KNOWS-1').getByText('Not known').waitFor()
  // Nothing fits, so Enter does nothing.
  await desk.keyboard.press('Enter')
  expect(await scanned(desk, '').count()).toBe(2)
})

test('for a member the desk is not there', async () => {
  const page = await visit('/desk', as(await newPerson('Doro')))
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
  expect(await page.getByRole('navigation', { name: 'The desk' }).count()).toBe(0)
})
