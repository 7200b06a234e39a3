import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visit } from './visit.ts'

// Keys and focus of the components, on the page that shows them.

const open = (options: Parameters<typeof visit>[1] = {}): Promise<Page> => visit('/dev/design', options)
const focused = (page: Page): Locator => page.locator(':focus')
const undo = (page: Page): Locator => page.getByRole('button', { name: 'Undo', exact: true })
const marked = (page: Page): Locator => page.locator('.combobox-option[aria-selected="true"]')
const part = (page: Page, title: string): Locator =>
  page.locator('.design-part', { has: page.getByRole('heading', { name: title, exact: true }) })

describe('a dialog', () => {
  test('begins at its field, keeps the focus inside, and gives it back to its opener', async () => {
    const page = await open()
    const opener = page.getByRole('button', { name: 'Decline …' })
    await opener.click()
    expect(await focused(page).evaluate((field) => field.tagName)).toBe('TEXTAREA')
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main button:not(dialog *)'))).toBeNull()
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page).textContent()).toBe('Decline …')
  })

  test('that asks about money is not closed by a press beside it', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Pay …' }).click()
    await page.mouse.click(5, 300)
    expect(await page.getByRole('alertdialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('alertdialog').count()).toBe(0)
  })

  test('whose row is gone leaves the focus on the row that took its place', async () => {
    const page = await open()
    const rows = page.getByTestId('leaving').getByRole('listitem')
    await rows.nth(0).getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click()
    await expect.poll(() => rows.count()).toBe(1)
    await expect.poll(() => focused(page).evaluate((element) => element.closest('li') !== null)).toBe(true)
    await rows.nth(0).getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click()
    await expect.poll(() => focused(page).evaluate((element) => element.tagName)).toBe('H2')
  })
})

describe('a menu', () => {
  test('is gone through by arrows and first letters, and Esc leads back to its button', async () => {
    const page = await open()
    const button = page.getByRole('button', { name: 'More about the tripod' })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page).textContent()).toContain('Edit')
    await page.keyboard.press('ArrowUp')
    expect(await focused(page).textContent()).toContain('Take out')
    await page.keyboard.press('p')
    expect(await focused(page).textContent()).toContain('Print labels')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page).getAttribute('aria-label')).toBe('More about the tripod')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
  })

  test('does what is chosen and closes', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'More about the tripod' }).click()
    await page.getByRole('menuitem', { name: 'Print labels' }).click()
    await page.getByText('Print labels', { exact: true }).filter({ visible: true }).waitFor()
    expect(await page.getByRole('menu').count()).toBe(0)
  })
})

describe('the search field', () => {
  test('marks suggestions while the focus stays where one types', async () => {
    const page = await open()
    const field = page.getByRole('combobox', { name: 'Search things' })
    await field.pressSequentially('pent')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await marked(page).textContent()).toContain('Pentax lens')
    expect(await focused(page).getAttribute('role')).toBe('combobox')
    await page.keyboard.press('Enter')
    expect(await field.inputValue()).toBe('Pentax lens 50 mm')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
  })

  test('goes round to the text itself, and Esc closes first, then clears', async () => {
    const page = await open()
    const field = page.getByRole('combobox', { name: 'Search things' })
    await field.pressSequentially('pent')
    await page.keyboard.press('ArrowUp')
    expect(await marked(page).textContent()).toContain('everywhere')
    await page.keyboard.press('ArrowDown')
    expect(await marked(page).count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await field.inputValue()).toBe('pent')
    await page.keyboard.press('Escape')
    expect(await field.inputValue()).toBe('')
  })
})

