import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { archive, borrow, found, inDays, makeThing, publish, word } from './things.ts'
import { visit } from './visit.ts'

const cards = (page: Page) => page.locator('main .card-link')
const field = (page: Page) => page.getByRole('combobox', { name: 'What' })
const hrefs = (page: Page): Promise<string[]> =>
  page.locator('main .card-link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

const patient = { timeout: 15_000, interval: 50 }

/** Scrolls to the end until so many cards are there. */
async function loadCards(page: Page, count: number): Promise<void> {
  while ((await cards(page).count()) < count) {
    const before = await cards(page).count()
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await page.waitForFunction((known) => document.querySelectorAll('main .card-link').length > known, before)
  }
}

describe('the catalogue', () => {
  test('is found by typing, with a typing error too, and offers what continues it', async () => {
    const page = await visit('/')
    await page.keyboard.press('/')
    await field(page).pressSequentially('camra')
    await page.waitForURL(/q=camra/)
    await page
      .getByRole('link', { name: /^Camera/ })
      .first()
      .waitFor()
    await field(page).fill('leic')
    await page.getByRole('option', { name: /Leica M6/ }).click()
    await page.getByRole('heading', { level: 1, name: /Leica/ }).waitFor()
  })

  test('is the same page for whoever opens its address', async () => {
    const page = await visit('/?for=buy&sort=title')
    await cards(page).first().waitFor()
    await page
      .getByLabel('Narrow down')
      .getByRole('checkbox', { name: /^Books/ })
      .check()
    await page.waitForURL(/cat=cat_/)
    await page.waitForLoadState('networkidle')
    const other = await visit(new URL(page.url()).pathname + new URL(page.url()).search)
    await cards(other).first().waitFor()
    // The former list stays until the filtered one is there, on either page.
    await expect.poll(async () => (await hrefs(other)).join() === (await hrefs(page)).join(), patient).toBe(true)
    expect(await other.getByRole('radio', { name: 'To buy' }).isChecked()).toBe(true)
    expect(await other.getByLabel('Sort by').inputValue()).toBe('title')
    expect(await other.getByLabel('Narrow down').getByRole('checkbox', { name: /Books/ }).isChecked()).toBe(true)
  })

  test('keeps the place on the way back, forward and back, and after a reload', async () => {
    const page = await visit('/')
    await cards(page).first().waitFor()
    await loadCards(page, 60)
    const card = cards(page).nth(37)
    await card.scrollIntoViewIfNeeded()
    const place = async () => {
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
      return { href, y: await page.evaluate(() => scrollY), cards: (await cards(page).count()) >= 60 }
    }
    await card.focus()
    const left = await place()
    await page.keyboard.press('Enter')
    await page.locator('.item-head').waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    const isBack = (): Promise<unknown> =>
      page.waitForFunction(
        ({ y, href }) => Math.abs(scrollY - y) < 2 && document.activeElement?.getAttribute('href') === href,
        left,
      )
    await page.goBack()
    await isBack()
    expect(await place()).toEqual(left)
    await page.goForward()
    await page.locator('.item-head').waitFor()
    await page.goBack()
    await isBack()
    await page.reload()
    await isBack()
    expect(await place()).toEqual(left)
  })

  test('lists nothing twice and leaves nothing out while things come and go', async () => {
    const name = word()
    for (let at = 0; at < 3; at += 1) await makeThing({ title: `${name} ${at}` })
    await found(name, 3)
    const page = await visit(`/?q=${name}&sort=newest`)
    await expect.poll(() => cards(page).count(), patient).toBe(3)
    await page.waitForLoadState('networkidle')
    const [, middle] = await hrefs(page)
    await archive((middle ?? '').slice('/item/'.length))
    await expect.poll(() => cards(page).count(), patient).toBe(2)
    const fresh = await makeThing({ title: `${name} 3`, published: false })
    await publish(fresh)
    await page.getByRole('button', { name: '1 new thing' }).waitFor()
    // It waits: nothing moves under the pointer.
    expect(await cards(page).count()).toBe(2)
    await found(name, 3)
    await page.getByRole('button', { name: '1 new thing' }).click()
    await expect.poll(() => cards(page).count(), patient).toBe(3)
    const listed = await hrefs(page)
    expect(new Set(listed).size).toBe(3)
    expect(listed).toContain(`/item/${fresh}`)
  })

  test('has no thing twice over all of its pages', async () => {
    const page = await visit('/?sort=title&for=buy')
    await cards(page).first().waitFor()
    await loadCards(page, 72)
    const listed = await hrefs(page)
    expect(new Set(listed).size).toBe(listed.length)
  })

  test('says that nothing fits, and leads to what there is', async () => {
    const name = word()
    await makeThing({ title: name })
    await found(name, 1)
    const page = await visit(`/?q=${name}&for=buy`)
    await page.getByText('Without filters there is 1 thing.').waitFor()
    await page.getByRole('button', { name: 'Show them' }).click()
    await cards(page).first().waitFor()
    expect(new URL(page.url()).search).toBe(`?q=${name}`)
  })

  test('shows on a card within a second what somebody else has borrowed', async () => {
    const name = word()
    const thing = await makeThing({ title: name, pieces: 2 })
    await found(name, 1)
    const page = await visit(`/?q=${name}`)
    await page.getByText('2 of 2 free').waitFor()
    await page.waitForLoadState('networkidle')
    const before = Date.now()
    await borrow(thing, inDays(0), inDays(2))
    await page.getByText('1 of 2 free').waitFor()
    expect(Date.now() - before).toBeLessThan(3_000)
  })

  test('takes an event for newer than an answer that was asked for before it', async () => {
    const name = word()
    const thing = await makeThing({ title: name, pieces: 2 })
    await found(name, 1)
    const page = await visit(`/?q=${name}`)
    await page.getByText('2 of 2 free').waitFor()
    await page.waitForLoadState('networkidle')
    // The next answer is held back on its way until the event has come.
    let release: () => void = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    let held = 0
    await page.route(/operationName=ShelvesHome|ShelvesHome/, async (route) => {
      held += 1
      if (held > 1) return route.continue()
      const response = await route.fetch()
      await released
      return route.fulfill({ response })
    })
    await page.getByLabel('Sort by').selectOption('title')
    await expect.poll(() => held, patient).toBe(1)
    await borrow(thing, inDays(0), inDays(2))
    await page.getByText('1 of 2 free').waitFor()
    release()
    await page.waitForLoadState('networkidle')
    expect(await page.getByText('1 of 2 free').count()).toBe(1)
  })

  test('says so while there is no network, and is right again by itself', async () => {
    const name = word()
    const thing = await makeThing({ title: name, pieces: 2 })
    await found(name, 1)
    const page = await visit(`/?q=${name}`)
    await page.getByText('2 of 2 free').waitFor()
    await page.context().setOffline(true)
    await borrow(thing, inDays(0), inDays(2))
    await field(page).fill(`${name} nothing`)
    await page.waitForURL(/nothing/)
    await field(page).fill(name)
    await page.context().setOffline(false)
    await page.getByText('1 of 2 free').waitFor({ timeout: 20_000 })
  })

  test('has its filters in a sheet on a phone, and two cards side by side', async () => {
    const page = await visit('/', { width: 390, height: 844 })
    await cards(page).first().waitFor()
    const tops = await page
      .locator('.card')
      .evaluateAll((all) => all.slice(0, 3).map((card) => card.getBoundingClientRect().top))
    expect(tops[0]).toBe(tops[1])
    expect(tops[2]).toBeGreaterThan(tops[0] ?? 0)
    await page.getByRole('button', { name: 'Filter' }).click()
    const sheet = page.getByRole('dialog', { name: 'Narrow down' })
    await sheet.getByRole('checkbox', { name: /^Books/ }).check()
    await page.waitForURL(/cat=/)
    await sheet.getByRole('button', { name: /^Show/ }).click()
    await page.getByRole('button', { name: 'Filter, 1 on' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Filter')
  })
})
