import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { borrow, found, inDays, makeThing, word } from './things.ts'
import { visit } from './visit.ts'

const mira = 'mira@demo.example'
const panel = (page: Page) => page.getByRole('complementary', { name: 'Borrow or buy' })
const days = () => `from=${inDays(3)}&to=${inDays(6)}`

describe('the page of a thing', () => {
  test('reserves it, once for two presses, and leads to the loan', async () => {
    const thing = await makeThing({ title: word() })
    const page = await visit(`/item/${thing}?${days()}`, { as: mira })
    let sent = 0
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.postData()?.includes('ShelvesRequest')) sent += 1
    })
    await panel(page).getByLabel(/^Note/).fill('For a wedding.')
    await panel(page)
      .getByRole('button', { name: /^Reserve/ })
      .dblclick()
    const heading = page.getByRole('heading', { name: 'Reserved for you' })
    await heading.waitFor()
    expect(sent).toBe(1)
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.getByRole('link', { name: 'See the loan' }).getAttribute('href')).toMatch(/^\/loan\/lon_/)
  })

  test('changes in other browsers within a second of that, on the card and on its page', async () => {
    const title = word()
    const thing = await makeThing({ title, pieces: 2 })
    await found(title, 1)
    const today = `from=${inDays(0)}&to=${inDays(2)}`
    const [borrower, looker, reader] = await Promise.all([
      visit(`/item/${thing}?${today}`, { as: mira }),
      visit(`/?q=${title}`),
      visit(`/item/${thing}`, { as: 'jonas@demo.example' }),
    ])
    await looker.getByText('2 of 2 free').waitFor()
    await reader.getByText('2 of 2 free today').waitFor()
    await Promise.all([looker, reader].map((page) => page.waitForLoadState('networkidle')))
    await panel(borrower)
      .getByRole('button', { name: /^Reserve/ })
      .click()
    await borrower.getByRole('heading', { name: 'Reserved for you' }).waitFor()
    const before = Date.now()
    await Promise.all([
      looker.getByText('1 of 2 free').waitFor(),
      reader.getByText('1 of 2 free today').waitFor(),
      reader.getByText('1 free', { exact: true }).waitFor(),
    ])
    expect(Date.now() - before).toBeLessThan(3_000)
  })

  test('asks where somebody has to approve', async () => {
    const thing = await makeThing({ title: word(), approval: true })
    const page = await visit(`/item/${thing}?${days()}`, { as: mira })
    await panel(page)
      .getByRole('button', { name: /^Ask to borrow/ })
      .click()
    await page.getByRole('heading', { name: 'Asked for' }).waitFor()
  })

  test('leads who is not logged in to the log-in, and back to these days', async () => {
    const thing = await makeThing({ title: word() })
    const page = await visit(`/item/${thing}?${days()}`)
    await panel(page)
      .getByRole('button', { name: /^Reserve/ })
      .click()
    await page.waitForURL(/\/login/)
    expect(new URL(page.url()).searchParams.get('then')).toBe(`/item/${thing}?${days()}`)
  })

  test('says that somebody has just taken the last one, and takes the next days by one press', async () => {
    const thing = await makeThing({ title: word() })
    const page = await visit(`/item/${thing}?${days()}`, { as: mira })
    await panel(page).getByText('1 free on these days').waitFor()
    await page.waitForLoadState('networkidle')
    await borrow(thing, inDays(3), inDays(5))
    await page.getByText('Somebody has just taken the last one for these days.').waitFor()
    expect(
      await panel(page)
        .getByRole('button', { name: /^Reserve/ })
        .isDisabled(),
    ).toBe(true)
    await panel(page)
      .getByRole('button', { name: /^Take / })
      .click()
    await page.waitForURL(new RegExp(`from=${inDays(5)}&to=${inDays(8)}`))
    await panel(page)
      .getByRole('button', { name: /^Reserve/ })
      .click()
    await page.getByRole('heading', { name: 'Reserved for you' }).waitFor()
  })

  test('keeps its word after a cut: sent again, it is one loan', async () => {
    const thing = await makeThing({ title: word(), pieces: 2 })
    const page = await visit(`/item/${thing}?${days()}`, { as: mira })
    let cut = true
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('ShelvesRequest') || !cut) return route.continue()
      cut = false
      // The server hears of it; its answer is lost on the way.
      await route.fetch()
      return route.abort('connectionreset')
    })
    const button = panel(page).getByRole('button', { name: /^Reserve/ })
    await button.click()
    await panel(page).getByRole('alert').waitFor()
    await button.click()
    await page.getByRole('heading', { name: 'Reserved for you' }).waitFor()
    await page.getByRole('button', { name: 'Borrow more' }).click()
    await page.goto(`/item/${thing}?${days()}`)
    await panel(page).getByText('1 free on these days').waitFor()
  })

  test('puts it into the bag of a guest, who has one from then on', async () => {
    const thing = await makeThing({ title: word(), pieces: 3, priceMinor: 1250 })
    const page = await visit(`/item/${thing}`)
    await panel(page).getByText('€12.50').waitFor()
    await panel(page).getByRole('button', { name: 'Add to bag' }).click()
    await page.getByText('In your bag.').waitFor()
    await page.getByRole('link', { name: /^Bag, 1 thing/ }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: /^Bag, 1 thing/ }).waitFor()
  })

  test('brings the days of the search along, and from one thing to the next', async () => {
    const page = await visit(`/?q=camera&for=borrow&${days()}`)
    await page.locator('.card-link').first().click()
    await page.locator('.item-head').waitFor()
    await page.getByText(/free on your days/).waitFor()
    await page.getByRole('heading', { name: 'More like it' }).waitFor()
    await page.locator('.card-link').first().click()
    await page.getByText(/free on your days/).waitFor()
  })

  test('is not there for an address of nothing, nor for what is not theirs to see', async () => {
    const page = await visit('/item/itm_01m1p6bda0e000000000000000')
    await page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }).waitFor()
    const thing = await makeThing({ title: word(), published: false })
    const other = await visit(`/item/${thing}`)
    await other.getByRole('heading', { level: 1, name: 'There is nothing at this address' }).waitFor()
  })

  test('has its one action in reach of the thumb on a phone', async () => {
    const thing = await makeThing({ title: word() })
    const page = await visit(`/item/${thing}`, { width: 390, height: 844, as: mira })
    const bar = page.locator('.sticky-bar')
    await bar.getByRole('button', { name: 'Choose your days' }).click()
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-day'))
    await page.goto(`/item/${thing}?${days()}`)
    await bar.getByRole('button', { name: 'Reserve' }).click()
    await page.getByRole('heading', { name: 'Reserved for you' }).waitFor()
  })
})