describe('the calendar', () => {
  const days = (page: Page) => page.getByRole('group', { name: 'Many pieces' })

  test('is chosen from by keys alone: arrows, Page Down, Enter', async () => {
    const page = await open()
    await days(page).locator('[data-day][tabindex="0"]').focus()
    const from = await focused(page).getAttribute('data-day')
    await page.keyboard.press('Enter')
    await expect.poll(() => days(page).getByRole('status').textContent()).toContain('Choose the day of return')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page).getAttribute('data-day')).toBe(dayAfter(from, 1))
    await page.keyboard.press('ArrowDown')
    expect(await focused(page).getAttribute('data-day')).toBe(dayAfter(from, 8))
    await page.keyboard.press('PageDown')
    expect(Number((await focused(page).getAttribute('data-day'))?.slice(8))).toBe(Number(dayAfter(from, 8).slice(8)))
    await page.keyboard.press('Escape')
    await expect.poll(() => days(page).getByRole('status').textContent()).toBe('Choose the first day.')
  })

  test('says each day in full', async () => {
    const page = await open()
    const names = () => days(page).getByRole('gridcell').getByRole('button').allTextContents()
    await expect
      .poll(async () => (await names()).filter((name) => /^\w+,? \d+ \w+ \d{4}, \d+ of \d+ free/.test(name)).length)
      .toBeGreaterThan(0)
  })

  test('stands in a sheet on a phone, and its field takes the focus back', async () => {
    const page = await open({ width: 390, height: 780 })
    const field = page.getByRole('button', { name: /^Pick up/ }).first()
    await field.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
    await expect.poll(() => focused(page).getAttribute('aria-haspopup')).toBe('dialog')
  })
})

describe('a toast', () => {
  test('is taken back by its button, and by nothing twice', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Extend, with undo' }).click()
    await undo(page).click()
    await page.getByText('Back to Thu 3 Dec').waitFor()
    expect(await undo(page).count()).toBe(0)
  })

  test('goes after six seconds, but not under the pointer', async () => {
    const page = await visit('/', {})
    await page.clock.install()
    await page.goto('/dev/design')
    await page.getByRole('button', { name: 'Extend, with undo' }).click()
    await undo(page).hover()
    await page.clock.runFor(20_000)
    expect(await undo(page).count()).toBe(1)
    await page.mouse.move(5, 5)
    await page.clock.runFor(6_100)
    expect(await undo(page).count()).toBe(0)
  })
})

test('tabs are gone through by arrows, from right to left the other way', async () => {
  for (const language of ['en-GB', 'ar-XB']) {
    const page = await open({ language })
    const tabs = page.getByRole('tab')
    await tabs.nth(0).focus()
    await page.keyboard.press(language === 'ar-XB' ? 'ArrowLeft' : 'ArrowRight')
    expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true')
    expect(await focused(page).getAttribute('role')).toBe('tab')
  }
})

test('a refused field has its error read out with it, and takes the focus', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'Check it: moves to the error' }).click()
  const below = await focused(page).getAttribute('aria-describedby')
  expect(await page.locator(`[id="${below}"]`).textContent()).toContain('All out from 12 Dec.')
})

test('a busy button keeps its width and its focus', async () => {
  const page = await open()
  const button = part(page, 'Buttons').getByRole('button', { name: 'Press: busy for two seconds' })
  const before = await button.boundingBox()
  await button.click()
  const busy = page.locator('.button[data-busy]:focus')
  expect((await busy.boundingBox())?.width).toBe(before?.width)
  expect(await busy.getAttribute('aria-disabled')).toBe('true')
})

test('nothing on a phone is hit on less than 44 px', async () => {
  const page = await open({ width: 390, height: 780 })
  const small = await page.evaluate(() => {
    // Links within a text are the lines of it.
    const controls = document.querySelectorAll<HTMLElement>('main :is(button, select, input, textarea, a:not(.link))')
    return [...controls]
      .filter((control) => control.offsetParent !== null)
      .filter((control) => {
        const box = (control.closest('label, .field-box') ?? control).getBoundingClientRect()
        const around = getComputedStyle(control, '::after')
        const reach = around.content !== 'none' && around.position === 'absolute'
        const [width, height] = reach ? [Number.parseFloat(around.width), Number.parseFloat(around.height)] : [0, 0]
        return Math.round(Math.max(box.height, height)) < 44 || Math.round(Math.max(box.width, width)) < 44
      })
      .map((control) => control.outerHTML.slice(0, 100))
  })
  expect(small).toEqual([])
})

function dayAfter(day: string | null, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
